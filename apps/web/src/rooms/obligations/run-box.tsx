// Working out the duties of all systems anew, with progress.
import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { useFormats } from '../../words/formats';

/** Below lists of which nobody knows how long they are: it comes when they are there, and they push it down no more. */
export function RunBox() {
  const client = useQueryClient();
  const underway = useIsFetching();
  const [isTime, setIsTime] = useState(false);
  useEffect(() => {
    if (client.isFetching() === 0) setIsTime(true);
  }, [client, underway]);
  return isTime && <Run />;
}

function Run() {
  const { t } = useTranslation();
  const formats = useFormats();
  const run = useRead(
    'getLatestDutyRun',
    {},
    { refetchInterval: ({ state: { data } }) => (data?.value?.finishedAt === null ? 500 : false) },
  );
  const start = useCommand('startDutyRun');
  const last = run.data ?? null;
  const isRunning = last !== null && last.finishedAt === null;
  return (
    <section className="card stack" aria-labelledby="run">
      <h2 id="run">{t('dutyRun.title')}</h2>
      {start.isError && <ProblemBox error={start.error} />}
      <p className="reading">{t('dutyRun.help')}</p>
      <div role="status">
        {isRunning && (
          <>
            <progress max={last.total} value={last.done} aria-label={t('dutyRun.start')} />{' '}
            <span className="digits">
              {t('dutyRun.progress', { done: formats.number(last.done), total: formats.number(last.total) })}
            </span>
          </>
        )}
        {last !== null && last.finishedAt !== null && (
          <p className="small secondary">
            {t('dutyRun.finished', {
              at: formats.instant(last.finishedAt),
              changed: formats.number(last.changed),
              total: formats.number(last.total),
            })}
          </p>
        )}
      </div>
      {!isRunning && (
        <div>
          <Button isPending={start.isPending} onPress={() => start.mutate()}>
            {t('dutyRun.start')}
          </Button>
        </div>
      )}
    </section>
  );
}
