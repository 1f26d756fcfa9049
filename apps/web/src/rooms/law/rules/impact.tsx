// What rules move: how many systems rise, fall or get a duty, and each of them with its reason.
import { FileDown } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImpactItem, RulesDocument, RulesImpact } from '@registry/contracts';
import { linkTo } from '../../../api/operations';
import { keeping, useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { Failed } from '../../../fittings/page/failed';
import { buttonClass } from '../../../furniture/forms/button';
import { Link } from '../../../furniture/link';
import { Empty, Loading } from '../../../furniture/states';
import { Pager } from '../../../furniture/tables/pager';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { turnsFrom, type Place } from '../../../furniture/tables/turns';
import { useFormats } from '../../../words/formats';
import { movesIn } from './moves';
import { UnderRules } from './under-rules';
import { Why } from './why';

export function Impact({ rules }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const mayRelease = useRights().ever('release', 'Rules');
  const [place, setPlace] = useState<Place>({ cursor: undefined, before: [] });
  const { cursor } = place;
  const impact = useRead('getRulesImpact', { id: rules.id, cursor, limit: 20 }, { ...keeping, staleTime: 60_000 });
  const { previous, next } = turnsFrom(place, impact.data?.nextCursor);
  return (
    <section className="card stack" aria-labelledby="impact" aria-busy={impact.isFetching}>
      <div className="row row--spread">
        <h2 id="impact">{t(rules.state === 'released' ? 'lawRoom.movesNow' : 'lawRoom.wouldMove')}</h2>
        {mayRelease && (
          <a className={buttonClass('secondary', true)} href={linkTo('exportRulesImpact', { id: rules.id })} download>
            <FileDown aria-hidden="true" />
            {t('lawRoom.asCsv')}
          </a>
        )}
      </div>
      {impact.isPending ? (
        <Loading label={t('lawRoom.looking')} />
      ) : impact.isError ? (
        <Failed error={impact.error} onRetry={() => void impact.refetch()} />
      ) : (
        <>
          <Numbers impact={impact.data} rules={rules} />
          {impact.data.items.length === 0 ? (
            <Empty title={t('lawRoom.movesNothing')} />
          ) : (
            <Systems items={impact.data.items} rules={rules} />
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

function Numbers({ impact, rules }: { impact: RulesImpact; rules: RulesDocument }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rise, fall, open, settle } = movesIn(impact.moves, rules);
  const said = (key: 'looked' | 'rise' | 'fall' | 'opened' | 'settled' | 'gain', count: number): string =>
    t(`lawRoom.${key}`, { count, n: formats.number(count) });
  return (
    <>
      <p>
        <strong>
          {[
            said('looked', impact.systems),
            said('rise', rise),
            said('fall', fall),
            ...(open === 0 ? [] : [said('opened', open)]),
            ...(settle === 0 ? [] : [said('settled', settle)]),
            said('gain', impact.gaining),
          ].join(' · ')}
        </strong>
      </p>
      <p className="small secondary">
        {t('lawRoom.readOn', { day: formats.day(impact.on), against: impact.against })}{' '}
        {t('lawRoom.differ', { count: impact.differing, n: formats.number(impact.differing) })}
      </p>
    </>
  );
}

function Systems({ items, rules }: { items: readonly ImpactItem[]; rules: RulesDocument }) {
  const { t } = useTranslation();
  const names = {
    system: t('lawRoom.system'),
    from: t('lawRoom.from'),
    to: t('lawRoom.to'),
    why: t('lawRoom.why'),
  };
  return (
    <Table
      caption={t('lawRoom.moving')}
      columns={(['system', 'from', 'to', 'why'] as const).map((key) => ({ key, label: names[key] }))}
    >
      {items.map(({ systemId, reference, name, unit, comparison }) => (
        <Row key={systemId}>
          <Cell label={names.system} isHeading isTyped>
            <Link to="/systems/$id" params={{ id: reference }}>
              {name}
            </Link>{' '}
            <span className="small secondary digits">
              {reference} · {unit}
            </span>
          </Cell>
          <Cell label={names.from}>
            <UnderRules of={comparison.before} rules={rules} />
          </Cell>
          <Cell label={names.to}>
            <UnderRules of={comparison.after} rules={rules} />
          </Cell>
          <Cell label={names.why}>
            <Why comparison={comparison} rules={rules} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
