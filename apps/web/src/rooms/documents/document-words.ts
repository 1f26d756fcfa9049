// The documents in words.
import type { DocumentContent } from '@registry/contracts';
import { CONDITIONS, type DocumentField } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/formats';

/** A value as a text; null when nothing is known. */
export function useContentText(): (field: DocumentField, value: DocumentContent[string] | undefined) => string | null {
  const { t } = useTranslation();
  const formats = useFormats();
  return (field, value) => {
    if (value === null || value === undefined) return null;
    switch (field.kind) {
      case 'yesNo':
        return value === true ? t('overview.yes') : t('overview.no');
      case 'day':
        return formats.day(String(value));
      case 'number':
        return formats.number(Number(value));
      case 'lines':
        return (value as string[]).join('\n');
      case 'conditions':
        return formats.list(
          CONDITIONS.filter((one) => (value as string[]).includes(one)).map((one) => t(`documents.condition.${one}`)),
        );
      default:
        return String(value);
    }
  };
}
