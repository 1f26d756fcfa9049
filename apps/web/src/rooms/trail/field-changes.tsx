// The fields a change touched, before and after.
import { useTranslation } from 'react-i18next';
import { ORIGINS, STAGES, type Origin, type Stage } from '@registry/contracts';
import { useUnits } from '../../api/session';

const FIELDS = { name: 'name', summary: 'summary', intendedPurpose: 'purpose', unitId: 'unit', stage: 'stage', origin: 'origin' } as const;

export function FieldChanges({ fact }: { fact: Readonly<Record<string, unknown>> }) {
  const { t } = useTranslation();
  const units = useUnits();
  const { changed } = fact;
  if (typeof changed !== 'object' || changed === null) return null;
  const shown = (field: string, value: unknown): string => {
    const text = String(value);
    if (field === 'unitId') return units.data?.find(({ id }) => id === text)?.code ?? text;
    if (field === 'stage' && STAGES.some((stage) => stage === text)) return t(`stage.${text as Stage}`);
    if (field === 'origin' && ORIGINS.some((origin) => origin === text)) return t(`origin.${text as Origin}`);
    return text;
  };
  return (
    <ul className="stack stack--tight small">
      {Object.entries(changed as Record<string, { from?: unknown; to?: unknown }>).map(([field, { from, to }]) => (
        <li key={field}>
          <span className="secondary">{field in FIELDS ? t(`system.${FIELDS[field as keyof typeof FIELDS]}`) : field}:</span>{' '}
          <del>{shown(field, from)}</del> <span aria-hidden="true">→</span> <ins>{shown(field, to)}</ins>
        </li>
      ))}
    </ul>
  );
}
