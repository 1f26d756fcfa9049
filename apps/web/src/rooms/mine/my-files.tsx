// Files that I asked for: what is being written, what can be saved, what failed.
import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ExportJob } from '@registry/contracts';
import { command } from '../../api/commands';
import { useItems } from '../../api/reading';
import { useStep } from '../../api/step';
import { addressOf, askAgain, isGoing } from '../../fittings/exporting/ask-for-file';
import { ExportProgress } from '../../fittings/exporting/export-progress';
import { WhyFailed } from '../../fittings/exporting/why-failed';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button, buttonClass } from '../../furniture/forms/button';
import { RemoveButton } from '../../furniture/forms/remove-button';
import { useNotices } from '../../furniture/notices';
import { Empty, Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';

const LOOK_MS = 1_000;

export function MyFiles() {
  const { t } = useTranslation();
  const files = useItems(
    'listExportJobs',
    {},
    { refetchInterval: ({ state: { data } }) => (data?.value.items.some(isGoing) === true ? LOOK_MS : false) },
  );
  return (
    <Page title={t('files.title')} crumbs={[]} intro={t('files.intro')}>
      {files.isPending ? (
        <Loading />
      ) : files.isError ? (
        <Failed error={files.error} onRetry={() => void files.refetch()} />
      ) : files.data.length === 0 ? (
        <Empty title={t('files.none')} />
      ) : (
        <Files files={files.data} />
      )}
    </Page>
  );
}

function Files({ files }: { files: readonly ExportJob[] }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const discard = useStep((id: string) => command('discardExportJob', { id }));
  const again = useStep(async (job: ExportJob) => {
    await askAgain(job);
    await command('discardExportJob', { id: job.id });
  });
  const columns = [
    { key: 'what', label: t('files.what') },
    { key: 'asked', label: t('files.asked') },
    { key: 'state', label: t('files.state') },
    { key: 'until', label: t('files.until') },
    { key: 'act', label: t('files.act'), isLabelHidden: true },
  ];
  return (
    <div className="stack">
      {discard.isError && <ProblemBox error={discard.error} />}
      {again.isError && <ProblemBox error={again.error} />}
      <Table caption={t('files.title')} columns={columns}>
        {files.map((job) => (
          <FileRow
            key={job.id}
            job={job}
            isPending={
              (discard.isPending && discard.variables === job.id) || (again.isPending && again.variables === job)
            }
            onDiscard={() => discard.mutate(job.id, { onSuccess: () => notify(t('files.discarded')) })}
            onAgain={() => again.mutate(job)}
          />
        ))}
      </Table>
    </div>
  );
}

function FileRow({
  job,
  isPending,
  onDiscard,
  onAgain,
}: {
  job: ExportJob;
  isPending: boolean;
  onDiscard: () => void;
  onAgain: () => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { table, format, asOf, state } = job;
  const name = job.fileName ?? t(`exportView.table.${table}`);
  return (
    <Row>
      <Cell label={t('files.what')} isHeading>
        {t(`exportView.table.${table}`)} ({format.toUpperCase()})
        {asOf !== null && <span className="small secondary"> {t('files.ofDay', { day: formats.day(asOf) })}</span>}
      </Cell>
      <Cell label={t('files.asked')}>{formats.instant(job.askedAt)}</Cell>
      <Cell label={t('files.state')}>
        {t(`exportView.${state}`)}
        {isGoing(job) && <ExportProgress job={job} />}
        {state === 'failed' && <WhyFailed job={job} />}
      </Cell>
      <Cell label={t('files.until')}>{job.expiresAt === null ? '' : formats.instant(job.expiresAt)}</Cell>
      <Cell label={t('files.act')}>
        <div className="row">
          {state === 'ready' && (
            <a
              className={buttonClass('secondary', true)}
              href={addressOf(job)}
              download
              aria-label={t('files.saveOne', { file: name })}
            >
              <Download aria-hidden="true" />
              {t('exportView.save')}
            </a>
          )}
          {state === 'failed' && (
            <Button compact isPending={isPending} onPress={onAgain}>
              {t('exportView.again')}
            </Button>
          )}
          <RemoveButton
            compact
            isPending={isPending}
            help={t('files.discardHelp')}
            name={t(isGoing(job) ? 'files.stopOne' : 'files.discardOne', { file: name })}
            onRemove={onDiscard}
          >
            {isGoing(job) ? t('exportView.stop') : t('files.discard')}
          </RemoveButton>
        </div>
      </Cell>
    </Row>
  );
}
