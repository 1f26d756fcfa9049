// Two sets of rules beside each other, at an address of their own.
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { ButtonLink, Link } from '../../../furniture/link';
import { Empty, Loading } from '../../../furniture/states';
import { ToLaw, ToRules } from '../law-part';
import { Turn } from '../turn';
import { Differences } from './differences';

export function ComparePage() {
  const { t } = useTranslation();
  const { before, after } = useSearch({ from: '/law/compare' });
  return (
    <Page
      title={t('lawRoom.compare')}
      of={before !== undefined && after !== undefined ? `${before} → ${after}` : undefined}
      crumbs={[<ToLaw key="law" />, <ToRules key="rules" />]}
    >
      {before === undefined || after === undefined ? (
        <Empty title={t('lawRoom.chooseTwo')}>
          <ButtonLink to="/law/rules">{t('lawRoom.rules')}</ButtonLink>
        </Empty>
      ) : (
        <Both before={before} after={after} />
      )}
    </Page>
  );
}

function Both({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation();
  // Released rules never change, nor does a draft.
  const first = useRead('getRules', { id: before }, { staleTime: 60_000 });
  const second = useRead('getRules', { id: after }, { staleTime: 60_000 });
  for (const one of [first, second])
    if (one.isError) return <Failed error={one.error} onRetry={() => void one.refetch()} />;
  if (first.data === undefined || second.data === undefined) return <Loading />;
  if (first.data.layer !== second.data.layer) return <Empty title={t('lawRoom.otherLayers')} />;
  return (
    <div className="stack">
      <p>
        <RulesLink id={before} title={first.data.title} />
        <Turn />
        <RulesLink id={after} title={second.data.title} />
      </p>
      <div>
        <ButtonLink compact to="/law/compare" search={{ before: after, after: before }}>
          {t('lawRoom.turnRound')}
        </ButtonLink>
      </div>
      <section className="card stack" aria-labelledby="differs">
        <h2 id="differs">{t('lawRoom.differs')}</h2>
        <Differences before={first.data} after={second.data} />
      </section>
    </div>
  );
}

function RulesLink({ id, title }: { id: string; title: string }) {
  return (
    <Link to="/law/rules/$id" params={{ id }}>
      {title} <span className="digits">({id})</span>
    </Link>
  );
}
