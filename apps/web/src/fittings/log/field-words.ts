// Names and values of a record's fields in words, as they stand in the log: an unknown one shows as itself.
import { ORIGINS, STAGES, VISIBILITIES, type DetailKey, type PersonRef } from '@registry/contracts';
import { catalogue } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useUnits } from '../../api/session';
import { useFormats } from '../../words/formats';
import { useRecordWords } from '../../words/library-words';
import { useValueText } from '../record/record-words';

const FIELDS = {
  name: 'name',
  summary: 'summary',
  intendedPurpose: 'purpose',
  unit: 'unit',
  unitId: 'unit',
  stage: 'stage',
  origin: 'origin',
  ownerId: 'owner',
  retiredOn: 'retired',
  retirementReason: 'retirementReason',
} as const;

const isDetail = (field: string): field is DetailKey => Object.hasOwn(catalogue, field);
const isKnown = (field: string): field is keyof typeof FIELDS => Object.hasOwn(FIELDS, field);
const among = <Value extends string>(values: readonly Value[], value: string): Value | undefined =>
  values.find((one) => one === value);

/** The name of a field. */
export function useFieldLabel(): (field: string) => string {
  const { t } = useTranslation();
  const words = useRecordWords();
  const others: Record<string, string> = {
    editorIds: t('access.editors'),
    visibility: t('access.seenBy'),
    restrictionReason: t('access.why'),
    components: t('connection.components'),
    withheld: t('withheld.title'),
  };
  return (field) =>
    isDetail(field) ? words.fields[field][0] : isKnown(field) ? t(`system.${FIELDS[field]}`) : (others[field] ?? field);
}

/** Names and values; `named` are the people who may occur in them. */
export function useFieldWords(named: readonly PersonRef[]): {
  label: (field: string) => string;
  text: (field: string, value: unknown) => string | null;
} {
  const { t } = useTranslation();
  const units = useUnits();
  const formats = useFormats();
  const textOf = useValueText();
  const label = useFieldLabel();
  const personName = (id: unknown): string => named.find((person) => person.id === id)?.name ?? String(id);
  const list = (values: string[]): string | null => (values.length === 0 ? null : formats.list(values));
  return {
    label,
    text: (field, value) => {
      if (isDetail(field)) return textOf(field, value);
      if (value === null || value === undefined) return null;
      if (Array.isArray(value))
        return list(value.map((one: unknown) => (field === 'components' ? nameIn(one) : personName(one))));
      if (typeof value === 'object')
        return list(Object.entries(value).map(([key, reason]) => `${label(key)} (${String(reason)})`));
      const text = String(value);
      const [stage, origin, visibility] = [among(STAGES, text), among(ORIGINS, text), among(VISIBILITIES, text)];
      if (field === 'ownerId') return personName(text);
      if (field === 'unitId') return units.data?.find(({ id }) => id === text)?.code ?? text;
      if (field === 'stage' && stage) return t(`stage.${stage}`);
      if (field === 'origin' && origin) return t(`origin.${origin}`);
      if (field === 'visibility' && visibility) return t(`visibility.${visibility}`);
      return text;
    },
  };
}

const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? String(value.name) : String(value);
