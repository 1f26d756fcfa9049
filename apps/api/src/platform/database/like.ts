// Text that a person typed, as a pattern for LIKE.

/** Pattern for "contains", ignoring case; the special characters of LIKE are taken as they are. */
export function containing(text: string): string {
  return `%${text.toLowerCase().replace(/[\\%_]/g, (character) => `\\${character}`)}%`;
}
