// What is wrong with a row, as it is told: where, and in words for programs and for the file of faults.

import { problems, type ProblemCode, type RowFaultTold } from '@registry/contracts';
import { faultText, type FaultCode } from '@registry/record';
import type { CellFault } from '@registry/record/mapping';
import { en } from '@registry/record/words/en';
import type { Fault } from '../comparing/judge-row';
import type { StoredImport } from '../sets/import-set';

type OwnCode = Exclude<Fault['code'], FaultCode> | CellFault;

const DETAILS: Readonly<Record<OwnCode, string>> = {
  missing: 'This is needed to register a system.',
  'unknown-value': 'This is none of the values of the field. Say which of them is meant.',
  'not-yes-or-no': 'This is neither yes nor no.',
  'not-a-number': 'This is not a whole number.',
  'not-a-day': 'This is not a day.',
  'not-a-whole-day': 'This is a year, a month or a quarter, and no day.',
  'ambiguous-day': 'Which part is the month? Say how days are written in this column.',
  'year-as-day': 'A year that was typed into a cell for days: a spreadsheet made a day of 1905 of it.',
  'unknown-unit': 'There is no such organisation unit.',
  'closed-unit': 'The organisation unit has been closed.',
  'not-yours': 'You may not do this to this record, or in this unit.',
  'unknown-record': 'There is no such record.',
  refused: 'The record cannot be so.',
};

const isOwn = (code: Fault['code']): code is OwnCode => Object.hasOwn(DETAILS, code);

export function faultTold(fault: Fault, { mapping }: Pick<StoredImport, 'mapping'>): RowFaultTold {
  const { field, code, most, refusal } = fault;
  const column = Object.keys(mapping.columns).find((header) => mapping.columns[header] === field) ?? null;
  const detail =
    refusal !== undefined
      ? `${problems[refusal as ProblemCode].title}.`
      : isOwn(code)
        ? DETAILS[code]
        : faultText(en, { code, ...(most === undefined ? {} : { most }) });
  return { field, column, code: refusal ?? code, ...(most === undefined ? {} : { most }), detail };
}
