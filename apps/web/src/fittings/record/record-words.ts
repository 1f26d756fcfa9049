// The fields of a record and their values in words.
import { catalogue, type Field } from '@registry/record';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DetailKey } from '@registry/contracts';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { useRecordWords } from '../../words/library-words';

/** The word for one value of a vocabulary. */
export function useValueWord(): (field: Extract<Field, { of: unknown }>, value: string) => string {
  const words = useRecordWords();
  const language = useLanguage();
  // Made once: a form asks for seventy names with every key stroke.
  const names = useMemo(
    () => ({
      language: new Intl.DisplayNames(language, { type: 'language' }),
      country: new Intl.DisplayNames(language, { type: 'region' }),
    }),
    [language],
  );
  return ({ of }, value) => {
    if (of === 'language' || of === 'country') return names[of].of(value) ?? value;
    return (words.values[of] as Readonly<Record<string, string>>)[value] ?? value;
  };
}

/** A value of a field of the record as a text; null when nothing is known. */
export function useValueText(): (key: DetailKey, value: unknown) => string | null {
  const textOf = useFieldText();
  return (key, value) => textOf(catalogue[key], value);
}

/** The same for a field of any form. */
export function useFieldText(): (field: Field, value: unknown) => string | null {
  const { t } = useTranslation();
  const formats = useFormats();
  const wordOf = useValueWord();
  return (field, value) => {
    if (value === null || value === undefined || (Array.isArray(value) && value.length === 0)) return null;
    switch (field.kind) {
      case 'yesNo':
        return value === true ? t('overview.yes') : t('overview.no');
      case 'day':
        return formats.day(String(value));
      case 'number':
        return formats.number(Number(value));
      case 'choice':
        return wordOf(field, String(value));
      case 'choices':
        return formats.list((value as string[]).map((one) => wordOf(field, one)));
      case 'lines':
        return formats.list(value as string[]);
      default:
        return String(value);
    }
  };
}
