// One finding: the provision, what decided it, and the exceptions tried.
import { useTranslation } from 'react-i18next';
import type { Facts, Finding, Truth } from '@registry/classifier';
import { Disclosure } from '../../furniture/disclosure';
import { CommentsButton } from '../comments/commenting';
import { answerText, questionOf } from '../law/answer-text';
import { titleIn, useLawWords } from '../law/law-words';
import { Provision, useProvisionName } from '../law/provision';
import { Reasoning } from './reasoning';
import { TruthMark } from './truth-mark';
import './assessment.css';

export function FindingItem({
  finding,
  facts,
  on,
  onJump,
  isBrief = false,
}: {
  finding: Finding;
  facts: Facts;
  on: string;
  onJump?: ((key: string) => void) | undefined;
  /** Without the answers that decided it: they stand beside. */
  isBrief?: boolean;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const provisionName = useProvisionName();
  const keys = finding.truth === 'unknown' ? finding.open : finding.decidedBy;
  const answers = (
    <ul className="finding__answers">
      {keys.map((key) => (
        <li key={key}>
          {onJump === undefined ? (
            questionOf(words, key)
          ) : (
            <button type="button" className="link-button" onClick={() => onJump(key)}>
              {questionOf(words, key)}
            </button>
          )}{' '}
          <strong>{answerText(t, words, key, facts[key])}</strong>
        </li>
      ))}
    </ul>
  );
  return (
    <li className="finding">
      <div className="row row--spread">
        <strong>{titleIn(words.rules, finding.rule)}</strong>
        <span className="row">
          <CommentsButton kind="finding" about={finding.rule} title={titleIn(words.rules, finding.rule)} />
          <TruthMark of={finding.truth} />
        </span>
      </div>
      <p className="small">
        <Provision of={finding.provision} />
        {finding.gives !== undefined && (
          <span className="secondary"> · {t('finding.gives', { class: titleIn(words.classes, finding.gives) })}</span>
        )}
      </p>
      {keys.length > 0 && !isBrief && (
        <Disclosure
          isQuiet
          isInitiallyOpen={finding.truth === 'true' && keys.length <= 3}
          summary={t(finding.truth === 'unknown' ? 'finding.hangsOn' : 'finding.because', { count: keys.length })}
        >
          {answers}
        </Disclosure>
      )}
      {finding.exceptions.length > 0 && (
        <ul className="finding__exceptions small" aria-label={t('finding.exceptions')}>
          {finding.exceptions.map((exception) => (
            <li key={exception.rule}>
              {t('finding.exception')} {titleIn(words.rules, exception.rule)}{' '}
              <span className="secondary">({provisionName(exception.provision)})</span>:{' '}
              <strong>{t(`exceptionTruth.${exception.truth}`)}</strong>
            </li>
          ))}
        </ul>
      )}
      <Reasoning finding={finding} facts={facts} on={on} onJump={onJump} />
      <p className="small secondary">{titleIn(words.certainties, finding.certainty)}</p>
    </li>
  );
}

/** `on` is the day of the law. */
export function Findings({
  findings,
  facts,
  on,
  onJump,
  isBrief,
}: {
  findings: readonly Finding[];
  facts: Facts;
  on: string;
  onJump?: (key: string) => void;
  isBrief?: boolean;
}) {
  return (
    <ul className="findings">
      {findings.map((finding) => (
        <FindingItem
          key={finding.rule}
          finding={finding}
          facts={facts}
          on={on}
          onJump={onJump}
          isBrief={isBrief ?? false}
        />
      ))}
    </ul>
  );
}

/** Findings sorted as people read them: what holds, what is open, what does not; what gives a class first. */
export function sortFindings(findings: readonly Finding[]): Record<Truth, Finding[]> {
  const given = (finding: Finding): number => (finding.gives === undefined ? 1 : 0);
  const of = (truth: Truth): Finding[] =>
    findings.filter((finding) => finding.truth === truth).sort((a, b) => given(a) - given(b));
  return { true: of('true'), unknown: of('unknown'), false: of('false') };
}
