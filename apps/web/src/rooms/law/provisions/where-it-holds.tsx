// The systems one may read for which a provision holds, or may: read anew from their answers of today.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Rule } from '@registry/classifier';
import { keeping, useRead } from '../../../api/reading';
import { titleIn } from '../../../fittings/law/law-words';
import { Failed } from '../../../fittings/page/failed';
import { Loading } from '../../../furniture/states';
import { Pager } from '../../../furniture/tables/pager';
import { turnsFrom, type Place } from '../../../furniture/tables/turns';
import { useFormats } from '../../../words/formats';
import { useLaws } from '../../../words/library-words';
import { SystemsTable } from '../day/systems-table';
import sheet from '../law.module.css';

/** As many as can be asked for at once; no provision has more. */
const MOST = 40;

export function WhereItHolds({ rules }: { rules: readonly Rule[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLaws();
  const finding = rules
    .filter(({ support }) => support !== true)
    .map(({ id }) => id)
    .slice(0, MOST);
  const [place, setPlace] = useState<Place>({ cursor: undefined, before: [] });
  const { cursor } = place;
  const found = useRead(
    'getRulesStanding',
    { finding, limit: 10, cursor },
    { ...keeping, enabled: finding.length > 0, staleTime: 60_000 },
  );
  if (finding.length === 0) return null;
  const { previous, next } = turnsFrom(place, found.data?.nextCursor);
  const findings = found.data?.findings ?? [];
  return (
    <section className="card stack" aria-labelledby="systems" aria-busy={found.isFetching}>
      <h2 id="systems">{t('lawRoom.systemsHere')}</h2>
      {found.isPending ? (
        <Loading />
      ) : found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : (
        <>
          <ul className={sheet.places}>
            {findings.map(({ rule, holds, open }) => (
              <li key={rule}>
                {findings.length > 1 && <strong>{titleIn(words.rules, rule)}</strong>}{' '}
                {t('lawRoom.holdsFor', { count: holds, n: formats.number(holds) })}{' '}
                {t('lawRoom.openFor', { count: open, n: formats.number(open) })}
              </li>
            ))}
          </ul>
          {found.data.items.length > 0 && (
            <SystemsTable caption={t('lawRoom.systemsHere')} items={found.data.items} isOfToday />
          )}
          <Pager
            label={t('lawRoom.pages')}
            onPrevious={previous && (() => setPlace(previous))}
            onNext={next && (() => setPlace(next))}
          />
        </>
      )}
    </section>
  );
}
