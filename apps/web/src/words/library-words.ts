// Words of the libraries, loaded by the rooms that use them.
import type { Words } from '@registry/law';
import type { ColumnWords, DocumentWords, RecordWords, RegistrationWords } from '@registry/record';
import { lazyWords } from './lazy';

export const useLaws = lazyWords<Words>({
  en: async () => (await import('@registry/law/words/en')).en,
  fr: async () => (await import('@registry/law/words/fr')).fr,
  de: async () => (await import('@registry/law/words/de')).de,
});

/** The fields of a record and their values. */
export const useRecordWords = lazyWords<RecordWords>({
  en: async () => (await import('@registry/record/words/en')).en,
  fr: async () => (await import('@registry/record/words/fr')).fr,
  de: async () => (await import('@registry/record/words/de')).de,
});

export const useDocumentWords = lazyWords<DocumentWords>({
  en: async () => (await import('@registry/record/documents/words/en')).en,
  fr: async () => (await import('@registry/record/documents/words/fr')).fr,
  de: async () => (await import('@registry/record/documents/words/de')).de,
});

/** The form of the registration in the EU database. */
export const useRegistrationWords = lazyWords<RegistrationWords>({
  en: async () => (await import('@registry/record/annex-viii/words/en')).en,
  fr: async () => (await import('@registry/record/annex-viii/words/fr')).fr,
  de: async () => (await import('@registry/record/annex-viii/words/de')).de,
});

/** The columns of the register. */
export const useColumnWords = lazyWords<ColumnWords>({
  en: async () => (await import('@registry/record/columns/words/en')).en,
  fr: async () => (await import('@registry/record/columns/words/fr')).fr,
  de: async () => (await import('@registry/record/columns/words/de')).de,
});
