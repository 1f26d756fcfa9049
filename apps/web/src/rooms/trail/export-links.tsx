// Downloads of the whole register, and how anybody can check one.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRights } from '../../api/session';
import { exports } from '../../api/trail';
import { buttonClass } from '../../furniture/button';
import './trail.css';

export function ExportLinks() {
  const { t } = useTranslation();
  const rights = useRights();
  if (!rights.ever('export', 'Register')) return null;
  return (
    <div className="card stack">
      <h3>{t('export.title')}</h3>
      <p className="reading">{t('export.help')}</p>
      <div className="row">
        <a className={buttonClass('primary', true)} href={exports.json} download><Download aria-hidden="true" />{t('export.json')}</a>
        <a className={buttonClass('secondary', true)} href={exports.csv} download><Download aria-hidden="true" />{t('export.csv')}</a>
      </div>
      <p className="small">{t('export.verify')}</p>
      <pre className="command" tabIndex={0} aria-label={t('export.command')}><code>npx registry verify FILE</code></pre>
    </div>
  );
}
