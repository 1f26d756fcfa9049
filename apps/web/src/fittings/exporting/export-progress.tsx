// How much of a file is written, and how fast.
import { useTranslation } from 'react-i18next';
import type { ExportJob } from '@registry/contracts';
import { useFormats } from '../../words/formats';
import './exporting.css';

export function ExportProgress({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rows, written, rate } = job;
  return (
    <div>
      <progress
        className="export-progress"
        aria-label={t(`exportView.${job.state}`)}
        {...(rows === null || rows === 0 ? {} : { max: rows, value: written })}
      />
      {rows !== null && (
        <p className="digits small">
          {t('exportView.progress', { written: formats.number(written), rows: formats.number(rows) })}
          {rate !== null && <> · {t('exportView.rate', { rate: formats.number(rate) })}</>}
        </p>
      )}
    </div>
  );
}
