// One case on the officer's desk: what the owner says, the law, and the decision.
import { useParams, useSearch } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Headline, ReviewRecord, SystemDetail } from '@registry/contracts';
import { isClassified, useLatestAssessment } from '../../../api/latest-assessment';
import { useRead, useRecord } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { useMe } from '../../../api/session';
import { Commenting } from '../../../fittings/comments/commenting';
import { useLaw, RulesOfAssessment } from '../../../fittings/law/rules-context';
import { Failed } from '../../../fittings/page/failed';
import { useIsKept } from '../../../fittings/page/kept';
import { useKeys } from '../../../fittings/page/use-keys';
import { Box } from '../../../furniture/box';
import { Disclosure } from '../../../furniture/disclosure';
import { Empty, Loading, NoPermission } from '../../../furniture/states';
import { QuestionList } from '../case/questions';
import { useDeciding } from './acts/acting';
import { AskForm, useAsked } from './acts/ask-form';
import { Bar, NextBar } from './acts/bar';
import { ConsentPanel } from './acts/consent';
import { DecisionForm } from './acts/decision-form';
import { useGoingOn } from './acts/going-on';
import { lowersClass } from './acts/lowers';
import { RefusedAct } from './acts/refused';
import { carryingOf } from './carrying';
import { CaseHead } from './case-head';
import { Desk } from './desk';
import { Law, Past } from './law-pane';
import { neighboursOf, type Neighbours } from './queue/neighbours';
import { useCases, useReadAhead, type InQueue } from './queue/queue';
import { Said } from './said';
import { barOf, isTaken, standingOf } from './standing';
import sheet from './desk.module.css';

export function CasePage() {
  const { t } = useTranslation();
  const rights = useRights();
  const { id } = useParams({ from: '/reviews/$id' });
  const shown = useSearch({ from: '/reviews/$id' });
  if (!rights.ever('decide', 'Review')) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  return (
    <Desk shown={shown} current={id}>
      <Case key={id} id={id} shown={shown} />
    </Desk>
  );
}

function Case({ id, shown }: { id: string; shown: InQueue }) {
  const { t } = useTranslation();
  const system = useRecord('getSystem', { id });
  const review = useRead('getReview', { id });
  const latest = useLatestAssessment(id, isClassified(system.data?.value));
  const neighbours = neighboursOf(useCases(shown).data?.items ?? [], id);
  const failed = [system, review, latest].find(({ isError }) => isError);
  const isThere = system.data !== undefined && review.data !== undefined && latest.data !== undefined;
  useReadAhead(isThere ? neighbours.following : null);
  if (isThere && latest.data !== null && failed === undefined)
    return (
      <>
        <title>{[system.data.value.name, t('queue.title'), t('frame.product')].join(' · ')}</title>
        <RulesOfAssessment assessment={latest.data}>
          <Commenting system={system.data.value}>
            <Lying
              id={id}
              shown={shown}
              neighbours={neighbours}
              system={system.data.value}
              review={review.data}
              assessment={latest.data}
            />
          </Commenting>
        </RulesOfAssessment>
      </>
    );
  return (
    <>
      <div className={sheet.nothing}>
        {failed !== undefined ? (
          <Failed isPage error={failed.error} onRetry={() => void failed.refetch()} />
        ) : isThere ? (
          <Empty isPage title={t('classification.noneYet')} />
        ) : (
          <Loading />
        )}
      </div>
      <NextBar shown={shown} neighbours={neighbours} />
    </>
  );
}

/** What stands in the right pane above the law. */
type Act = 'decide' | 'ask' | null;

function Lying({
  id,
  shown,
  neighbours,
  system,
  review,
  assessment,
}: {
  id: string;
  shown: InQueue;
  neighbours: Neighbours;
  system: SystemDetail;
  review: ReviewRecord;
  assessment: Assessment;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const isKept = useIsKept();
  const { compiled } = useLaw();
  const carrying = useMemo(() => carryingOf(compiled.ruleset, assessment.result), [compiled, assessment]);
  const barred = barOf(me.id, system, assessment);
  const standing = standingOf(review, me.id, barred);
  const isOpen = standing === 'open';
  // What was begun is seen at once.
  const [act, setAct] = useState<Act>(() =>
    isKept(`deciding.${system.id}`) ? 'decide' : isKept(`questions.${system.id}`) ? 'ask' : null,
  );
  const [called, setCalled] = useState<{ times: number; about: string | null }>({ times: 0, about: null });
  const asked = useAsked(system.id);
  const call = (next: Act, about: string | null = null): void => {
    if (about !== null) asked[2](about);
    setAct(next);
    setCalled({ times: called.times + 1, about });
  };
  const goingOn = useGoingOn(system, shown, neighbours);
  const confirm = useDeciding(id, isTaken(review));
  const headline = assessment.result.headline as Headline | 'undetermined';
  const lowers = headline !== 'undetermined' && lowersClass(headline, assessment, review.former);
  const onConfirm = (confirmed: Headline): void =>
    confirm.mutate(
      { kind: 'confirm', assessmentDigest: assessment.digest },
      goingOn.whenDecided({ kind: 'confirm', class: confirmed, lowers }),
    );
  const onAsk = isOpen ? (key: string): void => call('ask', key) : undefined;
  useKeys({
    q: () => {
      const key = document.activeElement?.closest<HTMLElement>('[data-answer]')?.dataset['answer'];
      if (key !== undefined) onAsk?.(key);
    },
  });
  return (
    <>
      <div className={sheet.case}>
        <CaseHead
          id={id}
          system={system}
          review={review}
          shown={shown}
          mayTake={isOpen && !isTaken(review)}
          mayAssign={
            barred !== 'owner' && barred !== 'editor' && (review.state === 'submitted' || review.state === 'in_review')
          }
        />
        {review.questions.length > 0 && (
          <Disclosure isInitiallyOpen={review.state === 'submitted'} summary={t('ask.past')}>
            <QuestionList questions={review.questions} />
          </Disclosure>
        )}
        <Said
          assessment={assessment}
          carrying={carrying.keys}
          changedAfter={(review.former ?? review.decision)?.decidedAt ?? null}
          onAsk={onAsk}
        />
      </div>
      <div className={sheet.law}>
        {confirm.error !== null && <RefusedAct id={id} error={confirm.error} onRead={confirm.reset} />}
        {standing === 'barred' && barred !== null && (
          <Box kind="warning" title={t('case.barred')}>
            <p>{t(`barredHelp.${barred}`)}</p>
          </Box>
        )}
        {review.proposal !== null && (
          <ConsentPanel
            id={id}
            proposal={review.proposal}
            assessment={assessment}
            isBarred={barred !== null}
            leadOn={goingOn.leadOn}
          />
        )}
        {isOpen && act === 'decide' && (
          <DecisionForm
            key={assessment.digest}
            id={id}
            system={system}
            assessment={assessment}
            former={review.former}
            isTaken={isTaken(review)}
            calls={called.times}
            whenDecided={goingOn.whenDecided}
            onClose={() => setAct(null)}
          />
        )}
        {isOpen && act === 'ask' && (
          <AskForm
            id={id}
            facts={Object.keys(assessment.answers)}
            isTaken={isTaken(review)}
            asked={asked}
            calls={called.times}
            about={called.about}
            leadOn={goingOn.leadOn}
            onClose={() => setAct(null)}
          />
        )}
        <Law assessment={assessment} carrying={carrying} />
        <Past id={id} review={review} assessment={assessment} />
      </div>
      <Bar
        id={id}
        assessment={assessment}
        review={review}
        standing={standing}
        barred={barred}
        shown={shown}
        neighbours={neighbours}
        acts={{
          confirming: { holds: `${system.id} ${system.reference}`, lowers, isPending: confirm.isPending, onConfirm },
          onDecide: () => call('decide'),
          onAsk: () => call('ask'),
        }}
      />
    </>
  );
}
