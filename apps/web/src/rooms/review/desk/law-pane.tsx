// The law beside the case: what decides the class, what would change it, what follows; and what was decided before.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '@registry/classifier';
import type { Assessment, ClassState, ReviewRecord } from '@registry/contracts';
import { useRead } from '../../../api/reading';
import { Contradictions } from '../../../fittings/assessment/contradictions';
import { Duties } from '../../../fittings/assessment/duties';
import { Findings } from '../../../fittings/assessment/finding';
import { HouseCard } from '../../../fittings/assessment/house';
import { Outcomes } from '../../../fittings/assessment/outcomes';
import { WhatWouldChange } from '../../../fittings/assessment/what-would-change';
import { Scale, useScaleSentence } from '../../../fittings/class/scale';
import { questionOf } from '../../../fittings/law/answer-text';
import { factsOf } from '../../../fittings/law/answers';
import { useLawWords } from '../../../fittings/law/law-words';
import { EntryList } from '../../../fittings/log/entry-list';
import { Failed } from '../../../fittings/page/failed';
import { Disclosure } from '../../../furniture/disclosure';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { DecisionView } from '../case/decision-view';
import type { Carrying } from './carrying';

/** Findings that decide and are not folded; the answers that they rest on stand in the middle. */
const SHOWN = 2;

export function Law({ assessment, carrying }: { assessment: Assessment; carrying: Carrying }) {
  const { t } = useTranslation();
  const sentence = useScaleSentence();
  const words = useLawWords();
  const { result, lawDate } = assessment;
  const state = result as typeof result & ClassState;
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  const { deciding, beside, open, ruledOut } = carrying;
  const list = (findings: readonly Finding[]) => <Findings findings={findings} facts={facts} on={lawDate} />;
  const others = [...deciding.slice(SHOWN), ...beside];
  const folded = (summary: string, findings: readonly Finding[]) =>
    findings.length > 0 && <Disclosure summary={summary}>{list(findings)}</Disclosure>;
  const duties = result.duties.filter(({ kind, truth }) => kind !== 'consequence' && truth === 'true').length;
  return (
    <section className="stack stack--tight" aria-labelledby="why">
      <h2 id="why">
        {state.headline === 'undetermined' ? t('desk.whyOpen') : t('desk.why', { class: t(`class.${state.headline}`) })}
      </h2>
      <Scale state={state} isSmall />
      <p className="small">{sentence(state)}</p>
      <Outcomes result={result} />
      <Contradictions result={result} />
      {deciding.length > 0 ? (
        <Findings findings={deciding.slice(0, SHOWN)} facts={facts} on={lawDate} isBrief />
      ) : (
        <p className="secondary small">
          {t(state.headline === 'undetermined' ? 'desk.noneDecidesYet' : 'desk.noneDecides')}
        </p>
      )}
      {folded(t('desk.beside', { count: others.length }), others)}
      {folded(t('standing.possible', { count: open.length }), open)}
      {folded(t('standing.ruledOut', { count: ruledOut.length }), ruledOut)}
      <WhatWouldChange facts={facts} on={lawDate} />
      <Disclosure summary={t('desk.duties', { count: duties })}>
        <Duties result={result} />
      </Disclosure>
      {result.missing.length > 0 && (
        <Disclosure
          summary={t(result.definite ? 'assessment.detailsCount' : 'assessment.openCount', {
            count: result.missing.length,
          })}
        >
          <ol className="standing__open small">
            {result.missing.map((key) => (
              <li key={key}>{questionOf(words, key)}</li>
            ))}
          </ol>
        </Disclosure>
      )}
      {assessment.house !== null && (
        <Disclosure summary={t('house.rule')}>
          <HouseCard assessment={assessment} />
        </Disclosure>
      )}
    </section>
  );
}

/** What was decided before, and what has happened lately; the whole of it stands in the record. */
export function Past({ id, review, assessment }: { id: string; review: ReviewRecord; assessment: Assessment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { decision, former, state } = review;
  return (
    <>
      {decision !== null && state === 'decided' && (
        <DecisionView systemId={id} decision={decision} title={t('decision.standing')} />
      )}
      {decision !== null && state !== 'decided' && (
        <Disclosure summary={t('decision.former')}>
          <DecisionView systemId={id} decision={decision} title={t('decision.former')} />
        </Disclosure>
      )}
      {former !== null && (
        <Disclosure summary={t('consent.former')}>
          <DecisionView systemId={id} decision={former} title={t('consent.former')} />
        </Disclosure>
      )}
      <Disclosure summary={t('history.title')}>
        <Lately id={id} />
      </Disclosure>
      <p className="small secondary">
        {t('past.title', { number: assessment.number })} · {assessment.assessedBy.name},{' '}
        {formats.instant(assessment.assessedAt)} · {t('past.ruleset')} {assessment.ruleset.id}
      </p>
    </>
  );
}

function Lately({ id }: { id: string }) {
  const history = useRead('listHistory', { id });
  if (history.isPending) return <Loading />;
  if (history.isError) return <Failed error={history.error} onRetry={() => void history.refetch()} />;
  return <EntryList entries={history.data.items} />;
}
