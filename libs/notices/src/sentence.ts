// What a notice says, in one sentence, in the language of whoever reads it. It names nobody.

import type { NoticeDetails, NoticeKind } from '@registry/contracts';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

export type NoticeLanguage = 'en' | 'fr' | 'de';

/**
 * Sentences with places (`{day}`, `{count}`, `{incident}`, `{view}`, `{source}`, `{set}`); in two forms where they
 * count.
 */
export type NoticeWords = Readonly<Record<NoticeKind, string | { readonly one: string; readonly other: string }>>;

export interface NoticeText {
  readonly kind: NoticeKind;
  readonly details: NoticeDetails;
}

const words: Readonly<Record<NoticeLanguage, NoticeWords>> = { en, fr, de };
const tags = { en: 'en-GB', fr: 'fr-BE', de: 'de-BE' } as const;

export function noticeSentence(language: NoticeLanguage, { kind, details }: NoticeText): string {
  const { day, count = 1, incidentReference, viewName, source, publicSet } = details;
  const form = words[language][kind];
  const text =
    typeof form === 'string'
      ? form
      : form[new Intl.PluralRules(tags[language]).select(count) === 'one' ? 'one' : 'other'];
  const places: Record<string, string> = {
    day:
      day === undefined
        ? ''
        : new Intl.DateTimeFormat(tags[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
            new Date(`${day}T00:00:00Z`),
          ),
    count: new Intl.NumberFormat(tags[language]).format(count),
    incident: incidentReference ?? '',
    view: viewName ?? '',
    source: source ?? '',
    set: publicSet === undefined ? '' : String(publicSet),
  };
  return text.replace(/\{(\w+)\}/g, (_, place: string) => places[place] ?? '');
}
