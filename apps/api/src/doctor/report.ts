import type { Examined } from './examine';

/** More of one kind is counted; `--json` holds all. */
const SHOWN_MOST = 20;

/** The report for people, one paragraph for each kind of fault. */
export function reportOf(examined: readonly Examined[]): string {
  const faulty = examined.filter(({ findings }) => findings.length > 0);
  if (faulty.length === 0) return `Nothing wrong was found; ${examined.length} kinds of fault were looked for.\n`;
  return `${faulty.map(paragraph).join('\n')}\n${faulty.length} of ${examined.length} kinds of fault were found.\n`;
}

function paragraph({ kind, says, advice, findings }: Examined): string {
  const lines = findings
    .slice(0, SHOWN_MOST)
    .map(({ place, detail }) => `  ${printable(place)}${detail === null ? '' : `: ${printable(detail)}`}`);
  const more = findings.length - lines.length;
  return [
    `${kind} (${findings.length}): ${says}`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    `  → ${advice}`,
    '',
  ].join('\n');
}

/** What people typed must not steer the terminal. */
const printable = (text: string): string =>
  text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
