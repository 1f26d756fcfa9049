// A language, with all that is said in it on paper: words, days, numbers, provisions, values of fields.

import type { PaperLanguage } from '../../../platform/printing/paper';
import { provisionIn } from '@registry/law/explain';
import type { Words as LawWords } from '@registry/law';
import { de as lawDe } from '@registry/law/words/de';
import { en as lawEn } from '@registry/law/words/en';
import { fr as lawFr } from '@registry/law/words/fr';
import type { DocumentWords, Field, RecordWords, RegistrationWords, Terms } from '@registry/record';
import { de as registrationDe } from '@registry/record/annex-viii/words/de';
import { en as registrationEn } from '@registry/record/annex-viii/words/en';
import { fr as registrationFr } from '@registry/record/annex-viii/words/fr';
import { de as documentsDe } from '@registry/record/documents/words/de';
import { en as documentsEn } from '@registry/record/documents/words/en';
import { fr as documentsFr } from '@registry/record/documents/words/fr';
import { de as termsDe } from '@registry/record/terms/de';
import { en as termsEn } from '@registry/record/terms/en';
import { fr as termsFr } from '@registry/record/terms/fr';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import { de as recordDe } from '@registry/record/words/de';
import { en as recordEn } from '@registry/record/words/en';
import { fr as recordFr } from '@registry/record/words/fr';
import type { UnitRef } from '@registry/contracts';
import { institutionDay, institutionZone } from '../../../platform/ground/institution-day';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import type { PaperWords } from './words';

interface Spoken {
  readonly words: PaperWords;
  readonly terms: Terms;
  readonly law: LawWords;
  readonly record: RecordWords;
  readonly documents: DocumentWords;
  readonly registration: RegistrationWords;
}

const spoken: Readonly<Record<PaperLanguage, Spoken & { readonly locale: string }>> = {
  en: {
    locale: 'en-GB',
    words: en,
    terms: termsEn,
    law: lawEn,
    record: recordEn,
    documents: documentsEn,
    registration: registrationEn,
  },
  fr: {
    locale: 'fr-BE',
    ...withFrenchSpaces({
      words: fr,
      terms: termsFr,
      law: lawFr,
      record: recordFr,
      documents: documentsFr,
      registration: registrationFr,
    }),
  },
  de: {
    locale: 'de-DE',
    words: de,
    terms: termsDe,
    law: lawDe,
    record: recordDe,
    documents: documentsDe,
    registration: registrationDe,
  },
};

export interface Voice extends Spoken {
  readonly language: PaperLanguage;
  /** @param value `YYYY-MM-DD` */
  readonly day: (value: string) => string;
  /** The day of an instant, by the institution's clocks. */
  readonly dayOf: (instant: string) => string;
  readonly instant: (value: string) => string;
  readonly number: (value: number) => string;
  readonly list: (items: readonly string[]) => string;
  /** As people cite it. */
  readonly provision: (provision: string) => string;
  readonly unit: (unit: UnitRef) => string;
  /** A value of a field in words; null where nothing is known. */
  readonly value: (field: Field, value: unknown) => string | null;
}

const voices = new Map<string, Voice>();

/** Made once for each language: its formats take longer to make than to use. */
export function voiceOf(language: PaperLanguage): Voice {
  const zone = institutionZone();
  const key = `${language} ${zone}`;
  const voice = voices.get(key) ?? makeVoice(language, zone);
  voices.set(key, voice);
  return voice;
}

function makeVoice(language: PaperLanguage, timeZone: string): Voice {
  const { locale, ...own } = spoken[language];
  const instants = new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  });
  const zones = new Intl.DateTimeFormat(locale, { timeZoneName: 'short', timeZone });
  const zoneAt = (at: Date): string => zones.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale);
  const day = (value: string): string => days.format(new Date(`${value}T00:00:00Z`));
  const number = (value: number): string => numbers.format(value);
  const list = (items: readonly string[]): string => lists.format(items);
  return {
    ...own,
    language,
    day,
    dayOf: (instant) => day(institutionDay(new Date(instant))),
    instant: (value) => `${instants.format(new Date(value))} ${zoneAt(new Date(value))}`,
    number,
    list,
    provision: (provision) => {
      const { text, isArticle } = provisionIn(language, provision);
      return isArticle ? filled(own.words.article, { number: text }) : text;
    },
    unit: ({ code, nameEn, nameFr, nameDe }) =>
      `${code} – ${language === 'fr' ? nameFr : language === 'de' ? (nameDe ?? nameEn) : nameEn}`,
    value: fieldValues(language, own, { day, number, list }),
  };
}

/** A text with what stands in double braces put in. */
export function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (braces, name: string) => String(values[name] ?? braces));
}

/** A title by a key that came from rules or from the log; an unknown one shows as itself. */
export function titleIn(titles: Readonly<Record<string, string>>, key: string): string {
  return titles[key] ?? key;
}

function fieldValues(
  language: PaperLanguage,
  { words, record }: Spoken,
  { day, number, list }: Pick<Voice, 'day' | 'number' | 'list'>,
): Voice['value'] {
  const names = {
    language: new Intl.DisplayNames(language, { type: 'language' }),
    country: new Intl.DisplayNames(language, { type: 'region' }),
  };
  const choice = (of: string, value: string): string =>
    of === 'language' || of === 'country'
      ? (names[of].of(value) ?? value)
      : titleIn((record.values as Readonly<Record<string, Readonly<Record<string, string>>>>)[of] ?? {}, value);
  return (field, value) => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
    switch (field.kind) {
      case 'yesNo':
        return value === true ? words.yes : words.no;
      case 'day':
        return day(String(value));
      case 'number':
        return number(Number(value));
      case 'choice':
        return choice(field.of, String(value));
      case 'choices':
        return list((value as string[]).map((one) => choice(field.of, one)));
      case 'lines':
        return list(value as string[]);
      default:
        return String(value);
    }
  };
}
