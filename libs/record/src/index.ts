// The door of the record library: the fields of a system, how they are read, compared and found wanting.

export { GROUPS, TASKS, VOCABULARIES } from './field';
export type {
  ChoiceField,
  Field,
  Group,
  LinesField,
  NumberField,
  PlainField,
  Task,
  TextField,
  Vocabulary,
} from './field';
export { catalogue, DETAIL_KEYS, isMany, noDetails, vocabularies } from './catalogue';
export { FIRST_DAY, isDay, isInstant, LAST_DAY, readDetails } from './check';
export type { Fault, FaultCode } from './check';
export {
  hasWords,
  isAddress,
  isVisible,
  keptAddress,
  keptLine,
  keptText,
  plainText,
  textLength,
  visibleLength,
  visibleText,
} from './text';
export { changedKeys, isSame, merge } from './compare';
export type { Conflict } from './compare';
export { completeness, isEmpty } from './completeness';
export type { Circumstances, TaskState } from './completeness';
export { faultText } from './words';
export type { RecordWords } from './words';
export { CONDITIONS, documentFindings, documents, missingInDocument, readDocument } from './documents';
export type { DocumentField, DocumentForm } from './documents';
export type { DocumentWords } from './document-words';
export { REGISTRATION_FROM, registrationFindings, registrationForms } from './annex-viii';
export type { Registrant } from './annex-viii';
