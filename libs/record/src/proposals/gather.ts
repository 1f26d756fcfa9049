// What was found in a file, field by field, until each is brought into the form in which the record keeps it.

import type { NotTaken, NotTakenReason, ProposalPlace, ProposedField } from '@registry/contracts';
import { readFields } from '../forms/check';
import { isMany, type Field, type Fields } from '../forms/field';
import { isVisible, keptLine, keptText, textLength } from '../forms/text';
import { catalogue } from '../record/catalogue';
import { cutAtSentence } from './cut';

/** The fields of which a file may speak, in the order of the record. */
export const FIELDS: Readonly<Record<ProposedField, Field>> = {
  name: { kind: 'line', max: 200 },
  summary: { kind: 'text', max: 500 },
  intendedPurpose: { kind: 'text', max: 4000 },
  ...catalogue,
};

/** A field with its value, before it is compared with a record. */
export interface FoundField {
  readonly field: ProposedField;
  readonly value: string | string[];
  readonly isCut: boolean;
  readonly from: ProposalPlace[];
}

interface Piece {
  readonly text: string;
  readonly from: ProposalPlace;
}

const MOST_PLACES = 20;
const MOST_NOT_TAKEN = 100;
/** Characters and pieces of one field that are held: nothing beyond could be taken over. */
const ENOUGH = 100_000;
const MOST_PIECES = 1_000;

export class Gathered {
  private readonly pieces = new Map<ProposedField, Piece[]>();
  private readonly lengths = new Map<ProposedField, number>();
  readonly notTaken: NotTaken[] = [];
  notTakenLeftOut = 0;

  /** Adds what is said of a field. A text of several lines takes all that is said, in the order in which it came. */
  add(field: ProposedField, text: string, from: ProposalPlace): void {
    if (!isVisible(text)) return;
    const pieces = this.pieces.get(field) ?? [];
    const length = this.lengths.get(field) ?? 0;
    if (length > ENOUGH || pieces.length >= MOST_PIECES) return this.leave('too-many', from);
    pieces.push({ text: text.slice(0, ENOUGH), from });
    this.pieces.set(field, pieces);
    this.lengths.set(field, length + text.length);
  }

  leave(why: NotTakenReason, from: ProposalPlace): void {
    if (this.notTaken.length < MOST_NOT_TAKEN) this.notTaken.push({ why, from });
    else this.notTakenLeftOut += 1;
  }

  has(field: ProposedField): boolean {
    return this.pieces.has(field);
  }

  /** What fits each field, in the order of the record; what does not fit is left out, and said to be. */
  fields(): FoundField[] {
    return (Object.keys(FIELDS) as ProposedField[]).flatMap((field) => {
      const pieces = this.pieces.get(field);
      const found = pieces === undefined ? null : this.finish(field, pieces);
      return found === null ? [] : [found];
    });
  }

  private finish(field: ProposedField, pieces: readonly Piece[]): FoundField | null {
    const form = FIELDS[field];
    if (form.kind === 'text') {
      const { text, isCut } = cutAtSentence(keptText(pieces.map((one) => one.text).join('\n')), form.max);
      return this.kept(field, text, pieces, isCut);
    }
    if (form.kind === 'lines') return this.many(field, pieces, form);
    if (isMany(form)) {
      return this.kept(
        field,
        pieces.map((one) => one.text),
        pieces,
      );
    }
    return this.one(field, pieces, form);
  }

  /** Of a field with one value the first that fits; the others are said to be left. */
  private one(field: ProposedField, pieces: readonly Piece[], form: Field): FoundField | null {
    const fitting = pieces.filter((piece) => this.fits(piece, form));
    const [first, ...others] = fitting;
    if (first === undefined) return null;
    for (const { text, from } of others) if (keptLine(text) !== keptLine(first.text)) this.leave('said-twice', from);
    return this.kept(field, first.text, [first]);
  }

  private many(field: ProposedField, pieces: readonly Piece[], form: Field & { kind: 'lines' }): FoundField | null {
    const fitting = pieces.filter((piece) => this.fits(piece, form));
    const kept = fitting.filter(
      ({ text }, index) => fitting.findIndex((one) => keptLine(one.text) === keptLine(text)) === index,
    );
    for (const { from } of kept.slice(form.most)) this.leave('too-many', from);
    const first = kept.slice(0, form.most);
    return this.kept(
      field,
      first.map(({ text }) => text),
      first,
    );
  }

  private fits({ text, from }: Piece, form: Field): boolean {
    if (!('max' in form) || textLength(keptLine(text)) <= form.max) return true;
    this.leave('too-long', from);
    return false;
  }

  /** Read by the same functions as the form; what they refuse is not proposed. */
  private kept(
    field: ProposedField,
    value: unknown,
    pieces: readonly Piece[],
    isCut: boolean = false,
  ): FoundField | null {
    const { values, faults } = readFields(FIELDS as Fields, { [field]: value });
    const read = values[field] as string | string[] | null;
    if (faults.length > 0) for (const { from } of pieces) this.leave('not-in-vocabulary', from);
    if (faults.length > 0 || read === null || read.length === 0) return null;
    return { field, value: read, isCut, from: pieces.slice(0, MOST_PLACES).map(({ from }) => from) };
  }
}
