// A model card as model hubs keep it: a README whose head says in YAML what the text says in sections.

import { componentOf, together, type FoundComponent } from '../component';
import type { FoundInFile } from '../found';
import { Gathered } from '../gather';
import { JsonPart } from '../json-part';
import { NoProposal } from '../refused';
import { readHead } from './read-head';
import { readText } from './read-text';
import { splitReadme } from './sections';

/**
 * Reads a head. Of it nothing but texts, lists and maps is expected.
 * @throws NoProposal `broken-head` (`line` counts from 1 in the head) or `too-deep`
 */
export type ParseHead = (yaml: string) => unknown;

/** Components of a card that are looked at; a head may name thousands of data sets. */
const MOST_READ = 5_000;

/** @throws NoProposal without a head that can be read */
export function readModelCard(text: string, parseHead: ParseHead): FoundInFile {
  const { head, headLine, sections } = splitReadme(text);
  const lineOf = linesOf(head, headLine);
  const card = new JsonPart(parsed(head, headLine, parseHead), '', lineOf);
  if (card.keys().length === 0) throw new NoProposal('no-head', {});
  const gathered = new Gathered();
  const said = readText(sections, gathered);
  const { model, others, leftOut } = readHead(card, said, gathered, MOST_READ);
  const own = model === null ? null : componentOf({ kind: 'model', ...model }, gathered);
  const found: FoundComponent[] = [...(own === null ? [] : [own]), ...others];
  return {
    format: 'model_card',
    formatVersion: null,
    gathered,
    components: together(found),
    componentsLeftOut: leftOut,
  };
}

function parsed(head: string, headLine: number, parseHead: ParseHead): unknown {
  try {
    return parseHead(head);
  } catch (error) {
    if (!(error instanceof NoProposal) || error.code !== 'broken-head') throw error;
    const { line } = error.told as { line: number };
    throw new NoProposal('broken-head', { line: line + headLine });
  }
}

/** Lines of the names at the first level of the head. */
function linesOf(head: string, headLine: number): (pointer: string) => number | null {
  const lines = new Map<string, number>();
  head.split('\n').forEach((line, index) => {
    const name = /^["']?([\w.-]{1,100})["']?[ \t]*:/.exec(line)?.[1];
    if (name !== undefined && !lines.has(name)) lines.set(name, headLine + index + 1);
  });
  return (pointer) => lines.get(pointer.split('/')[1] ?? '') ?? null;
}
