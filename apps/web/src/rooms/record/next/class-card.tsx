// The class of this system as it stands, and the ways to what changes it.
import { useTranslation } from 'react-i18next';
import type { ReviewState, SystemDetail } from '@registry/contracts';
import { useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { Scale, useScaleSentence } from '../../../fittings/class/scale';
import { ButtonLink } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';

/** With the officers: who keeps the record waits, and sees since when and until when. */
const WAITING = ['submitted', 'in_review', 'awaiting_consent'] as const satisfies readonly ReviewState[];

export function ClassCard({ system, id }: { system: SystemDetail; id: string }) {
  const { t } = useTranslation();
  const rights = useRights();
  const sentence = useScaleSentence();
  const mayAnswer = rights.system('assess', system) && system.stage !== 'retired';
  const maySubmit =
    rights.system('submit', system) &&
    system.class !== null &&
    (system.reviewState === 'not_requested' || system.reviewState === 'due_again');
  const isWaiting = WAITING.some((state) => state === system.reviewState);
  return (
    <section className="card card--lowest stack" aria-labelledby="class-now">
      <h2 id="class-now">{t('system.class')}</h2>
      {system.class === null ? (
        <p>{t('overview.unclassified')}</p>
      ) : (
        <>
          <Scale state={system.class} />
          <p className="small">{sentence(system.class)}</p>
        </>
      )}
      {system.decidedClass !== null && (
        <p className="small">{t('overview.decided', { class: t(`class.${system.decidedClass}`) })}</p>
      )}
      {isWaiting && <Waiting id={id} />}
      {system.dueBecause.map((reason) => (
        <p key={reason}>
          <strong>{t(`dueReason.${reason}`)}.</strong>
        </p>
      ))}
      <div className="row">
        {mayAnswer && (
          <ButtonLink to="/systems/$id/questions" params={{ id }} compact>
            {system.class === null ? t('classification.start') : t('classification.continue')}
          </ButtonLink>
        )}
        {maySubmit && (
          <ButtonLink to="/systems/$id/review" params={{ id }} compact>
            {t('review.submit')}
          </ButtonLink>
        )}
      </div>
    </section>
  );
}

function Waiting({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const review = useRead('getReview', { id }).data;
  if (review === undefined || review.submittedAt === null) return null;
  const { decideBy } = review.clocks;
  return (
    <p>
      {t('review.withOfficers', { day: formats.dayOf(review.submittedAt) })}
      {decideBy !== null && ` ${t('review.decisionBy', { day: formats.day(decideBy) })}`}
    </p>
  );
}
