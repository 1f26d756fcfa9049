// What kind of file it is, by how it begins; and what it says.

import { isVisible } from '../forms/text';
import { readBom } from './cyclonedx/read-bom';
import { MOST_DEPTH, requireShallow } from './depth';
import type { FoundInFile } from './found';
import { readModelCard, type ParseHead } from './model-card/read-card';
import { NoProposal } from './refused';

/**
 * Reads a CycloneDX document or a model card. Nothing that a file names is fetched.
 * @param text the whole file, with or without a byte order mark
 * @param parseHead reads YAML, in bounds of its own
 * @throws NoProposal where nothing can be read from it
 */
export function readProposals(text: string, parseHead: ParseHead): FoundInFile {
  const whole = (text.startsWith('\ufeff') ? text.slice(1) : text).replace(/\r\n?/g, '\n');
  if (!isVisible(whole)) throw new NoProposal('empty', {});
  const [begin = ''] = /\S/.exec(whole) ?? [];
  if (begin === '{' || begin === '[') {
    requireShallow(whole, MOST_DEPTH);
    return readBom(parsed(whole));
  }
  if (begin === '<')
    throw whole.slice(0, 2_000).includes('cyclonedx.org/schema/bom')
      ? new NoProposal('bom-xml', {})
      : new NoProposal('other-file', {});
  if (isBinary(whole)) throw new NoProposal('other-file', {});
  return readModelCard(whole, parseHead);
}

/** No text holds a null. */
const isBinary = (text: string): boolean => text.includes('\u0000');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new NoProposal('broken-json', {});
  }
}
