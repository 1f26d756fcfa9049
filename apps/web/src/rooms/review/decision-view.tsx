// A decision to read.
import { useTranslation } from 'react-i18next';
import type { Decision } from '@registry/contracts';
import { ClassBadge, ClassName } from '../../furniture/badge';
import { useFormats } from '../../words/formats';

export function DecisionView({ decision, isStanding }: { decision: Decision; isStanding: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <section className="card stack" aria-labelledby="last-decision">
      <h2 id="last-decision">{isStanding ? t('decision.standing') : t('decision.former')}</h2>
      <dl className="facts">
        <dt>{t('decision.kind')}</dt><dd>{t(`decisionKind.${decision.kind}`)}</dd>
        <dt>{t('decision.class')}</dt><dd><ClassName of={decision.class} /></dd>
        <dt>{t('decision.assessed')}</dt><dd><ClassBadge state={decision.assessed} /></dd>
        {decision.justification !== null && <><dt>{t('decision.justification')}</dt><dd className="reading prewrap">{decision.justification}</dd></>}
        {decision.legalBasis !== null && <><dt>{t('decision.legalBasis')}</dt><dd>{decision.legalBasis}</dd></>}
        <dt>{t('decision.by')}</dt><dd>{decision.decidedBy.name}, {formats.instant(decision.decidedAt)}</dd>
        <dt>{t('decision.digest')}</dt><dd className="code">{decision.assessmentDigest}</dd>
      </dl>
    </section>
  );
}
