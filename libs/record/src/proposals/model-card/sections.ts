// A README in its head and the sections of its text, as Markdown has them.

import { NoProposal } from '../refused';

/** Characters of a head. Those with results of many tests are the longest. */
export const MOST_HEAD = 500_000;

export interface Section {
  /** Empty for what stands before the first heading. */
  readonly heading: string;
  /** Of the heading, from 1; of the first line where there is none. */
  readonly line: number;
  readonly level: number;
  readonly lines: readonly string[];
}

export interface Readme {
  readonly head: string;
  /** Lines before the head, that between the dashes counts from there. */
  readonly headLine: number;
  readonly sections: readonly Section[];
}

/**
 * @param text with line ends as `\n`
 * @throws NoProposal without a head between two lines of three dashes, or with one that does not end
 */
export function splitReadme(text: string): Readme {
  const lines = text.split('\n');
  const isDashes = (line: string | undefined): boolean => line !== undefined && /^---[ \t]*$/.test(line);
  const first = lines.findIndex((line) => line.trim() !== '');
  if (first === -1) throw new NoProposal('empty', {});
  if (!isDashes(lines[first])) throw new NoProposal('no-head', {});
  const end = lines.findIndex((line, index) => index > first && isDashes(line));
  if (end === -1) throw new NoProposal('open-head', {});
  const head = lines.slice(first + 1, end).join('\n');
  if (head.length > MOST_HEAD) throw new NoProposal('head-too-long', { most: MOST_HEAD });
  return { head, headLine: first + 1, sections: sectionsOf(lines, end + 1) };
}

/** A `#` within a fence of code is a comment, and no heading. */
function sectionsOf(lines: readonly string[], from: number): Section[] {
  const sections: { heading: string; line: number; level: number; lines: string[] }[] = [
    { heading: '', line: from + 1, level: 0, lines: [] },
  ];
  let fence: string | null = null;
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && fence === null) fence = mark;
    else if (mark !== undefined && fence !== null && mark.startsWith(fence)) fence = null;
    // What stands in a fence shows how to call the model, and is nobody's description of it.
    if (fence !== null || mark !== undefined) continue;
    const heading = /^ {0,3}(#{1,6})[ \t]+(\S.*)$/.exec(line);
    const open = sections.at(-1);
    const underlined = underlinedBy(line, open?.lines.at(-1));
    if (heading !== null) {
      const [, marks = '', words = ''] = heading;
      sections.push({ heading: headingText(words), line: index + 1, level: marks.length, lines: [] });
    } else if (underlined !== null) {
      const words = open?.lines.pop() ?? '';
      sections.push({ heading: headingText(words), line: index, level: underlined, lines: [] });
    } else open?.lines.push(line);
  }
  return sections;
}

/** A line of text with `===` or `---` below it is a heading of the first or second level. */
function underlinedBy(line: string, above: string | undefined): 1 | 2 | null {
  if (above === undefined || above.trim() === '' || /^\s*([-*+>|]|\d+\.)/.test(above)) return null;
  if (/^ {0,3}={2,}[ \t]*$/.test(line)) return 1;
  return /^ {0,3}-{2,}[ \t]*$/.test(line) ? 2 : null;
}

function headingText(words: string): string {
  let text = words.trim();
  while (text.endsWith('#')) text = text.slice(0, -1);
  return text
    .replace(/[*_`]/g, '')
    .replace(/<[^<>]{0,200}>/g, '')
    .trim();
}
