// How a verdict is told: for a person, or as one JSON object.

import type { Checkpoint, Doubt, ExportedEntry, Verdict } from '@registry/audit-log';
import type { ClassesAnew } from './classes';
import type { Broken } from './verify';
import { breakInWords, doubtInWords, printable } from './words';

/** An older state of which this one is a continuation. */
export interface Continued {
  readonly path: string;
  readonly checkpoint: Checkpoint;
  readonly isSignatureChecked: boolean;
  /** What came after it. */
  readonly entries: readonly ExportedEntry[];
}

export interface Found {
  readonly verdict: Verdict & { readonly intact: true };
  readonly continued: readonly Continued[];
  readonly classes: ClassesAnew;
  readonly doubts: readonly Doubt[];
  readonly isKeyGiven: boolean;
}

const TOLD_MOST = 20;

export function breakReport({ first, path }: Broken, json: boolean): string {
  if (json) return `${JSON.stringify({ intact: false, first, ...(path === null ? {} : { in: path }) })}\n`;
  const where = path === null ? '' : `, ${path}`;
  return `BROKEN${printable(where)}: ${printable(breakInWords(first))}\n`;
}

export function intactReport({ verdict, continued, classes, doubts, isKeyGiven }: Found, json: boolean): string {
  const { first: _, ...anew } = classes;
  if (json) {
    const since = continued.map(({ entries, checkpoint: { size, at }, ...one }) => ({
      ...one,
      size,
      at,
      entries: entries.length,
      intents: Object.fromEntries(countsOf(entries)),
    }));
    const further = { keyGiven: isKeyGiven, classes: anew, since, doubts };
    return `${JSON.stringify({ ...verdict, ...further })}\n`;
  }
  const { sealed, pending, subjects, checkpoint } = verdict;
  const lines = [
    `intact: ${sealed} sealed entries, ${pending} not sealed yet, ${subjects} records; checkpoint of ${checkpoint.at}; key ${checkpoint.key}`,
    ...classesInWords(anew),
    ...continued.flatMap(continuedInWords),
  ];
  if (pending > 0)
    lines.push(
      'The entries not sealed yet are not covered by the signature of the checkpoint; a later export will seal them.',
    );
  if (!isKeyGiven)
    lines.push(
      'The key came with the file, so this alone does not show who signed it: compare the fingerprint with one you got another way, or give --key.',
    );
  if (continued.length === 0)
    lines.push('Whether this is the history that it was, only something older can show: give it with --since.');
  lines.push(...doubts.slice(0, TOLD_MOST).map((doubt) => `look at ${doubtInWords(doubt)}`));
  if (doubts.length > TOLD_MOST) lines.push(`and ${doubts.length - TOLD_MOST} more to look at; --json names them all`);
  return `${lines.map(printable).join('\n')}\n`;
}

function classesInWords({ same, whole, notHere }: Omit<ClassesAnew, 'first'>): string[] {
  if (same + notHere === 0) return [];
  const lines = [`classified anew: ${same} assessments came out as they were`];
  if (whole < same) lines.push(`  ${same - whole} of them also rest on house rules that this program does not have`);
  if (notHere > 0)
    lines.push(`  ${notHere} more were made by an engine or under a law that this program does not have`);
  return lines;
}

function continuedInWords({ path, checkpoint: { size, at }, entries, isSignatureChecked }: Continued): string[] {
  const lines = [`continues ${path}: ${size} entries, checkpoint of ${at}; ${entries.length} entries since`];
  const counts = countsOf(entries);
  if (counts.length > 0)
    lines.push(
      `  ${counts
        .slice(0, TOLD_MOST)
        .map(([intent, count]) => `${count} × ${intent}`)
        .join(', ')}${counts.length > TOLD_MOST ? ', …' : ''}`,
    );
  if (!isSignatureChecked)
    lines.push('  its signature was not checked: it was made with another key, which is not here');
  return lines;
}

/** How often what was done, the most frequent first. */
function countsOf(entries: readonly ExportedEntry[]): (readonly [intent: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { intent } of entries) counts.set(intent, (counts.get(intent) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}
