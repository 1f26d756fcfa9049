// For auditors: how the log stands, and the exports.
import { useTranslation } from 'react-i18next';
import { Link } from '../../furniture/link';
import { ExportLinks } from '../trail/export-links';
import { LogStatus } from '../trail/log-status';

export function AuditCorner() {
  const { t } = useTranslation();
  return (
    <section className="section" aria-labelledby="audit">
      <h2 id="audit">{t('audit.title')}</h2>
      <LogStatus />
      <ExportLinks level={3} />
      <p>
        <Link to="/audit">{t('audit.toLog')}</Link>
      </p>
    </section>
  );
}
