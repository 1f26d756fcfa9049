// The columns in words: their heads, short where a file says more, and what stands in their cells.
import { cellText, Spoken, systemColumns, type Column } from '@registry/record';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../words/formats';
import { useColumnWords, useRecordWords } from '../../../words/library-words';

const byKey = new Map(systemColumns.map((column) => [column.key, column]));

export const columnOf = (key: string): Column => byKey.get(key)!;

export interface ColumnSpeech {
  labelOf: (key: string) => string;
  /** The same at the head of a column, where there is less room. */
  headOf: (key: string) => string;
  /** Empty where nothing is known. */
  textOf: (key: string, value: unknown) => string;
}

export function useColumnSpeech(): ColumnSpeech {
  const { t } = useTranslation();
  const formats = useFormats();
  const [columns, record] = [useColumnWords(), useRecordWords()];
  return useMemo(() => {
    const spoken = new Spoken(columns, record);
    const short: Readonly<Record<string, string>> = {
      name: t('system.name'),
      unit: t('system.unit'),
      reviewState: t('system.review'),
      owner: t('system.owner'),
      changedAt: t('system.changed'),
      nextDutyOn: t('table.nextDuty'),
    };
    return {
      labelOf: (key) => spoken.labelOf({ key }),
      headOf: (key) => short[key] ?? spoken.labelOf({ key }),
      textOf: (key, value) => {
        if (value === null || value === undefined) return '';
        const column = columnOf(key);
        switch (column.kind) {
          case 'day':
            return formats.day(String(value));
          case 'instant':
            return formats.instant(String(value));
          case 'number':
            return formats.number(Number(value));
          default:
            return cellText(column, value, spoken);
        }
      },
    };
  }, [columns, record, formats, t]);
}
