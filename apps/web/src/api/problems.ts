// From a problem's code to words. Every code of the contracts has words in every language: the types see to it.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemWords } from '../words/problem-words';
import { Refused, Unreachable } from './client';

/** What happened and how to mend it. */
export interface Wording {
  title: string;
  help: string;
}

export function useProblemWords(): (error: unknown) => Wording {
  const { i18n, t } = useTranslation();
  return useCallback((error) => {
    if (error instanceof Refused) {
      const words = i18n.getResourceBundle(i18n.language, 'problems') as ProblemWords;
      return words[error.problem.code] ?? { title: error.problem.title, help: error.problem.detail ?? '' };
    }
    if (error instanceof Unreachable) return { title: t('problem.unreachable'), help: t('problem.unreachableHelp') };
    return { title: t('problem.unexpected'), help: t('problem.unexpectedHelp') };
  }, [i18n, t]);
}

const FAULTS = [
  'unknown-field', 'matches', 'blank', 'not-an-address', 'missing', 'too-long', 'max-length', 'min-length', 'is-string', 'is-in', 'is-boolean', 'unknown', 'unknown-key', 'unknown-option', 'wrong-type',
  'impossible-date', 'not-finite', 'negative', 'required', 'too-short', 'not-an-id', 'unstorable-text', 'class-undetermined', 'not-the-assessed-class',
] as const;

/** One fault of the input in words; what has none here comes as the server put it. */
export function useFaultWords(): (code: string, detail: string) => string {
  const { t } = useTranslation();
  return (code, detail) => {
    const known = FAULTS.find((fault) => fault === code);
    return known === undefined ? detail : t(`fault.${known}`);
  };
}
