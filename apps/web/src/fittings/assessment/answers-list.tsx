// The answers of an assessment by group, each with its author and time.
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@registry/contracts';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { CommentsButton } from '../comments/commenting';
import { AnswerEvidence } from '../evidence/answer-evidence';
import { answerText, questionOf } from '../law/answer-text';
import { isOfTheHouse } from '../law/law';
import { titleIn, useLawWords } from '../law/law-words';
import { Provision } from '../law/provision';
import { useLaw } from '../law/rules-context';
import './assessment.css';

export function AnswersList({
  assessment,
  areOpen,
  keys,
}: {
  assessment: Assessment;
  areOpen?: boolean;
  /** Only these, where not all are shown. */
  keys?: ReadonlySet<string>;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLawWords();
  const law = useLaw();
  const { ruleset } = law.questions;
  const answered = ruleset.facts.filter(({ key }) => assessment.answers[key] !== undefined && keys?.has(key) !== false);
  if (answered.length === 0) return <p className="secondary">{t('assessment.noAnswers')}</p>;
  const stages = ruleset.stages.filter((stage) => answered.some((fact) => fact.stage === stage));
  return (
    <div className="stack stack--tight">
      {stages.map((stage) => {
        const facts = answered.filter((fact) => fact.stage === stage);
        return (
          <Disclosure
            key={stage}
            isInitiallyOpen={areOpen ?? false}
            summary={
              <>
                {titleIn(words.stages, stage)}{' '}
                <span className="secondary small digits">({t('assessment.answerCount', { count: facts.length })})</span>
              </>
            }
          >
            <ul className="answers">
              {facts.map(({ key, provision }) => {
                const { value, note, by, at, means } = assessment.answers[key]!;
                return (
                  <li key={key} className="answers__one">
                    <p>{questionOf(words, key)}</p>
                    <p className="row">
                      <strong>{answerText(t, words, key, value)}</strong>{' '}
                      <CommentsButton kind="answer" about={key} title={questionOf(words, key)} />
                    </p>
                    <AnswerEvidence fact={key} question={questionOf(words, key)} />
                    {note !== undefined && <p className="answers__note prewrap">{note}</p>}
                    <p className="small secondary">
                      {isOfTheHouse(law, key) ? t('house.rule') : <Provision of={provision} />} · {by.name},{' '}
                      <time dateTime={at}>{formats.instant(at)}</time>
                      {means !== undefined && <> · {t(`question.means.${means}`)}</>}
                    </p>
                  </li>
                );
              })}
            </ul>
          </Disclosure>
        );
      })}
    </div>
  );
}
