import type { ProposedField } from '@registry/contracts';
import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';

/** Adds what a part says of a field. */
export type Tell = (field: ProposedField, text: string, part: JsonPart) => void;

/** @param called the name of the model, before each text where texts of several come together */
export const teller =
  (gathered: Gathered, called: string | null): Tell =>
  (field, text, part) =>
    gathered.add(field, called === null ? text : `${called}: ${text}`, part.place(part.text() ?? text));
