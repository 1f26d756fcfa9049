// The fields a change touched, before and after, and why.
import { FromTo } from './from-to';
import type { PersonRef } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useFieldWords } from './field-words';

export function FieldChanges({
  fact,
  named,
}: {
  fact: Readonly<Record<string, unknown>>;
  named: readonly PersonRef[];
}) {
  const { t } = useTranslation();
  const { label, text } = useFieldWords(named);
  const { changed, reason } = fact;
  if (typeof changed !== 'object' || changed === null) return null;
  return (
    <>
      <ul className="stack stack--tight small">
        {Object.entries(changed as Record<string, { from?: unknown; to?: unknown } | null>)
          .map(([field, change]) => [field, change?.from, change?.to] as const)
          .map(([field, from, to]) => (
            <li key={field}>
              <FromTo label={label(field)} from={text(field, from)} to={text(field, to)} />
            </li>
          ))}
      </ul>
      {typeof reason === 'string' && (
        <p className="small prewrap">
          <span className="secondary">{t('history.reason')}</span> {reason}
        </p>
      )}
    </>
  );
}
