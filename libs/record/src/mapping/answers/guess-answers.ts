// Which columns answer which questions: by their very name, since two questions may differ in a word.

import { plainText } from '../../forms/text';
import type { Cells } from '../guess';
import type { AnswerKey, Question, Questions } from './questions';
import { readAnswer } from './read-answer';

/** So much of what stands in a column must be an answer. */
const READABLE = 0.2;

interface Answered {
  readonly key: AnswerKey;
  readonly header: string;
}

/** In the order of the questions. A column without a cell answers nothing, and is offered all the same. */
export function answered(cells: Cells, questions: Questions): Answered[] {
  const byName = new Map<string, string>();
  for (const header of cells.keys()) if (!byName.has(plainText(header))) byName.set(plainText(header), header);
  return [...questions].flatMap(([key, question]) => {
    const header = question.names.flatMap((name) => byName.get(name) ?? [])[0];
    return header !== undefined && (header === key || isReadable(cells.get(header) ?? [], question))
      ? [{ key, header }]
      : [];
  });
}

function isReadable(cells: readonly string[], question: Question): boolean {
  const isRead = (cell: string): boolean => {
    const read = readAnswer(question, cell, 'day-first') ?? readAnswer(question, cell, 'month-first');
    return read === null || 'value' in read;
  };
  return cells.length === 0 || cells.filter(isRead).length >= cells.length * READABLE;
}
