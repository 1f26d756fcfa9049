// From a problem's code to words. Every code of the contracts has words in every language: the types see to it.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '@registry/contracts';
import type { ProblemWords } from '../words/problem-words';
import { useRefusalWords } from '../words/room-words';
import { Unreachable } from './client';

/** What happened and how to mend it. */
export interface Wording {
  title: string;
  help: string;
}

/** What a refusal says, in words that are loaded the first time. A server newer than this page may refuse with a code that it does not know. */
export function useRefusalWording(): (code: ProblemCode) => Wording {
  const { t } = useTranslation();
  const words: Partial<ProblemWords> = useRefusalWords();
  return useCallback((code) => words[code] ?? { title: t('problem.unexpected'), help: t('problem.unexpectedHelp') }, [t, words]);
}

/** What is said where there is no refusal, with words that are always there: the server may not be. */
export function useFailureWording(): (error: unknown) => Wording {
  const { t } = useTranslation();
  return useCallback((error) => (error instanceof Unreachable ? { title: t('problem.unreachable'), help: t('problem.unreachableHelp') }
    : { title: t('problem.unexpected'), help: t('problem.unexpectedHelp') }), [t]);
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
