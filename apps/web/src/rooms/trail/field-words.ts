// Names and values of a record's fields in words, as they stand in the log: an unknown one shows as itself.
import { ORIGINS, STAGES, type DetailKey, type Origin, type Stage } from '@registry/contracts';
import { catalogue } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../api/session';
import { useRecordWords, useValueText } from '../systems/record-words';

const FIELDS = {
  name: 'name', summary: 'summary', intendedPurpose: 'purpose', unitId: 'unit', stage: 'stage', origin: 'origin', ownerId: 'owner',
  retiredOn: 'retired', retirementReason: 'retirementReason',
} as const;

const isDetail = (field: string): field is DetailKey => Object.hasOwn(catalogue, field);

export function useFieldWords(): { label: (field: string) => string; text: (field: string, value: unknown) => string | null } {
  const { t } = useTranslation();
  const units = useUnits();
  const words = useRecordWords();
  const textOf = useValueText();
  return {
    label: (field) => isDetail(field) ? words.fields[field][0] : Object.hasOwn(FIELDS, field) ? t(`system.${FIELDS[field as keyof typeof FIELDS]}`) : field,
    text: (field, value) => {
      if (isDetail(field)) return textOf(field, value);
      if (value === null || value === undefined) return null;
      const text = String(value);
      if (field === 'unitId') return units.data?.find(({ id }) => id === text)?.code ?? text;
      if (field === 'stage' && STAGES.some((stage) => stage === text)) return t(`stage.${text as Stage}`);
      if (field === 'origin' && ORIGINS.some((origin) => origin === text)) return t(`origin.${text as Origin}`);
      return text;
    },
  };
}
