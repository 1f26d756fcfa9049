// Whose case it is, by when it is due, and what can be done with it before deciding.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewRecord } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useMe } from '../../../api/session';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Box } from '../../../furniture/box';
import { Opening } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { laterLoaded } from '../../../furniture/later';
import { useNotices } from '../../../furniture/notices';
import { useFormats } from '../../../words/formats';
import sheet from '../review.module.css';

const AssignDialog = laterLoaded(() => import('./assign-dialog'), 'AssignDialog');
const AskDialog = laterLoaded(() => import('./ask-dialog'), 'AskDialog');

export function Deadlines({ review }: { review: ReviewRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const {
    officer,
    standIn,
    clocks: { takeBy, decideBy, dueOn, isOverdue },
  } = review;
  return (
    <>
      {officer !== null && (
        <p className="small">
          {t('desk.reviewedBy', { name: officer.name })}
          {standIn !== null && <> {t('desk.standIn', { name: standIn.name })}</>}
        </p>
      )}
      {dueOn !== null && (
        <p className="small" title={t('desk.inTime')}>
          {review.state === 'submitted' && takeBy !== null
            ? t('desk.takeBy', { day: formats.day(takeBy) })
            : t('desk.decideBy', { day: formats.day(decideBy ?? dueOn) })}
          {isOverdue && <strong className="late"> {t('desk.overdue')}</strong>}
        </p>
      )}
    </>
  );
}

/** Taking a case, giving it to somebody, sending it back. */
/** @param isTheirs whether this person keeps the record: who reviews it is for others to say */
/** @param facts keys of the answers that were given */
export function Charge({
  id,
  review,
  facts,
  isBarred,
  isTheirs,
}: {
  id: string;
  review: ReviewRecord;
  facts: readonly string[];
  isBarred: boolean;
  isTheirs: boolean;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const { notify } = useNotices();
  const take = useCommand('takeReview', { id });
  const assign = useCommand('assignReview', { id });
  const [open, setOpen] = useState<'assign' | 'ask' | null>(null);
  const isMine = isMyCase(review, me.id);
  const mayTake = (review.state === 'submitted' || review.state === 'due_again') && !isBarred;
  const mayAssign = !isTheirs && (review.state === 'submitted' || review.state === 'in_review');
  const failed = take.isError ? take.error : assign.isError ? assign.error : null;
  return (
    <>
      {failed !== null && <ProblemBox error={failed} />}
      {review.state === 'in_review' && !isMine && review.officer !== null && (
        <Box title={t('desk.notYours')}>
          <p>{t('desk.notYoursHelp', { name: review.officer.name })}</p>
          {!isBarred && (
            <Button
              compact
              isPending={assign.isPending}
              onPress={() => assign.mutate({ officer: me.id }, { onSuccess: () => notify(t('desk.taken')) })}
            >
              {t('desk.assignToMe')}
            </Button>
          )}
        </Box>
      )}
      {review.state === 'due_again' && mayTake && <p className="small">{t('desk.dueAgainHelp')}</p>}
      {(mayTake || mayAssign) && (
        <div className="row">
          {mayTake && (
            <Button
              variant="primary"
              isPending={take.isPending}
              onPress={() => take.mutate(undefined, { onSuccess: () => notify(t('desk.taken')) })}
            >
              {t('desk.take')}
            </Button>
          )}
          {review.state === 'in_review' && isMine && !isBarred && (
            <Button variant="primary" onPress={goToDecision}>
              {t('desk.toDecision')}
            </Button>
          )}
          {review.state === 'in_review' && isMine && !isBarred && (
            <Button onPress={() => setOpen('ask')}>{t('ask.button')}</Button>
          )}
          {mayAssign && <Button onPress={() => setOpen('assign')}>{t('desk.assign')}</Button>}
        </div>
      )}
      <Opening onClose={() => setOpen(null)}>
        {open === 'assign' && (
          <AssignDialog id={id} current={review.officer?.id ?? null} onClose={() => setOpen(null)} />
        )}
        {open === 'ask' && <AskDialog id={id} systemId={review.systemId} facts={facts} onClose={() => setOpen(null)} />}
      </Opening>
    </>
  );
}

/** The reasons are long; the decision stands below them. */
function goToDecision(): void {
  const first = document.querySelector<HTMLElement>(`.${sheet.decision} :is(input, select)`);
  first?.scrollIntoView({ block: 'center' });
  first?.focus({ preventScroll: true });
}

export const isMyCase = ({ officer, standIn }: ReviewRecord, me: string): boolean =>
  officer?.id === me || standIn?.id === me;
