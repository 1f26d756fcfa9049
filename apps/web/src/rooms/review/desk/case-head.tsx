// What the case is about: name, whose it is, what it is for, and what the owner wrote to the officer.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewRecord, SystemDetail } from '@registry/contracts';
import { ReviewBadge } from '../../../fittings/class/badge';
import { JustNow } from '../../../fittings/live/just-now';
import { classes } from '../../../furniture/classes';
import { Opening } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { laterLoaded } from '../../../furniture/later';
import { Crumb, Link } from '../../../furniture/link';
import { useIsPrinting } from '../../../furniture/printing';
import { useFormats } from '../../../words/formats';
import { Deadlines } from '../case/deadlines';
import { TakeButton } from './acts/take-button';
import type { InQueue } from './queue/queue';
import sheet from './desk.module.css';

const AssignDialog = laterLoaded(() => import('./acts/assign-dialog'), 'AssignDialog');

export function CaseHead({
  id,
  system,
  review,
  mayAssign,
  mayTake,
  shown,
}: {
  id: string;
  system: SystemDetail;
  review: ReviewRecord;
  mayAssign: boolean;
  mayTake: boolean;
  shown: InQueue;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [isAssigning, setIsAssigning] = useState(false);
  const { submittedBy, submittedAt, message } = review;
  return (
    <header className={sheet.head}>
      <div className="row row--spread">
        <p className={sheet.up}>
          <Crumb to="/reviews" search={shown}>
            {t('menu.reviews')}
          </Crumb>
        </p>
        <JustNow id={system.id} />
      </div>
      <Heading>{system.name}</Heading>
      <div className="row small">
        <Link to="/systems/$id" params={{ id }}>
          {system.reference}
        </Link>
        <Link to="/systems/$id/comments" params={{ id }} search={{}}>
          {t('system.part.comments')}
        </Link>
        <ReviewBadge state={review.state} />
        <span className="secondary">{t('system.ownedBy', { name: system.owner.name })}</span>
        {submittedBy !== null && submittedAt !== null && (
          <span className="secondary">
            {t('case.submitted', { name: submittedBy.name, at: formats.instant(submittedAt) })}
          </span>
        )}
      </div>
      {review.dueBecause.map((reason) => (
        <p key={reason} className={classes('small', sheet.warned)}>
          {t(`dueReason.${reason}`)}
        </p>
      ))}
      <div className={sheet.charge}>
        <Deadlines review={review} />
        {mayTake && <TakeButton id={id} review={review} isQuiet />}
        {mayAssign && (
          <Button compact variant="quiet" onPress={() => setIsAssigning(true)}>
            {t('desk.assign')}
          </Button>
        )}
      </div>
      {message !== null && message !== '' && (
        <blockquote className={classes(sheet.message, 'prewrap small')}>{message}</blockquote>
      )}
      <Purpose system={system} />
      <Opening onClose={() => setIsAssigning(false)}>
        {isAssigning && (
          <AssignDialog id={id} current={review.officer?.id ?? null} onClose={() => setIsAssigning(false)} />
        )}
      </Opening>
    </header>
  );
}

/** Reading goes on here when one came from another page, which is when the page as a whole has the focus. */
function Heading({ children }: { children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After the frame has said where reading starts.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement?.matches('main')) heading.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={sheet.title}>
      {children}
    </h1>
  );
}

/** Four lines, and all of it when somebody asks. */
function Purpose({ system: { summary, intendedPurpose } }: { system: SystemDetail }) {
  const { t } = useTranslation();
  const isPrinting = useIsPrinting();
  const text = useRef<HTMLDivElement>(null);
  const [isLong, setIsLong] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  useLayoutEffect(() => {
    const box = text.current;
    if (box === null) return undefined;
    const measured = new ResizeObserver(() => setIsLong((before) => before || box.scrollHeight > box.clientHeight + 1));
    measured.observe(box);
    return () => measured.disconnect();
  }, []);
  const isShort = !isWhole && !isPrinting;
  return (
    <div>
      <div
        ref={text}
        className={classes('prewrap', sheet.purpose, isShort && sheet.four)}
        title={isShort && isLong ? `${intendedPurpose}\n${summary}` : undefined}
      >
        <span className="secondary">
          {t('system.purpose')}
          {t('problem.colon')}
        </span>
        {intendedPurpose}
        {'\n'}
        <span className="secondary">{summary}</span>
      </div>
      {isLong && (
        <button
          type="button"
          className="link-button small"
          aria-expanded={isWhole}
          onClick={() => setIsWhole(!isWhole)}
        >
          {t(isWhole ? 'desk.lessText' : 'desk.moreText')}
        </button>
      )}
    </div>
  );
}
