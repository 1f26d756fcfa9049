// From a problem's code to words. Every code of the contracts has words in every language: the types see to it.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemCode } from '@registry/contracts';
import type { ProblemWords } from '../words/problem-words';
import { useRefusalWords } from '../words/room-words';
import type { RoomWords } from '../words/words';
import { Unreachable } from './client';

/** What happened and how to mend it. */
export interface Wording {
  title: string;
  help: string;
}

/**
 * What a refusal says, in words that are loaded the first time. A server newer than this page may refuse with a code
 * that it does not know.
 */
export function useRefusalWording(): (code: ProblemCode) => Wording {
  const { t } = useTranslation();
  const words: Partial<ProblemWords> = useRefusalWords();
  return useCallback(
    (code) => words[code] ?? { title: t('problem.unexpected'), help: t('problem.unexpectedHelp') },
    [t, words],
  );
}

/** What is said where there is no refusal, with words that are always there: the server may not be. */
export function useFailureWording(): (error: unknown) => Wording {
  const { t } = useTranslation();
  return useCallback(
    (error) =>
      error instanceof Unreachable
        ? { title: t('problem.unreachable'), help: t('problem.unreachableHelp') }
        : { title: t('problem.unexpected'), help: t('problem.unexpectedHelp') },
    [t],
  );
}

type Known<Group extends 'fault' | 'faultField'> = `${Group}.${Extract<keyof RoomWords[Group], string>}`;

/**
 * One fault of the input in words. What has none of its own is said in general, in the language of the page, and never
 * as the server put it.
 */
export function useFaultWords(): (code: string) => string {
  const { i18n, t } = useTranslation();
  return (code) => t(i18n.exists(`fault.${code}`) ? (`fault.${code}` as Known<'fault'>) : 'fault.other');
}

/** What the field is called that a pointer means: the last of its steps that has a name. */
export function useFaultField(): (pointer: string) => string {
  const { i18n, t } = useTranslation();
  return (pointer) => {
    const name = pointer
      .split(/[/?:]/)
      .reverse()
      .find((step) => step !== '' && i18n.exists(`faultField.${step}`));
    return t(`faultField.${name ?? 'other'}` as Known<'faultField'>);
  };
}
