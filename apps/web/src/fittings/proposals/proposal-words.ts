// Fields and components of a proposal in words.
import type { Component, ProposedField } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/formats';
import { useRecordWords } from '../../words/library-words';
import { useValueText } from '../record/record-words';

const CORE = { name: 'system.name', summary: 'system.summary', intendedPurpose: 'system.purpose' } as const;
type Core = keyof typeof CORE;

export const isCore = (field: ProposedField): field is Core => Object.hasOwn(CORE, field);

export function useProposedText() {
  const { t } = useTranslation();
  const words = useRecordWords();
  const valueText = useValueText();
  return {
    nameOf: (field: ProposedField): string => (isCore(field) ? t(CORE[field]) : words.fields[field][0]),
    textOf: (field: ProposedField, value: string | string[]): string =>
      isCore(field) ? String(value) : (valueText(field, value) ?? ''),
  };
}

export function useComponentText() {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = ({ kind, name }: Component): string =>
    t('proposal.componentOf', { kind: t(`componentKind.${kind}`), name });
  return {
    nameOf,
    textOf: ({ name, version, supplier, licence }: Component): string =>
      formats.list([name, version, supplier, licence].filter((text) => text !== null)),
    /** What is known of it besides its name. */
    restOf: ({ version, supplier, licence }: Component): string =>
      formats.list([version, supplier, licence].filter((text) => text !== null)),
  };
}
