// Downloads of the whole register, and how anybody can check one.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../api/operations';
import { useRights } from '../../api/rights';
import { buttonClass } from '../../furniture/forms/button';
import sheet from './trail.module.css';

export function ExportLinks({ level }: { level: 2 | 3 }) {
  const Title = level === 2 ? 'h2' : 'h3';
  const { t } = useTranslation();
  const rights = useRights();
  if (!rights.ever('export', 'Register')) return null;
  return (
    <div className="card stack">
      <Title>{t('export.title')}</Title>
      <p className="reading">{t('export.help')}</p>
      <div className="row">
        <a className={buttonClass('primary', true)} href={linkTo('exportRegister')} download>
          <Download aria-hidden="true" />
          {t('export.json')}
        </a>
        <a className={buttonClass('secondary', true)} href={linkTo('exportRegisterCsv')} download>
          <Download aria-hidden="true" />
          {t('export.csv')}
        </a>
      </div>
      <p className="small">{t('export.verify')}</p>
      <pre className={sheet.command} tabIndex={0} aria-label={t('export.command')}>
        <code>npx registry verify FILE</code>
      </pre>
    </div>
  );
}
