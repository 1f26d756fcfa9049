// The review of one system, from the owner's side: submit, wait, read the decision.
import { isVisible } from '@registry/record';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReviewRecord, SystemDetail } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useLatestAssessment } from '../../../api/latest-assessment';
import { useRead, useRecord } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { CheckAnswers } from '../../../fittings/assessment/check-answers';
import { RulesOfAssessment } from '../../../fittings/law/rules-context';
import { Failed } from '../../../fittings/page/failed';
import { useKept } from '../../../fittings/page/kept';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Box } from '../../../furniture/box';
import { classes } from '../../../furniture/classes';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { ButtonLink } from '../../../furniture/link';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { AnswerForm } from './answer-form';
import { Deadlines } from './deadlines';
import { DecisionView } from './decision-view';
import { Questions } from './questions';
import sheet from '../review.module.css';

export function ReviewTab() {
  const { id } = useParams({ from: '/systems/$id' });
  const { data: system } = useRecord('getSystem', { id });
  const review = useRead('getReview', { id });
  if (review.isPending || system === undefined) return <Loading />;
  if (review.isError) return <Failed error={review.error} onRetry={() => void review.refetch()} />;
  return <Review id={id} system={system.value} review={review.data} />;
}

function Review({ id, system, review }: { id: string; system: SystemDetail; review: ReviewRecord }) {
  const { t } = useTranslation();
  const rights = useRights();
  const formats = useFormats();
  const mayDecide = rights.ever('decide', 'Review') && review.state !== 'not_requested' && review.state !== 'decided';
  const open = review.questions.filter(({ answer }) => answer === null);
  const isSubmittable = review.state === 'not_requested' || review.state === 'due_again';
  const maySubmit = isSubmittable && rights.system('submit', system) && system.stage !== 'retired';
  const mayReply = review.state === 'returned' && rights.system('submit', system);
  return (
    <div className="stack stack--loose">
      <Box
        kind={
          review.state === 'decided'
            ? 'success'
            : review.state === 'due_again' || review.state === 'returned'
              ? 'warning'
              : 'notice'
        }
        title={t(`reviewState.${review.state}`)}
      >
        <p>{t(`reviewStateHelp.${review.state}`)}</p>
        {review.dueBecause.map((reason) => (
          <p key={reason}>
            <strong>{t(`dueReason.${reason}`)}.</strong>
          </p>
        ))}
        <Deadlines review={review} />
        {review.submittedBy !== null && review.submittedAt !== null && (
          <p className="small">
            {t('case.submitted', { name: review.submittedBy.name, at: formats.instant(review.submittedAt) })}
          </p>
        )}
        {review.message !== null && review.message !== '' && (
          <blockquote className={classes(sheet.caseMessage, 'prewrap')}>{review.message}</blockquote>
        )}
        {mayDecide && (
          <ButtonLink variant="primary" compact to="/reviews/$id" params={{ id }}>
            {t('review.toCase')}
          </ButtonLink>
        )}
      </Box>
      {maySubmit &&
        (system.class === null ? (
          <Box title={t('review.answerFirst')}>
            <ButtonLink compact to="/systems/$id/questions" params={{ id }}>
              {t('classification.start')}
            </ButtonLink>
          </Box>
        ) : (
          <Submission id={id} system={system} />
        ))}
      {mayReply && <AnswerForm id={id} systemId={system.id} questions={open} />}
      {review.proposal !== null && <DecisionView systemId={id} decision={review.proposal} title={t('consent.title')} />}
      {review.decision !== null && (
        <DecisionView
          systemId={id}
          decision={review.decision}
          title={t(review.state === 'decided' ? 'decision.standing' : 'decision.former')}
        />
      )}
      {/* What is being answered above is not said twice. */}
      <Questions questions={mayReply ? review.questions.filter(({ answer }) => answer !== null) : review.questions} />
      {review.former !== null && <DecisionView systemId={id} decision={review.former} title={t('consent.former')} />}
    </div>
  );
}

function Submission({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const submit = useCommand('submitForReview', { id });
  const [message, setMessage] = useKept(`submitting.${system.id}`, '');
  const { data: latest } = useLatestAssessment(id, true);
  return (
    <Form
      className="card stack form"
      onSubmit={() =>
        submit.mutate(!isVisible(message) ? {} : { message: message.trim() }, {
          onSuccess: () => {
            notify(t('review.submitted'));
            setMessage('');
          },
        })
      }
    >
      <h2>{t('review.submit')}</h2>
      {submit.isError && <ProblemBox error={submit.error} />}
      <p>{t('review.submitHelp')}</p>
      {system.class?.definite === false && (
        <Box kind="warning">
          <p>{t('review.stillOpen')}</p>
        </Box>
      )}
      {latest != null && (
        <RulesOfAssessment assessment={latest}>
          <CheckAnswers id={id} assessment={latest} />
        </RulesOfAssessment>
      )}
      <TextArea
        label={t('review.message')}
        help={t('review.messageHelp')}
        optional
        rows={4}
        maxLength={2000}
        value={message}
        counted={{ length: [...message].length, most: 2000 }}
        onChange={(event) => setMessage(event.target.value)}
      />
      <div>
        <Button type="submit" variant="primary" isPending={submit.isPending}>
          {t('review.submit')}
        </Button>
      </div>
    </Form>
  );
}
