// Why a file gives no proposal, as it is told.

import type { NoProposal, NoProposals } from '@registry/record/proposals';
import { Refusal } from '../../platform/problems/refusal';

const DETAILS: { readonly [Code in keyof NoProposals]: (told: NoProposals[Code]) => string } = {
  empty: () => 'There is nothing in the file.',
  'not-utf-8': () => 'The file is no text in UTF-8.',
  'other-file': () => 'The file is neither CycloneDX in JSON nor a README with a head in YAML.',
  'bom-xml': () => 'The bill of materials is XML. Have it written as JSON.',
  'broken-json': () => 'The file begins as JSON, and is none.',
  'not-cyclonedx': () => 'The file is JSON, and not CycloneDX.',
  'other-version': ({ found }) => `CycloneDX 1.6 or newer is read, this is ${found === '' ? 'of no version' : found}.`,
  'no-model': () => 'The bill of materials names no model.',
  'too-deep': ({ most }) => `More than ${most} objects and lists lie within each other.`,
  'no-head': () => 'The README has no head: names and values between two lines of three dashes, at its beginning.',
  'open-head': () => 'The head of the README does not end: a line of three dashes is missing.',
  'head-too-long': ({ most }) => `The head of the README has more than ${most} characters.`,
  'broken-head': ({ line }) => `The head of the README is no YAML at line ${line}.`,
  'too-many-aliases': ({ most }) => `The head of the README refers to parts of itself more than ${most} times.`,
};

const detailOf = <Code extends keyof NoProposals>({ code, told }: NoProposal<Code>): string => DETAILS[code](told);

export const unreadable = (why: NoProposal): Refusal =>
  new Refusal('proposal.unreadable', { ...why.told }, [{ pointer: '', code: why.code, detail: detailOf(why) }]);
