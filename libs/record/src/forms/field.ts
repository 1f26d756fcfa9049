// What a field of a form can be. The record and the documents that the Act asks for are forms of such fields; what else
// they say about each (what it is needed for, which provision asks it) they add themselves.

import type { Vocabulary } from './vocabularies';

/** One line, or several, of at most `max` characters. */
export interface TextField {
  readonly kind: 'line' | 'text' | 'url';
  readonly max: number;
}

/** Some lines of at most `max` characters each, at most `most` of them. */
export interface LinesField {
  readonly kind: 'lines';
  readonly max: number;
  readonly most: number;
}

/** One value of a vocabulary, or several. */
export interface ChoiceField {
  readonly kind: 'choice' | 'choices';
  readonly of: Vocabulary;
}

export interface NumberField {
  readonly kind: 'number';
  readonly max: number;
}

/** A day, `YYYY-MM-DD`; or yes and no. */
export interface PlainField {
  readonly kind: 'day' | 'yesNo';
}

export type Field = TextField | LinesField | ChoiceField | NumberField | PlainField;

/** The fields of a form by name. */
export type Fields = Readonly<Record<string, Field>>;

/** Whether a field holds a list. */
export const isMany = ({ kind }: Field): boolean => kind === 'lines' || kind === 'choices';
