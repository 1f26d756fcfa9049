// For auditors: how the log stands, and the exports.
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import { ExportLinks } from '../trail/export-links';
import { LogStatus } from '../trail/log-status';

export function AuditCorner() {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="audit">
      <h2 id="audit">{t('audit.title')}</h2>
      <LogStatus />
      <SinceExport />
      <ExportLinks level={3} />
      <p>
        <Link to="/audit">{t('audit.toLog')}</Link>
      </p>
    </section>
  );
}

/** What came into the log since I took the register out, and what was refused lately. */
function SinceExport() {
  const { t } = useTranslation();
  const formats = useFormats();
  const status = useRead('getAuditStatus').data;
  if (status === undefined) return null;
  const { lastExport, refused } = status;
  return (
    <dl className="facts">
      <div>
        <dt>{t('since.export')}</dt>
        <dd>
          {lastExport === null ? (
            t('since.never')
          ) : (
            <Link to="/audit">
              {t('since.entries', { count: lastExport.entriesSince, at: formats.instant(lastExport.at) })}
            </Link>
          )}
        </dd>
      </div>
      <div>
        <dt>{t('since.refused')}</dt>
        <dd>
          {refused.length === 0
            ? t('since.nothingRefused')
            : formats.list(refused.map(({ code, times }) => `${code} (${formats.number(times)})`))}
        </dd>
      </div>
    </dl>
  );
}
