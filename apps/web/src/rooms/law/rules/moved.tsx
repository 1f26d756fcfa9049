// What a release did: the reviews that fell due again by it, as it was noted then.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulesDocument } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { Pager } from '../../../furniture/tables/pager';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { turnsFrom, type Place } from '../../../furniture/tables/turns';
import { useFormats } from '../../../words/formats';

export function Moved({ rules: { id, history } }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [place, setPlace] = useState<Place>({ cursor: undefined, before: [] });
  const { cursor } = place;
  const moved = useRead('listMovedSystems', { id, cursor, limit: 20 }, { ...keeping, staleTime: 0 });
  const { previous, next } = turnsFrom(place, moved.data?.nextCursor);
  const names = { system: t('lawRoom.system'), unit: t('lawRoom.unit'), at: t('lawRoom.notedAt') };
  const due = history.find(({ deed }) => deed === 'marked')?.reviewsDue ?? null;
  return (
    <section className="card stack" aria-labelledby="moved">
      <h2 id="moved">{t('lawRoom.moved')}</h2>
      <p role="status">
        {due === null ? t('lawRoom.marking') : t('lawRoom.reviewsDue', { count: due, n: formats.number(due) })}
      </p>
      {moved.isPending ? (
        <Loading />
      ) : moved.isError ? (
        <Failed error={moved.error} onRetry={() => void moved.refetch()} />
      ) : (
        moved.data.items.length > 0 && (
          <Table
            caption={t('lawRoom.moved')}
            columns={(['system', 'unit', 'at'] as const).map((key) => ({ key, label: names[key] }))}
          >
            {moved.data.items.map(({ systemId, reference, name, unit, notedAt }) => (
              <Row key={systemId}>
                <Cell label={names.system} isHeading isTyped>
                  <Link to="/systems/$id/review" params={{ id: reference }}>
                    {name}
                  </Link>{' '}
                  <span className="small secondary digits">{reference}</span>
                </Cell>
                <Cell label={names.unit}>{unit}</Cell>
                <Cell label={names.at}>{formats.instant(notedAt)}</Cell>
              </Row>
            ))}
          </Table>
        )
      )}
      <Pager
        label={t('lawRoom.pages')}
        onPrevious={previous && (() => setPlace(previous))}
        onNext={next && (() => setPlace(next))}
      />
    </section>
  );
}
