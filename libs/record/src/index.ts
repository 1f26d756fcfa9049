// The door of the record library: the fields of a system, how they are read, compared and found wanting.

export { GROUPS, TASKS, VOCABULARIES } from './forms/field';
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
} from './forms/field';
export { catalogue, DETAIL_KEYS, isMany, noDetails, vocabularies } from './record/catalogue';
export { isInstant, readDetails } from './forms/check';
export { FIRST_DAY, isDay, LAST_DAY } from './forms/day';
export type { Fault, FaultCode } from './forms/check';
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
} from './forms/text';
export { changedKeys, isSame } from './forms/compare';
export { mergeEdits } from './forms/merge';
export { completeness, isEmpty } from './record/completeness';
export type { Circumstances, TaskState } from './record/completeness';
export { faultText } from './words';
export type { RecordWords } from './words';
export { CONDITIONS, documentFindings, documents, missingInDocument, readDocument } from './documents/documents';
export type { DocumentField, DocumentForm } from './documents/documents';
export type { DocumentWords } from './documents/document-words';
export { REGISTRATION_FROM, registrationFindings, registrationForms } from './annex-viii/annex-viii';
export type { Registrant } from './annex-viii/registrant';
