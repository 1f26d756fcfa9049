// The door of the reading of files: how columns become fields. Not for the browser, which asks the server.

export { descriptorSchema } from './descriptor-schema';
export { headerRowOf, HEADER_ROWS, uniqueHeaders } from './headers';
export { guessMapping, type GuessGround, type Sample } from './guess';
export {
  ANYTHING_ELSE,
  EMPTY,
  NO_MAPPING,
  readMapping,
  type DayOrder,
  type Mapping,
  type MappingFault,
} from './mapping';
export type { CellFault } from './cell-read';
export {
  answerTo,
  factOf,
  isAnswer,
  NO_QUESTIONS,
  questionsOf,
  type AnswerKey,
  type MappedKey,
  type Questions,
} from './answers/questions';
export { readAnswer } from './answers/read-answer';
export { readCell } from './read-cell';
export { rowReader, type KnownUnit, type KnownUnits, type ReadRow, type RowFault, type RowRead } from './read-row';
export { isCore, isTarget, NEEDED, targetOf, TARGET_KEYS, wordsOf, type TargetKey } from './targets';
