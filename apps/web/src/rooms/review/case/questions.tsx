// What officer and owner asked and answered each other.
import { useTranslation } from 'react-i18next';
import type { ReviewQuestion } from '@registry/contracts';
import { useFormats } from '../../../words/formats';
import '../../../fittings/comments/comments.css';
import sheet from '../review.module.css';

export function Questions({ questions }: { questions: readonly ReviewQuestion[] }) {
  const { t } = useTranslation();
  if (questions.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="questions-past">
      <h2 id="questions-past">{t('ask.past')}</h2>
      <QuestionList questions={questions} />
    </section>
  );
}

export function QuestionList({ questions }: { questions: readonly ReviewQuestion[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <ol className="asked">
      {questions.map(({ id, number, question, askedBy, askedAt, answer, answeredBy, answeredAt }) => (
        <li key={id}>
          <p className="prewrap reading">
            <strong className="digits">{number}.</strong> {question}
          </p>
          <p className="small secondary">{t('ask.askedBy', { name: askedBy.name, at: formats.instant(askedAt) })}</p>
          {answer === null || answeredBy === null || answeredAt === null ? (
            <p className="secondary">{t('ask.unanswered')}</p>
          ) : (
            <div className={sheet.askedAnswer}>
              <p className="prewrap reading">{answer}</p>
              <p className="small secondary">
                {t('ask.answeredBy', { name: answeredBy.name, at: formats.instant(answeredAt) })}
              </p>
            </div>
          )}
        </li>
      ))}
    </ol>
  );
}
