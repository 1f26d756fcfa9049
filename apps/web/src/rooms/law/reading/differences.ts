// What differs between two rulesets, item by item and line by line, in words. Pure.
import type { Line, RulePart } from './lines';

export interface DiffLine extends Pick<Line, 'depth' | 'text'> {
  readonly mark: 'same' | 'added' | 'removed';
}

export interface DiffItem {
  readonly key: string;
  readonly title: string;
  readonly change: 'added' | 'removed' | 'changed';
  readonly lines: readonly DiffLine[];
}

type Described = Record<RulePart, Map<string, Line[]>>;

export const PARTS: readonly RulePart[] = ['rules', 'facts', 'duties', 'classes', 'contradictions'];

/** Items in the order of the newer rules, those that are gone last. */
export function differencesBetween(before: Described, after: Described): Record<RulePart, DiffItem[]> {
  const all = PARTS.map((part) => [part, between(before[part], after[part])] as const);
  return Object.fromEntries(all) as Record<RulePart, DiffItem[]>;
}

function between(before: Map<string, Line[]>, after: Map<string, Line[]>): DiffItem[] {
  const gone = [...before].filter(([key]) => !after.has(key));
  return [
    ...[...after].flatMap(([key, lines]): DiffItem[] => {
      const was = before.get(key);
      if (was === undefined) return [item(key, 'added', lines, marked(lines, 'added'))];
      const diff = diffOf(was, lines);
      return diff.every(({ mark }) => mark === 'same') ? [] : [item(key, 'changed', lines, diff)];
    }),
    ...gone.map(([key, lines]) => item(key, 'removed', lines, marked(lines, 'removed'))),
  ];
}

const item = (
  key: string,
  change: DiffItem['change'],
  [first]: readonly Line[],
  lines: readonly DiffLine[],
): DiffItem => ({ key, title: first?.text ?? key, change, lines });

const marked = (lines: readonly Line[], mark: DiffLine['mark']): DiffLine[] =>
  lines.map(({ depth, text }) => ({ depth, text, mark }));

const isSame = (a: Line, b: Line): boolean => a.depth === b.depth && a.text === b.text;

/** The longest common run of lines stays; what is left of either side is removed or added. */
export function diffOf(before: readonly Line[], after: readonly Line[]): DiffLine[] {
  const longest = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0));
  const at = (row: number, column: number): number => longest[row]?.[column] ?? 0;
  for (let row = before.length - 1; row >= 0; row -= 1)
    for (let column = after.length - 1; column >= 0; column -= 1)
      longest[row]![column] = isSame(before[row]!, after[column]!)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1));
  const lines: DiffLine[] = [];
  let [row, column] = [0, 0];
  while (row < before.length || column < after.length) {
    const [was, is] = [before[row], after[column]];
    if (was !== undefined && is !== undefined && isSame(was, is)) {
      lines.push(...marked([is], 'same'));
      row += 1;
      column += 1;
    } else if (was !== undefined && (is === undefined || at(row + 1, column) >= at(row, column + 1))) {
      lines.push(...marked([was], 'removed'));
      row += 1;
    } else {
      lines.push(...marked([is!], 'added'));
      column += 1;
    }
  }
  return lines;
}

/** The lines around what differs; a gap is null. */
export function shownLines(lines: readonly DiffLine[], around = 1): (DiffLine | null)[] {
  const near = lines.map((_, at) =>
    lines.slice(Math.max(0, at - around), at + around + 1).some(({ mark }) => mark !== 'same'),
  );
  return lines.flatMap((line, at) => (near[at] ? [line] : near[at - 1] ? [null] : []));
}
