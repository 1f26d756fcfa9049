// Values of points in words, as they are read and copied: the same on the page, on paper and in a file.

import type { PointPart, RegistrationPoint } from '@registry/contracts';
import type { DocumentWords } from '../documents/document-words';
import type { RecordWords } from '../words';
import { fieldOf, partLabel } from './parts';
import type { RegistrationWords } from './registration-words';

/** A language, with all words that the form needs. */
export interface RegistrationVoice {
  readonly language: 'en' | 'fr' | 'de';
  readonly record: RecordWords;
  readonly documents: DocumentWords;
  readonly registration: RegistrationWords;
}

const LOCALES = { en: 'en-GB', fr: 'fr-BE', de: 'de-DE' } as const;

/** A value in words, several lines where there are several; empty where nothing is known. */
export function partText({ field: part, value }: PointPart, { language, record }: RegistrationVoice): string {
  if (value === null) return '';
  const field = fieldOf(part);
  const values = typeof value === 'string' ? [value] : value;
  switch (field.kind) {
    case 'day':
      return values.map((day) => dayIn(language, day)).join('\n');
    case 'choice':
    case 'choices': {
      const words: Readonly<Record<string, string>> =
        field.of === 'language' || field.of === 'country' ? {} : record.values[field.of];
      const names = new Intl.DisplayNames(language, { type: 'region' });
      const word = (one: string): string => (field.of === 'country' ? (names.of(one) ?? one) : (words[one] ?? one));
      return new Intl.ListFormat(LOCALES[language]).format(values.map(word));
    }
    default:
      return values.join('\n');
  }
}

const dayIn = (language: RegistrationVoice['language'], day: string): string =>
  new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** All that is handed in under a point, each value on lines of its own. */
export const pointText = (parts: readonly PointPart[], voice: RegistrationVoice): string =>
  parts
    .map((part) => partText(part, voice))
    .filter((text) => text !== '')
    .join('\n');

/** Why a point is not there, and what would make it so; empty where nothing is to be done. */
export function pointRemark(
  { point, state, reason, missing, missingInDocuments }: RegistrationPoint,
  voice: RegistrationVoice,
): string {
  const { reasons } = voice.registration;
  if (state === 'held_back') return reasons.held_back;
  if (reason !== null) return reasons[reason];
  if (point === 'A5' && state === 'warning') return reasons.components;
  return [...missing, ...missingInDocuments].map((part) => partLabel(part, voice)).join('\n');
}
