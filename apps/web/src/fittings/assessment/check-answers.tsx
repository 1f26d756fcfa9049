// What was answered, in short, before it is sent: a line each, with a way to change it. What was answered together
// stands in one line.
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@registry/contracts';
import { listOf, type LawList } from '@registry/law/lists';
import { Disclosure } from '../../furniture/disclosure';
import { Link } from '../../furniture/link';
import { answerText, questionOf } from '../law/answer-text';
import { groupOf, HOUSE } from '../law/law';
import { titleIn, useLawWords } from '../law/law-words';
import { useLaw } from '../law/rules-context';
import './assessment.css';

interface Line {
  /** The question to change; of several the first. */
  readonly key: string;
  readonly asked: string;
  readonly answer: string;
}

export function CheckAnswers({ id, assessment }: { id: string; assessment: Assessment }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const law = useLaw();
  const { answers } = assessment;
  const answered = law.questions.ruleset.facts.map(({ key }) => key).filter((key) => answers[key] !== undefined);
  const together = (list: LawList): string[] =>
    answered.filter((key) => answers[key]?.means === 'list' && listOf(key) === list);
  const line = (key: string): Line[] => {
    const list = answers[key]?.means === 'list' ? listOf(key) : undefined;
    if (list === undefined)
      return [{ key, asked: questionOf(words, key), answer: answerText(t, words, key, answers[key]?.value) }];
    const keys = together(list);
    if (keys[0] !== key) return [];
    const { title, alike } = words.lists[list.id];
    return [{ key, asked: t('checkAnswers.list', { title, count: keys.length }), answer: alike }];
  };
  const stages = [...law.ruleset.stages, HOUSE].filter((stage) => answered.some((key) => groupOf(law, key) === stage));
  return (
    <section className="stack stack--tight" aria-labelledby="check-answers">
      <h3 id="check-answers">{t('checkAnswers.title')}</h3>
      <p className="secondary small">{t('checkAnswers.help')}</p>
      {stages.map((stage) => (
        <Disclosure key={stage} isInitiallyOpen={stage !== HOUSE} summary={titleIn(words.stages, stage)}>
          <dl className="checking">
            {answered
              .filter((key) => groupOf(law, key) === stage)
              .flatMap(line)
              .map(({ key, asked, answer }) => (
                <div key={key} className="checking__line">
                  <dt>{asked}</dt>
                  <dd>
                    <strong>{answer}</strong>
                    <Link to="/systems/$id/questions" params={{ id }} search={{ question: key }}>
                      {t('checkAnswers.change')}
                      <span className="visually-hidden"> {asked}</span>
                    </Link>
                  </dd>
                </div>
              ))}
          </dl>
        </Disclosure>
      ))}
    </section>
  );
}
