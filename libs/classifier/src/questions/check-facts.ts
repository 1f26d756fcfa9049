// Checks answers from outside against the questions of a ruleset.
import { isDay } from '../grammar/day';
import type { FactDefinition } from '../grammar/types';
import type { CompiledRuleset } from '../program/compile';

export type FactProblemCode =
  | 'not-an-object'
  | 'unknown-key'
  | 'wrong-type'
  | 'unknown-option'
  | 'duplicate-item'
  | 'yes-and-no'
  | 'impossible-date'
  | 'not-finite'
  | 'negative';

/** One thing wrong with the answers given. */
export interface FactProblem {
  /** The fact concerned; empty if the whole input is no set of answers. */
  readonly key: string;
  readonly code: FactProblemCode;
  /** JSON pointer into the input. */
  readonly path: string;
}

/** Days before or after these are slips of the keyboard. */
const FIRST_DAY = '1900-01-01';
const LAST_DAY = '2199-12-31';

type Report = (code: FactProblemCode, path: string) => void;

/** Everything wrong with untrusted answers; an empty list means they are `Facts` of this ruleset. */
export function checkFacts(compiled: CompiledRuleset, input: unknown): FactProblem[] {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return [{ key: '', code: 'not-an-object', path: '' }];
  const problems: FactProblem[] = [];
  for (const [key, value] of Object.entries(input)) {
    const path = `/${escaped(key)}`;
    const definition = compiled.factByKey.get(key);
    if (definition === undefined) problems.push({ key, code: 'unknown-key', path });
    // `undefined` cannot come from JSON; from code it means the same as leaving the key out.
    else if (value !== undefined)
      checkValue(definition, value, path, (code, at) => problems.push({ key, code, path: at }));
  }
  return problems;
}

function checkValue(definition: FactDefinition, value: unknown, path: string, report: Report): void {
  switch (definition.kind) {
    case 'boolean':
      if (typeof value !== 'boolean') report('wrong-type', path);
      return;
    case 'enum':
      if (typeof value !== 'string') report('wrong-type', path);
      else if (!definition.options!.includes(value)) report('unknown-option', path);
      return;
    case 'multi-enum':
      checkChoices(definition, value, path, report);
      return;
    case 'number':
      if (typeof value !== 'number') report('wrong-type', path);
      else if (!Number.isFinite(value)) report('not-finite', path);
      else if (value < 0) report('negative', path);
      return;
    case 'date':
      if (typeof value !== 'string') report('wrong-type', path);
      else if (!isDay(value) || value < FIRST_DAY || value > LAST_DAY) report('impossible-date', path);
  }
}

function checkChoices(definition: FactDefinition, value: unknown, path: string, report: Report): void {
  if (Array.isArray(value)) {
    checkItems(definition, value, path, report);
    return;
  }
  if (typeof value !== 'object' || value === null || !isPairOfLists(value)) {
    report('wrong-type', path);
    return;
  }
  checkItems(definition, value.yes, `${path}/yes`, report);
  checkItems(definition, value.no, `${path}/no`, report);
  value.no.forEach((item, index) => {
    if (value.yes.includes(item)) report('yes-and-no', `${path}/no/${index}`);
  });
}

function isPairOfLists(value: object): value is { yes: unknown[]; no: unknown[] } {
  return (
    Object.keys(value).length === 2 &&
    'yes' in value &&
    'no' in value &&
    Array.isArray(value.yes) &&
    Array.isArray(value.no)
  );
}

function checkItems(definition: FactDefinition, items: readonly unknown[], path: string, report: Report): void {
  items.forEach((item, index) => {
    const at = `${path}/${index}`;
    if (typeof item !== 'string') report('wrong-type', at);
    else if (!definition.options!.includes(item)) report('unknown-option', at);
    else if (items.indexOf(item) < index) report('duplicate-item', at);
  });
}

/** RFC 6901. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}
