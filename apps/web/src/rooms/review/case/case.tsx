// One case on the officer's desk: the answers, the law, and the decision.
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, ReviewRecord, SystemDetail } from '@registry/contracts';
import { isClassified, useLatestAssessment } from '../../../api/latest-assessment';
import { useRead, useRecord } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { useMe } from '../../../api/session';
import { AnswersList } from '../../../fittings/assessment/answers-list';
import { Reasons } from '../../../fittings/assessment/assessment-view';
import { HouseCard } from '../../../fittings/assessment/house';
import { Outcomes } from '../../../fittings/assessment/outcomes';
import { WhatWouldChangeCard } from '../../../fittings/assessment/what-would-change';
import { ReviewBadge } from '../../../fittings/class/badge';
import { Scale, useScaleSentence } from '../../../fittings/class/scale';
import { Commenting } from '../../../fittings/comments/commenting';
import { RulesOfAssessment } from '../../../fittings/law/rules-context';
import { EntryList } from '../../../fittings/log/entry-list';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { Box } from '../../../furniture/box';
import { classes } from '../../../furniture/classes';
import { Disclosure } from '../../../furniture/disclosure';
import { Crumb, Link } from '../../../furniture/link';
import { Empty, Loading, NoPermission } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { Charge, Deadlines, isMyCase } from './charge';
import { ConsentPanel } from './consent';
import { DecisionBar } from './decision-bar';
import { DecisionView } from './decision-view';
import { NextCase } from './next-case';
import { Questions } from './questions';
import sheet from '../review.module.css';

export function Case() {
  const { t } = useTranslation();
  const rights = useRights();
  const { id } = useParams({ from: '/reviews/$id' });
  const system = useRecord('getSystem', { id });
  const review = useRead('getReview', { id });
  const latest = useLatestAssessment(id, isClassified(system.data?.value));
  if (!rights.ever('decide', 'Review')) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  const failed = [system, review, latest].find(({ isError }) => isError);
  if (failed !== undefined) return <Failed isPage error={failed.error} onRetry={() => void failed.refetch()} />;
  if (system.data === undefined || review.data === undefined || latest.data === undefined) return <Loading />;
  const record = system.data.value;
  return (
    <Page
      title={record.name}
      crumbs={[
        <Crumb key="queue" to="/reviews">
          {t('menu.reviews')}
        </Crumb>,
      ]}
      actions={<NextCase systemId={record.id} />}
    >
      {latest.data === null ? (
        <Empty title={t('classification.noneYet')} />
      ) : (
        <RulesOfAssessment assessment={latest.data}>
          <Commenting system={record}>
            <Desk id={id} system={record} review={review.data} assessment={latest.data} />
          </Commenting>
        </RulesOfAssessment>
      )}
    </Page>
  );
}

function Desk({
  id,
  system,
  review,
  assessment,
}: {
  id: string;
  system: SystemDetail;
  review: ReviewRecord;
  assessment: Assessment;
}) {
  const { t } = useTranslation();
  const sentence = useScaleSentence();
  const formats = useFormats();
  const me = useMe();
  const barred = useBarred(system, assessment);
  const state = system.class;
  const isMyTurn = review.state === 'in_review' && barred === null && isMyCase(review, me.id);
  useDecisionNext(isMyTurn);
  return (
    <div className={sheet.case}>
      <section className="card stack" aria-labelledby="case-head">
        <h2 id="case-head">{t('case.about')}</h2>
        <div className="row">
          <Link to="/systems/$id" params={{ id }}>
            {system.reference}
          </Link>{' '}
          <Link to="/systems/$id/comments" params={{ id }} search={{}}>
            {t('system.tab.comments')}
          </Link>
          <ReviewBadge state={review.state} />
          {review.dueBecause.map((reason) => (
            <span key={reason} className={classes('small', sheet.queueNote)}>
              {t(`dueReason.${reason}`)}
            </span>
          ))}
          <span className="secondary small">{t('system.ownedBy', { name: system.owner.name })}</span>
        </div>
        <p className="reading prewrap">{system.summary}</p>
        <p className="reading prewrap">
          <span className="secondary">
            {t('system.purpose')}
            {t('problem.colon')}
          </span>
          {system.intendedPurpose}
        </p>
        {review.submittedBy !== null && review.submittedAt !== null && (
          <p className="small secondary">
            {t('case.submitted', { name: review.submittedBy.name, at: formats.instant(review.submittedAt) })}
          </p>
        )}
        {review.message !== null && review.message !== '' && (
          <blockquote className={classes(sheet.caseMessage, 'prewrap')}>{review.message}</blockquote>
        )}
        <Deadlines review={review} />
        <Charge
          id={id}
          review={review}
          facts={Object.keys(assessment.answers)}
          isBarred={barred !== null}
          isTheirs={barred === 'owner' || barred === 'editor'}
        />
        {state !== null && (
          <>
            <Scale state={state} />
            <p>{sentence(state)}</p>
          </>
        )}
        <Outcomes result={assessment.result} />
        <p className="small secondary">
          {t('past.title', { number: assessment.number })} · {assessment.assessedBy.name},{' '}
          {formats.instant(assessment.assessedAt)} · {t('past.ruleset')} {assessment.ruleset.id}
        </p>
      </section>
      <div className={sheet.caseColumns}>
        <section className="card stack" aria-labelledby="case-answers">
          <h2 id="case-answers">{t('assessment.answers')}</h2>
          <AnswersList
            assessment={assessment}
            areOpen
            changedAfter={(review.former ?? review.decision)?.decidedAt ?? null}
          />
        </section>
        <div className={sheet.caseRuling}>
          <Reasons assessment={assessment} />
          <HouseCard assessment={assessment} />
          <WhatWouldChangeCard assessment={assessment} />
          <Questions questions={review.questions} />
          {review.decision !== null && (
            <DecisionView
              systemId={id}
              decision={review.decision}
              title={t(review.state === 'decided' ? 'decision.standing' : 'decision.former')}
            />
          )}
          {review.former !== null && (
            <DecisionView systemId={id} decision={review.former} title={t('consent.former')} />
          )}
          {barred !== null && review.state !== 'decided' && (
            <Box kind="warning" title={t('case.barred')}>
              <p>{t(`barredHelp.${barred}`)}</p>
            </Box>
          )}
          {review.proposal !== null && (
            <ConsentPanel id={id} proposal={review.proposal} assessment={assessment} isBarred={barred !== null} />
          )}
          {isMyTurn && (
            <DecisionBar
              key={assessment.digest}
              id={id}
              system={system}
              assessment={assessment}
              former={review.former}
            />
          )}
          <Disclosure summary={t('history.title')}>
            <CaseHistory id={id} />
          </Disclosure>
          {(review.state === 'decided' || review.state === 'not_requested' || review.state === 'returned') && (
            <Box title={t('case.notWaiting')}>
              <p>{t(`reviewStateHelp.${review.state}`)}</p>
            </Box>
          )}
        </div>
      </div>
    </div>
  );
}

/** Whoever took the case goes on at the decision. */
function useDecisionNext(isMyTurn: boolean): void {
  const before = useRef(isMyTurn);
  useEffect(() => {
    const heading = document.getElementById('decision');
    if (isMyTurn && !before.current && heading !== null) {
      heading.scrollIntoView({ block: 'start' });
      heading.focus({ preventScroll: true });
    }
    before.current = isMyTurn;
  }, [isMyTurn]);
}

/** What has happened to the system lately; the whole of it is a tab of the record. */
function CaseHistory({ id }: { id: string }) {
  const history = useRead('listHistory', { id });
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failed error={history.error} onRetry={() => void history.refetch()} />;
  return <EntryList entries={history.data.items} />;
}

/** Four eyes: neither whoever wrote an answer nor who keeps the record decides. The server refuses it as well. */
function useBarred(system: SystemDetail, assessment: Assessment): 'owner' | 'editor' | 'author' | null {
  const me = useMe();
  if (system.owner.id === me.id) return 'owner';
  if (system.editors.some(({ id }) => id === me.id)) return 'editor';
  const isAuthor =
    assessment.assessedBy.id === me.id || Object.values(assessment.answers).some(({ by }) => by.id === me.id);
  return isAuthor ? 'author' : null;
}
