// One case on the officer's desk: the answers, the law, and the decision.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Assessment, ReviewRecord, SystemDetail } from '@registry/contracts';
import { isClassified, useLatestAssessment } from '../../api/classification';
import { useReview } from '../../api/review';
import { useMe, useRights } from '../../api/session';
import { useSystem } from '../../api/systems';
import { ReviewBadge } from '../../furniture/badge';
import { Box } from '../../furniture/box';
import { Crumb, Link } from '../../furniture/link';
import { Scale, useScaleSentence } from '../../furniture/scale';
import { Empty, Failed, Loading, NoPermission } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { AnswersList } from '../classification/answers-list';
import { Reasons } from '../classification/assessment-view';
import { HouseCard } from '../classification/house';
import { Outcomes } from '../classification/outcomes';
import { RulesOfAssessment } from '../classification/rules-context';
import { WhatWouldChangeCard } from '../classification/what-would-change';
import { Page } from '../frame/page';
import { DecisionBar } from './decision-bar';
import { DecisionView } from './decision-view';
import '../classification/classification.css';
import './review.css';

export function Case() {
  const { t } = useTranslation();
  const rights = useRights();
  const { id } = useParams({ from: '/reviews/$id' });
  const system = useSystem(id);
  const review = useReview(id);
  const latest = useLatestAssessment(id, isClassified(system.data?.value));
  if (!rights.ever('decide', 'Review')) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  const failed = [system, review, latest].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed isPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (system.data === undefined || review.data === undefined || latest.data === undefined) return <Loading />;
  const record = system.data.value;
  return (
    <Page title={record.name} crumbs={[<Crumb key="queue" to="/reviews">{t('menu.reviews')}</Crumb>]}>
      {latest.data === null ? <Empty title={t('classification.noneYet')} />
        : <RulesOfAssessment assessment={latest.data}><Desk id={id} system={record} review={review.data} assessment={latest.data} /></RulesOfAssessment>}
    </Page>
  );
}

function Desk({ id, system, review, assessment }: { id: string; system: SystemDetail; review: ReviewRecord; assessment: Assessment }) {
  const { t } = useTranslation();
  const sentence = useScaleSentence();
  const formats = useFormats();
  const barred = useBarred(system, assessment);
  const state = system.class;
  return (
    <div className="case">
      <section className="card stack" aria-labelledby="case-head">
        <h2 id="case-head">{t('case.about')}</h2>
        <div className="row">
          <Link to="/systems/$id" params={{ id }}>{system.reference}</Link>
          <ReviewBadge state={review.state} />
          <span className="secondary small">{t('system.ownedBy', { name: system.owner.name })}</span>
        </div>
        <p className="reading prewrap">{system.summary}</p>
        <p className="reading prewrap"><span className="secondary">{t('system.purpose')}:</span> {system.intendedPurpose}</p>
        {review.submittedBy !== null && review.submittedAt !== null && (
          <p className="small secondary">{t('case.submitted', { name: review.submittedBy.name, at: formats.instant(review.submittedAt) })}</p>
        )}
        {review.message !== null && review.message !== '' && <blockquote className="case__message prewrap">{review.message}</blockquote>}
        {state !== null && <><Scale state={state} /><p>{sentence(state)}</p></>}
        <Outcomes result={assessment.result} />
        <p className="small secondary">
          {t('past.title', { number: assessment.number })} · {assessment.assessedBy.name}, {formats.instant(assessment.assessedAt)} · {t('past.ruleset')} {assessment.ruleset.id}
        </p>
      </section>
      <div className="case__columns">
        <section className="card stack" aria-labelledby="case-answers">
          <h2 id="case-answers">{t('assessment.answers')}</h2>
          <AnswersList assessment={assessment} areOpen />
        </section>
        <div className="case__ruling">
          <Reasons assessment={assessment} />
          <HouseCard assessment={assessment} />
          <WhatWouldChangeCard assessment={assessment} />
          {review.decision !== null && <DecisionView decision={review.decision} isStanding={review.state === 'decided'} />}
          {review.state !== 'submitted' ? <Box title={t('case.notWaiting')}><p>{t(`reviewStateHelp.${review.state}`)}</p></Box>
            : barred !== null ? <Box kind="warning" title={t('case.barred')}><p>{t(`barredHelp.${barred}`)}</p></Box>
              : <DecisionBar key={assessment.digest} id={id} assessment={assessment} />}
        </div>
      </div>
    </div>
  );
}

/** Four eyes: neither whoever wrote an answer nor the owner decides. The server refuses it as well. */
function useBarred(system: SystemDetail, assessment: Assessment): 'owner' | 'author' | null {
  const me = useMe();
  if (system.owner.id === me.id) return 'owner';
  const isAuthor = assessment.assessedBy.id === me.id || Object.values(assessment.answers).some(({ by }) => by.id === me.id);
  return isAuthor ? 'author' : null;
}
