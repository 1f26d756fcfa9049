// A decision to read.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '@registry/contracts';
import { linkTo } from '../../../api/operations';
import { useRead } from '../../../api/reading';
import { ClassBadge, ClassName } from '../../../fittings/class/badge';
import { EvidenceLink } from '../../../fittings/evidence/evidence-link';
import { PaperLink } from '../../../fittings/page/paper-link';
import { useFormats } from '../../../words/formats';
import { useLanguage } from '../../../words/language';

export function DecisionView({ systemId, decision, title }: { systemId: string; decision: Decision; title: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const id = useId();
  const { consent } = decision;
  const evidence = (useRead('listEvidence', { id: systemId, limit: 200 }).data?.items ?? []).filter((one) =>
    decision.evidence.includes(one.id),
  );
  return (
    <section className="card stack" aria-labelledby={id}>
      <div className="row row--spread">
        <h2 id={id}>{title}</h2>
        <PaperLink
          href={linkTo('printDecision', { id: systemId, number: String(decision.number), language })}
          title={t('paper.decisionOf', { number: decision.number })}
        />
      </div>
      <dl className="facts">
        <dt>{t('decision.kind')}</dt>
        <dd>{t(`decisionKind.${decision.kind}`)}</dd>
        <dt>{t('decision.class')}</dt>
        <dd>
          <ClassName of={decision.class} />
        </dd>
        <dt>{t('decision.assessed')}</dt>
        <dd>
          <ClassBadge state={decision.assessed} />
        </dd>
        {decision.justification !== null && (
          <>
            <dt>{t('decision.justification')}</dt>
            <dd className="reading prewrap">{decision.justification}</dd>
          </>
        )}
        {decision.legalBasis !== null && (
          <>
            <dt>{t('decision.legalBasis')}</dt>
            <dd>{decision.legalBasis}</dd>
          </>
        )}
        {evidence.length > 0 && (
          <>
            <dt>{t('evidence.reliedOn')}</dt>
            <dd>
              {evidence.map((one) => (
                <div key={one.id}>
                  <EvidenceLink id={systemId} evidence={one} />
                </div>
              ))}
            </dd>
          </>
        )}
        <dt>{t('decision.by')}</dt>
        <dd>
          {decision.decidedBy.name}, {formats.instant(decision.decidedAt)}
        </dd>
        {consent !== null && (
          <>
            <dt>{t('consent.by')}</dt>
            <dd>
              {t(`consent.verdict.${consent.verdict}`)}
              {t('problem.colon')}
              {consent.by.name}, {formats.instant(consent.at)}
              {consent.reason !== null && <span className="prewrap reading"> · {consent.reason}</span>}
            </dd>
          </>
        )}
        {decision.validUntil !== null && (
          <>
            <dt>{t('consent.validUntil')}</dt>
            <dd>{formats.day(decision.validUntil)}</dd>
          </>
        )}
        <dt>{t('decision.digest')}</dt>
        <dd className="code">{decision.assessmentDigest}</dd>
      </dl>
    </section>
  );
}
