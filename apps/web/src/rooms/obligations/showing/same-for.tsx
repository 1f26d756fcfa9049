// The same answer for other systems of mine: which they are is seen before, and each can be left out.
import { useTranslation } from 'react-i18next';
import type { DutyItem } from '@registry/contracts';
import { useRead } from '../../../api/reading';
import { Check } from '../../../furniture/forms/check';
import { useFormats } from '../../../words/formats';

/** Duties that are met for all systems alike, or not at all: one course for all staff, one record of processing. */
const ALIKE = new Set(['article-4-deployer', 'article-4-provider', 'eudpr-31']);
/** So many are answered in one go. */
const MOST = 100;

interface Others {
  /** Open duties of the same kind of other systems of mine. */
  readonly all: readonly DutyItem[];
  readonly isCut: boolean;
}

export function useOthers(key: string, systemId: string | undefined): Others {
  const { data } = useRead(
    'listDuties',
    { key, may: 'update', responsible: 'me', when: 'open', limit: MOST },
    { enabled: ALIKE.has(key) && systemId !== undefined, staleTime: 0 },
  );
  return {
    all: (data?.items ?? []).filter(({ system }) => system.id !== systemId),
    isCut: (data?.nextCursor ?? null) !== null,
  };
}

export function SameFor({
  others: { all, isCut },
  chosen,
  onChoose,
}: {
  others: Others;
  /** Ids of systems; null while the answer is for one alone. */
  chosen: readonly string[] | null;
  onChoose: (ids: string[] | null) => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (all.length === 0) return null;
  return (
    <div className="stack stack--tight">
      <Check
        checked={chosen !== null}
        onChange={(event) => onChoose(event.target.checked ? all.map(({ system }) => system.id) : null)}
      >
        {t('same.ask', { count: all.length })}
      </Check>
      {chosen !== null && (
        <fieldset className="field">
          <legend className="field__label">{t('same.systems', { count: chosen.length })}</legend>
          {all.map(({ system: { id, name, reference }, lateAfter }) => (
            <Check
              key={id}
              checked={chosen.includes(id)}
              onChange={(event) =>
                onChoose(event.target.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            >
              <span>
                {name}{' '}
                <span className="small secondary">
                  {reference}
                  {lateAfter !== null && <> · {t('duty.dueOn', { day: formats.day(lateAfter) })}</>}
                </span>
              </span>
            </Check>
          ))}
          {isCut && <p className="small">{t('same.more', { count: MOST })}</p>}
        </fieldset>
      )}
    </div>
  );
}
