// What was done with rules, by whom and when, with the entry of the log that proves it.
import { useTranslation } from 'react-i18next';
import type { RulesDocument } from '@registry/contracts';
import { useRights } from '../../../api/rights';
import { Link } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';
import sheet from '../law.module.css';

export function RulesHistory({ rules: { history, isShipped } }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const mayAudit = useRights().ever('read', 'AuditLog');
  return (
    <section className="card stack" aria-labelledby="history">
      <h2 id="history">{t('lawRoom.history')}</h2>
      {isShipped && <p className="secondary">{t('lawRoom.shippedHelp')}</p>}
      {history.length > 0 && (
        <ol className={sheet.dutyList}>
          {history.map(({ deed, at, by, reason, reviewsDue, entry }, index) => (
            <li key={index}>
              {t(`lawRoom.deed.${deed}`, { name: by?.name ?? '', count: reviewsDue ?? 0 })}
              {reason !== null && <p className="prewrap reading">{reason}</p>}
              <span className="small secondary">
                {' '}
                {formats.instant(at)}
                {entry !== null && (
                  <>
                    {' · '}
                    {mayAudit ? (
                      <Link to="/audit">{t('lawRoom.entry', { n: entry })}</Link>
                    ) : (
                      t('lawRoom.entry', { n: entry })
                    )}
                  </>
                )}
              </span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
