// Blocks of papers, made shortly.

import type { Block, Column, Fact, Section } from '../../platform/printing/paper';
import type { Voice } from './voice/voice';

export const text = (value: string): Block => ({ kind: 'text', text: value, isQuiet: false });
export const quiet = (value: string): Block => ({ kind: 'text', text: value, isQuiet: true });
export const heading = (value: string): Block => ({ kind: 'heading', text: value });

/** Labels with what is known; those without are left out. */
export function facts(...rows: readonly (readonly [label: string, value: string | null])[]): Block {
  const known = rows.flatMap(([label, value]): Fact[] => (value === null || value === '' ? [] : [{ label, value }]));
  return { kind: 'facts', rows: known };
}

export const column = (title: string, share: number): Column => ({ title, share, isNumber: false });
export const numbers = (title: string, share: number): Column => ({ title, share, isNumber: true });

/** A table, or that there is nothing in it. */
export const table = (
  { words }: Voice,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): readonly Block[] => (rows.length === 0 ? [quiet(words.none)] : [{ kind: 'table', columns, rows }]);

/** A part of a paper that is one table. */
export const tableSection = (
  voice: Voice,
  title: string,
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
): Section => ({ title, blocks: table(voice, columns, rows) });

/** What is known, on lines of its own. */
export const lines = (...values: readonly (string | null | false)[]): string =>
  values.filter((value) => value !== null && value !== false && value !== '').join('\n');
