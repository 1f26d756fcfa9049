// The language of the page, with all words that the form needs.
import type { RegistrationVoice } from '@registry/record';
import { useLanguage } from '../../words/language';
import { useDocumentWords, useRecordWords, useRegistrationWords } from '../../words/library-words';

export function useVoice(): RegistrationVoice {
  const language = useLanguage();
  return { language, record: useRecordWords(), documents: useDocumentWords(), registration: useRegistrationWords() };
}
