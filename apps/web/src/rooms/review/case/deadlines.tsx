// Whose case it is, and by when it is due.
import { useTranslation } from 'react-i18next';
import type { ReviewRecord } from '@registry/contracts';
import { useFormats } from '../../../words/formats';

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
