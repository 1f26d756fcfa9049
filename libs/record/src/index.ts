// The door of the record library: the fields of a system, how they are read, compared and found wanting.

export type { ChoiceField, Field, Fields, LinesField, NumberField, PlainField, TextField } from './forms/field';
export { isMany } from './forms/field';
export { valuesOf, vocabularies } from './forms/vocabularies';
export type { Vocabulary } from './forms/vocabularies';
export { isInstant } from './forms/check';
export { catalogue, DETAIL_KEYS, GROUPS, noDetails, TASKS } from './record/catalogue';
export type { Group, Task } from './record/catalogue';
export { readDetails } from './record/read-details';
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
export type { Terms } from './terms';
export { documentFindings, documents, missingInDocument, readDocument } from './documents/documents';
export type { DocumentField, DocumentForm } from './documents/documents';
export type { DocumentWords } from './documents/document-words';
export { exemptionOf, REGISTRATION_FROM, registrationFindings, registrationForms } from './annex-viii/annex-viii';
export { formOf, handedIn, REGISTRATION_DUTIES, sectionOfDuty } from './annex-viii/form';
export { fieldOf, partLabel } from './annex-viii/parts';
export type { RegistrationWords } from './annex-viii/registration-words';
export { partText, pointRemark, pointText } from './annex-viii/speak';
export type { RegistrationVoice } from './annex-viii/speak';
export { lastOf } from './annex-viii/registered';
export type { Kept } from './annex-viii/registered';
export type { StandingForm } from './annex-viii/annex-viii';
export type { Registrant } from './annex-viii/registrant';
export { cellText, cellValue } from './columns/cell';
export { choicesOf, vocabularyNamed } from './columns/column';
export type { Column, ColumnKind } from './columns/column';
export { withFormula, withoutFormula } from './columns/formulas';
export { joinLines, splitLines } from './columns/lists';
export { tableColumns } from './columns/other-columns';
export { systemColumns } from './columns/system-columns';
export { Spoken } from './columns/words';
export type { ColumnWords } from './columns/words';
export { hiddenFields } from './public/hidden-fields';
export { PUBLIC_FIELDS } from './public/public-fields';
export { publicSystem } from './public/public-system';
export type { PublishedRecord, RegistrationEntry } from './public/public-system';
export { comparePublic } from './public/compare-public';
