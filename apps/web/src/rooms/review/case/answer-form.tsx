// The owner answers what the officer asked. What was typed is kept until it is sent.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewQuestion } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useKept } from '../../../fittings/page/kept';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { ButtonLink, Link } from '../../../furniture/link';
import { useNotices } from '../../../furniture/notices';

const nothing: Record<string, string> = {};

export function AnswerForm({
  id,
  systemId,
  questions,
}: {
  id: string;
  systemId: string;
  questions: readonly ReviewQuestion[];
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const send = useCommand('answerReviewQuestions', { id });
  const [typed, keep] = useKept(`answering.${systemId}`, nothing);
  const [isTried, setIsTried] = useState(false);
  const answers = questions.map((question) => ({ question: question.id, answer: (typed[question.id] ?? '').trim() }));
  const submit = (): void => {
    setIsTried(true);
    if (answers.some(({ answer }) => answer === '')) return;
    send.mutate(
      { answers },
      {
        onSuccess: () => {
          keep(nothing);
          notify(t('ask.answersSent'));
        },
      },
    );
  };
  return (
    <Form className="card card--raised stack form" onSubmit={submit} aria-labelledby="answering">
      <h2 id="answering">{t('ask.title_owner')}</h2>
      {send.isError && <ProblemBox error={send.error} />}
      {questions.map(({ id: key, number, question, factKey }) => (
        <div key={key} className="stack stack--tight">
          <p className="prewrap reading">
            <strong className="digits">{number}.</strong> {question}
          </p>
          {factKey !== null && (
            <p className="small">
              <Link to="/systems/$id/questions" params={{ id }} search={{ question: factKey }}>
                {t('ask.toAnswer', { number })}
              </Link>
            </p>
          )}
          <TextArea
            label={t('ask.answer', { number })}
            rows={3}
            maxLength={4000}
            value={typed[key] ?? ''}
            error={isTried && !isVisible(typed[key] ?? '') ? t('ask.answerMissing') : undefined}
            onChange={(event) => keep({ ...typed, [key]: event.target.value })}
          />
        </div>
      ))}
      <p className="small">{t('ask.mayChange')}</p>
      <div className="row">
        <Button type="submit" variant="primary" isPending={send.isPending}>
          {t('ask.sendAnswers')}
        </Button>
        <ButtonLink to="/systems/$id/questions" params={{ id }}>
          {t('classification.continue')}
        </ButtonLink>
      </div>
    </Form>
  );
}
