// What a field of the record can be. One entry of the catalogue describes one field.

export const GROUPS = [
  'identity',
  'contacts',
  'purpose',
  'origin',
  'working',
  'data',
  'life',
  'oversight',
  'publication',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a field is needed for, beside being good to know. */
export const TASKS = [
  'everyday',
  'data_protection',
  'before_use',
  'annex_viii_a',
  'annex_viii_b',
  'annex_viii_c',
] as const;
export type Task = (typeof TASKS)[number];

interface About {
  readonly group: Group;
  readonly tasks?: readonly Task[];
  /** Where the law asks for it. */
  readonly provision?: string;
}

/** One line, or several, of at most `max` characters. */
export interface TextField extends About {
  readonly kind: 'line' | 'text' | 'url';
  readonly max: number;
}

/** Some lines of at most `max` characters each, at most `most` of them. */
export interface LinesField extends About {
  readonly kind: 'lines';
  readonly max: number;
  readonly most: number;
}

/** One value of a vocabulary, or several. */
export interface ChoiceField extends About {
  readonly kind: 'choice' | 'choices';
  readonly of: Vocabulary;
}

export interface NumberField extends About {
  readonly kind: 'number';
  readonly max: number;
}

/** A day, `YYYY-MM-DD`; or yes and no. */
export interface PlainField extends About {
  readonly kind: 'day' | 'yesNo';
}

export type Field = TextField | LinesField | ChoiceField | NumberField | PlainField;

export const VOCABULARIES = [
  'personGroup',
  'decisionRole',
  'operatorRole',
  'technique',
  'hosting',
  'openness',
  'personalData',
  'specialCategory',
  'marketStatus',
  'securityReview',
  'language',
  'country',
] as const;
export type Vocabulary = (typeof VOCABULARIES)[number];
