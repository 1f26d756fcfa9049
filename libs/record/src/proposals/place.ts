// Where something stands in a file, and how it stands there.

import type { ProposalPlace } from '@registry/contracts';
import { keptLine } from '../forms/text';

const MOST_QUOTE = 200;
/** No quote needs more to be cut from; a text may be as long as the file. */
const ENOUGH = 4 * MOST_QUOTE;

export function quoteOf(text: string): string {
  const letters = [...keptLine(text.slice(0, ENOUGH))];
  return letters.length <= MOST_QUOTE && text.length <= ENOUGH
    ? letters.join('')
    : `${letters.slice(0, MOST_QUOTE - 1).join('')}…`;
}

export const inJson = (pointer: string, text: string): ProposalPlace => ({
  pointer,
  heading: null,
  line: null,
  quote: quoteOf(text),
});

export const inSection = (heading: string, line: number, text: string): ProposalPlace => ({
  pointer: null,
  heading: quoteOf(heading),
  line,
  quote: quoteOf(text),
});
