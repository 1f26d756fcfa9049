// One set of rules: where it stands, what changes by it, what it moves or moved, and releasing it by two officers.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RulesDocument } from '@registry/contracts';
import { linkTo } from '../../../api/operations';
import { useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { buttonClass } from '../../../furniture/forms/button';
import { ButtonLink } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { ToLaw, ToRules } from '../law-part';
import { Differences } from './differences';
import { RulesHistory } from './history';
import { Impact } from './impact';
import { Moved } from './moved';
import { ReleaseBar } from './release-bar';
import { RulesState } from './rules-state';

export function RulesPage() {
  const { id } = useParams({ from: '/law/rules/$id' });
  // What a release moves is marked in the minute after it.
  const rules = useRead(
    'getRules',
    { id },
    { refetchInterval: ({ state: { data } }) => (data !== undefined && isMarking(data.value) ? 2_000 : false) },
  );
  if (rules.isError) return <Failed isPage error={rules.error} onRetry={() => void rules.refetch()} />;
  if (rules.data === undefined) return <Loading />;
  return <Shown key={id} rules={rules.data} />;
}

const isMarking = ({ state, isShipped, reviewsMarkedAt }: RulesDocument): boolean =>
  state === 'released' && !isShipped && reviewsMarkedAt === null;

function Shown({ rules }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const mayRelease = useRights().ever('release', 'Rules');
  const mayTry = !rules.isShipped && (rules.state === 'released' || mayRelease);
  return (
    <Page
      title={rules.title}
      of={rules.id}
      crumbs={[<ToLaw key="law" />, <ToRules key="rules" />]}
      actions={
        <>
          <a
            className={buttonClass('secondary', true)}
            href={linkTo('getRules', { id: rules.id })}
            download={`${rules.id}.json`}
          >
            {t('lawRoom.asFile')}
          </a>
          {mayTry && rules.layer === 'law' && (
            <ButtonLink compact to="/law/day" search={{ rules: rules.id, on: rules.inForceFrom }}>
              {t('lawRoom.tryThese')}
            </ButtonLink>
          )}
        </>
      }
    >
      <div className="stack">
        <About rules={rules} />
        {!rules.isShipped && <WhatChanges rules={rules} />}
        {mayTry && <Impact rules={rules} />}
        {rules.state === 'released' && rules.history.length > 0 && <Moved key={rules.reviewsMarkedAt} rules={rules} />}
        <RulesHistory rules={rules} />
      </div>
      {rules.state === 'draft' && mayRelease && <ReleaseBar rules={rules} />}
    </Page>
  );
}

function About({ rules }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { id, layer, inForceFrom, digest, reason, ruleset, houseRules } = rules;
  const content = ruleset ?? houseRules?.layer;
  const facts = [
    [t('lawRoom.standing'), <RulesState key="state" of={rules} />],
    [t('lawRoom.begins'), formats.day(inForceFrom)],
    [t('lawRoom.kindOfRules'), t(`lawRoom.layer.${layer}`)],
    [
      t('lawRoom.size'),
      t('lawRoom.sizeOf', {
        rules: formats.number(content?.rules.length ?? 0),
        questions: formats.number(content?.facts.length ?? 0),
        duties: formats.number(content?.duties.length ?? 0),
      }),
    ],
  ] as const;
  return (
    <section className="card stack" aria-label={t('lawRoom.about')}>
      <dl className="facts facts--cards">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {reason !== null && <p className="prewrap reading">{reason}</p>}
      <p className="small secondary">
        {id} · {t('lawRoom.digest')} <span className="code">{digest}</span>
      </p>
    </section>
  );
}

/** Beside those that they replace, or would. */
function WhatChanges({ rules }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const mayRelease = useRights().ever('release', 'Rules');
  const isKnown = rules.state === 'released' || mayRelease;
  const impact = useRead('getRulesImpact', { id: rules.id, limit: 20 }, { enabled: isKnown, staleTime: 60_000 });
  const inForce = useRead('getRulesInForce', {}, { enabled: !isKnown });
  const against =
    impact.data?.against ?? (rules.layer === 'law' ? inForce.data?.law.id : inForce.data?.houseRules.layer.id) ?? null;
  const before = useRead('getRules', { id: against ?? '' }, { enabled: against !== null, staleTime: 60_000 });
  return (
    <section className="card stack" aria-labelledby="changes">
      <div className="row row--spread">
        <h2 id="changes">{t('lawRoom.changes')}</h2>
        {against !== null && (
          <ButtonLink compact to="/law/compare" search={{ before: against, after: rules.id }}>
            {t('lawRoom.besides', { id: against })}
          </ButtonLink>
        )}
      </div>
      {before.isError ? (
        <Failed error={before.error} onRetry={() => void before.refetch()} />
      ) : before.data === undefined ? (
        <Loading />
      ) : (
        <Differences before={before.data} after={rules} />
      )}
    </section>
  );
}
