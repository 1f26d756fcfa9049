// What this system needs next, and a button to do it.
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRights } from '../../api/rights';
import { ButtonLink } from '../../furniture/link';
import { Scale, useScaleSentence } from '../../furniture/scale';

export function NextStep({ system, id }: { system: SystemDetail; id: string }) {
  const { t } = useTranslation();
  const rights = useRights();
  const sentence = useScaleSentence();
  const mayAnswer = rights.system('assess', system) && system.stage !== 'retired';
  const maySubmit = rights.system('submit', system) && system.class !== null
    && (system.reviewState === 'not_requested' || system.reviewState === 'due_again');
  return (
    <section className="card card--lowest stack" aria-labelledby="class-now">
      <h2 id="class-now">{t('system.class')}</h2>
      {system.class === null ? <p>{t('overview.unclassified')}</p> : <><Scale state={system.class} /><p className="small">{sentence(system.class)}</p></>}
      {system.decidedClass !== null && <p className="small">{t('overview.decided', { class: t(`class.${system.decidedClass}`) })}</p>}
      <div className="row">
        {mayAnswer && (
          <ButtonLink to="/systems/$id/questions" params={{ id }} compact variant={maySubmit ? 'secondary' : 'primary'}>
            {system.class === null ? t('classification.start') : t('classification.continue')}
          </ButtonLink>
        )}
        {maySubmit && <ButtonLink to="/systems/$id/review" params={{ id }} compact variant="primary">{t('review.submit')}</ButtonLink>}
      </div>
    </section>
  );
}
