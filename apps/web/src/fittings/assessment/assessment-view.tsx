// One assessment to read: the class, the reasons, the answers with who and when, and what proves it.
import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, ClassState } from '@registry/contracts';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { Scale, useScaleSentence } from '../class/scale';
import { questionOf } from '../law/answer-text';
import { factsOf } from '../law/answers';
import { useLawWords } from '../law/law-words';
import { RulesOfAssessment } from '../law/rules-context';
import { AnswersList } from './answers-list';
import { Contradictions } from './contradictions';
import { Duties } from './duties';
import { Findings, sortFindings } from './finding';
import { HouseCard } from './house';
import { Outcomes } from './outcomes';
import { ReplayBox } from './replay-box';
import { WhatWouldChangeCard } from './what-would-change';
import './assessment.css';

/** An assessment under the rules it was made under. What stands below comes with it, and is not pushed down by it. */
export function AssessmentView({ assessment, children }: { assessment: Assessment; children?: ReactNode }) {
  return (
    <RulesOfAssessment assessment={assessment}>
      <AssessmentParts assessment={assessment} />
      {children}
    </RulesOfAssessment>
  );
}

function AssessmentParts({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sentence = useScaleSentence();
  const { result } = assessment;
  const state = result as typeof result & ClassState;
  return (
    <div className="assessment">
      <div className="stack">
        <section className="card stack" aria-labelledby="result">
          <h2 id="result">{t('assessment.result')}</h2>
          <Scale state={state} />
          <p>{sentence(state)}</p>
          <Outcomes result={result} />
          <Contradictions result={result} />
          <p className="small secondary">
            {t('assessment.by', {
              name: assessment.assessedBy.name,
              at: formats.instant(assessment.assessedAt),
              day: formats.day(assessment.lawDate),
            })}
          </p>
        </section>
        <HouseCard assessment={assessment} />
        <WhatWouldChangeCard assessment={assessment} />
        <section className="card stack" aria-labelledby="answers">
          <h2 id="answers">{t('assessment.answers')}</h2>
          <AnswersList assessment={assessment} />
        </section>
        <Disclosure summary={t('assessment.proof')}>
          <dl className="facts small">
            <dt>{t('past.ruleset')}</dt>
            <dd>
              {assessment.ruleset.id} <span className="code">{assessment.ruleset.digest}</span>
            </dd>
            <dt>{t('assessment.digest')}</dt>
            <dd className="code">{assessment.digest}</dd>
            {assessment.house !== null && (
              <>
                <dt>{t('house.rule')}</dt>
                <dd>
                  {assessment.house.id} <span className="code">{assessment.house.digest}</span>
                </dd>
              </>
            )}
            <dt>{t('assessment.engine')}</dt>
            <dd className="digits">{assessment.engineVersion}</dd>
          </dl>
          <ReplayBox assessment={assessment} />
        </Disclosure>
      </div>
      <Reasons assessment={assessment} />
    </div>
  );
}

function Reasons({ assessment }: { assessment: Assessment }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { result } = assessment;
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  const sorted = sortFindings(result.findings);
  return (
    <div className="stack">
      <section className="card stack" aria-labelledby="why">
        <h2 id="why">{t('standing.why')}</h2>
        {sorted.true.length === 0 && <p className="secondary">{t('standing.noneYet')}</p>}
        <Findings findings={sorted.true} facts={facts} on={assessment.lawDate} />
        {sorted.unknown.length > 0 && (
          <Disclosure summary={t('standing.possible', { count: sorted.unknown.length })}>
            <Findings findings={sorted.unknown} facts={facts} on={assessment.lawDate} />
          </Disclosure>
        )}
        {sorted.false.length > 0 && (
          <Disclosure summary={t('standing.ruledOut', { count: sorted.false.length })}>
            <Findings findings={sorted.false} facts={facts} on={assessment.lawDate} />
          </Disclosure>
        )}
      </section>
      <Duties result={result} />
      {result.missing.length > 0 && (
        <section className="card stack" aria-labelledby="open">
          <h2 id="open">{t('standing.open')}</h2>
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
        </section>
      )}
    </div>
  );
}
