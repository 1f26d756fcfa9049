// A file that was asked for: how far it is, and the file itself once it is ready.
import { Download } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportJob } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { useStep } from '../../api/step';
import { Button, buttonClass } from '../../furniture/forms/button';
import { useFormats } from '../../words/formats';
import { ProblemBox } from '../page/problem-box';
import { addressOf, askAgain, isGoing } from './ask-for-file';
import { ExportProgress } from './export-progress';
import { WhyFailed } from './why-failed';

const LOOK_MS = 700;

/** @param first as it stood when it was asked for */
export function AskedFile({
  first,
  onAsked,
  onClose,
}: {
  first: ExportJob;
  onAsked: (job: ExportJob) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { id } = first;
  const read = useRead(
    'getExportJob',
    { id },
    {
      // What goes on is looked at again until it has ended.
      refetchInterval: ({ state: { data } }) => (isGoing(data?.value ?? first) ? LOOK_MS : false),
    },
  );
  const job = read.data ?? first;
  const discard = useCommand('discardExportJob', { id });
  const again = useStep(() => askAgain(job));
  return (
    <div className="stack">
      <p role="status">
        <strong>{t(`exportView.${job.state}`)}</strong>
      </p>
      {isGoing(job) && <ExportProgress job={job} />}
      {isGoing(job) && <p className="secondary">{t('exportView.mayClose')}</p>}
      {job.state === 'ready' && <Ready job={job} />}
      {job.state === 'failed' && <WhyFailed job={job} />}
      {discard.error !== null && <ProblemBox error={discard.error} />}
      {again.error !== null && <ProblemBox error={again.error} />}
      <div className="row row--end">
        {isGoing(job) && (
          <Button isPending={discard.isPending} onPress={() => discard.mutate(undefined, { onSuccess: onClose })}>
            {t('exportView.stop')}
          </Button>
        )}
        <Button onPress={onClose}>{t('button.close')}</Button>
        {job.state === 'failed' && (
          <Button
            variant="primary"
            isPending={again.isPending}
            onPress={() => again.mutate(undefined, { leadOn: (next) => onAsked(next) })}
          >
            {t('exportView.again')}
          </Button>
        )}
        {job.state === 'ready' && (
          <a className={buttonClass('primary')} href={addressOf(job)} download>
            <Download aria-hidden="true" />
            {t('exportView.save')}
          </a>
        )}
      </div>
    </div>
  );
}

/** It is what was asked for: the browser takes it without being told twice. */
function Ready({ job }: { job: ExportJob }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => link.current?.click(), []);
  return (
    <>
      <p>
        {job.fileName}{' '}
        <span className="secondary nowrap digits">
          {t('exportView.size', { size: formats.number(Math.ceil((job.size ?? 0) / 1000)) })}
        </span>
      </p>
      <p className="secondary">
        {t('exportView.started', { until: job.expiresAt === null ? '' : formats.instant(job.expiresAt) })}
      </p>
      <a ref={link} href={addressOf(job)} download hidden>
        {t('exportView.save')}
      </a>
    </>
  );
}
