// The one way in which words are read, whatever is looked for: accents, case, ligatures, apostrophes, blanks and order
// make no difference.

/** Names as people of each language expect them, numbers by their value. @param name column or expression */
export const byName = (name: string): string => `${name} collate by_name`;

/**
 * Whether a text that has been through `plain_text` holds each word of what somebody looks for, anywhere. @param wanted
 * placeholder of the text
 */
export const hasWords = (plain: string, wanted: string): string =>
  `${plain} like all (select '%' || word || '%' from regexp_split_to_table(plain_text(${wanted}::text), ' ') word)`;
