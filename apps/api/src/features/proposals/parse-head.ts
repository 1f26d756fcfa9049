// The head of a model card, which is YAML: read as texts, lists and maps and nothing else.

import { MOST_DEPTH, NoProposal } from '@registry/record/proposals';
import { Parser, parseDocument, type CST } from 'yaml';

/** A name that stands for a part is followed so often; a few that name each other could stand for billions. */
const MOST_ALIASES = 100;

/**
 * A number stays as it was written (a version 1.10 is no 1.1), `no` is Norwegian.
 * @throws NoProposal `broken-head` (`line` counts from 1 in the head), `too-deep`, `too-many-aliases`
 */
export function parseHead(yaml: string): unknown {
  requireShallow(yaml);
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    resolveKnownTags: false,
    logLevel: 'silent',
    prettyErrors: false,
    strict: true,
  });
  const [fault] = document.errors;
  if (fault !== undefined) throw new NoProposal('broken-head', { line: lineAt(yaml, fault.pos[0]) });
  try {
    return document.toJS({ maxAliasCount: MOST_ALIASES }) as unknown;
  } catch (error) {
    if (error instanceof ReferenceError) throw new NoProposal('too-many-aliases', { most: MOST_ALIASES });
    throw error;
  }
}

const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length;

/** Looks through what was read before it is put together, which would go as deep as the writer chose. */
function requireShallow(yaml: string): void {
  const waiting: { token: CST.Token; depth: number }[] = [...new Parser().parse(yaml)].map((token) => ({
    token,
    depth: 0,
  }));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { token, depth } = next;
    if (depth > MOST_DEPTH) throw new NoProposal('too-deep', { most: MOST_DEPTH });
    if (token.type === 'document' && token.value) waiting.push({ token: token.value, depth });
    if ('items' in token)
      for (const { key, value } of token.items)
        for (const inner of [key, value]) if (inner) waiting.push({ token: inner, depth: depth + 1 });
  }
}
