// The right-hand side: the class so far, why, and what is still open. On a narrow screen a summary that opens.
import { ChevronDown } from 'lucide-react';
import { useId, useState, type FocusEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassState } from '@registry/contracts';
import { Contradictions } from '../../fittings/assessment/contradictions';
import { Findings, sortFindings } from '../../fittings/assessment/finding';
import { HouseLine } from '../../fittings/assessment/house';
import { Outcomes } from '../../fittings/assessment/outcomes';
import { WhatWouldChange } from '../../fittings/assessment/what-would-change';
import { Scale, useScaleSentence } from '../../fittings/class/scale';
import { questionOf } from '../../fittings/law/answer-text';
import type { Standing } from '../../fittings/law/answers';
import type { Law } from '../../fittings/law/law';
import { useLawWords } from '../../fittings/law/law-words';
import { classes } from '../../furniture/classes';
import { Disclosure } from '../../furniture/disclosure';
import { today } from '../../words/zone';
import { useProgressSentence } from './draft/progress';
import type { DraftAction } from './draft/use-draft';
import { PresumptionBox } from './presumption-box';
import '../../fittings/assessment/assessment.css';
import sheet from './questions.module.css';

const SHOWN = 5;

export function StandingPanel({
  law,
  standing,
  unsure,
  dispatch,
  onJump,
}: {
  law: Law;
  standing: Standing;
  unsure: ReadonlySet<string>;
  dispatch: (action: DraftAction) => void;
  onJump: (key: string) => void;
}) {
  const { t } = useTranslation();
  const id = useId();
  const [isOpen, setIsOpen] = useState(false);
  const sentence = useScaleSentence();
  const progress = useProgressSentence();
  const state = standing.result as typeof standing.result & ClassState;
  const sorted = sortFindings(standing.result.findings);
  const possible = sorted.unknown.filter(({ gives }) => gives !== undefined);
  /** Open on a narrow screen, it would lie over the questions. */
  const leave = ({ currentTarget, relatedTarget }: FocusEvent<HTMLElement>): void => {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) setIsOpen(false);
  };
  const jump = (key: string): void => {
    setIsOpen(false);
    onJump(key);
  };
  return (
    <aside className={sheet.standing} aria-labelledby={`${id}-title`} onBlur={leave}>
      <div className={sheet.standingSummary}>
        <div className="row row--spread">
          <h2 id={`${id}-title`} className={sheet.standingTitle}>
            {t('standing.title')}
          </h2>
          <button
            type="button"
            className={sheet.standingToggle}
            aria-expanded={isOpen}
            aria-controls={id}
            onClick={() => setIsOpen(!isOpen)}
          >
            {isOpen ? t('standing.less') : t('standing.more')}
            <ChevronDown className="icon icon--small" aria-hidden="true" />
          </button>
        </div>
        <Scale state={state} />
        {standing.presumption === null ? (
          <p className="small">{sentence(state)}</p>
        ) : (
          <PresumptionBox
            law={law}
            standing={standing}
            presumption={standing.presumption}
            dispatch={dispatch}
            onJump={jump}
          />
        )}
        <p className={classes('small secondary', sheet.standingProgress, 'digits')}>{progress(standing)}</p>
      </div>
      <div id={id} className={classes(sheet.standingDetails, isOpen && sheet.standingDetailsOpen)}>
        <Outcomes result={standing.result} />
        <Contradictions result={standing.result} onJump={jump} />
        {standing.house !== null && <HouseLine result={standing.house} />}
        <section className="stack stack--tight" aria-labelledby={`${id}-open`}>
          <h3 id={`${id}-open`}>{t('standing.open')}</h3>
          <OpenQuestions keys={standing.open} unsure={unsure} onJump={jump} />
        </section>
        <section className="stack stack--tight" aria-labelledby={`${id}-why`}>
          <h3 id={`${id}-why`}>{t('standing.why')}</h3>
          {sorted.true.length === 0 && <p className="secondary small">{t('standing.noneYet')}</p>}
          <Findings findings={sorted.true} facts={standing.facts} on={today()} onJump={jump} />
          {possible.length > 0 && (
            <Disclosure summary={t('standing.possible', { count: possible.length })}>
              <Findings findings={possible} facts={standing.facts} on={today()} onJump={jump} />
            </Disclosure>
          )}
        </section>
        <WhatWouldChange facts={standing.facts} on={today()} onJump={jump} />
      </div>
    </aside>
  );
}

function OpenQuestions({
  keys,
  unsure,
  onJump,
}: {
  keys: readonly string[];
  unsure: ReadonlySet<string>;
  onJump: (key: string) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  if (keys.length === 0) return <p className="secondary small">{t('standing.nothingOpen')}</p>;
  const list = (some: readonly string[], start: number) => (
    <ol className="standing__open" start={start}>
      {some.map((key) => (
        <li key={key}>
          <button type="button" className="link-button" onClick={() => onJump(key)}>
            {questionOf(words, key)}
          </button>
          {unsure.has(key) && <span className="secondary"> ({t('standing.youDoNotKnow')})</span>}
        </li>
      ))}
    </ol>
  );
  return (
    <div className="small">
      {list(keys.slice(0, SHOWN), 1)}
      {keys.length > SHOWN && (
        <Disclosure isQuiet summary={t('standing.moreOpen', { count: keys.length - SHOWN })}>
          {list(keys.slice(SHOWN), SHOWN + 1)}
        </Disclosure>
      )}
    </div>
  );
}
