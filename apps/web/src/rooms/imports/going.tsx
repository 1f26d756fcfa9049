// What goes on: how far it has come, how fast, and how long it will still take.
import { useTranslation } from 'react-i18next';
import type { ImportSet } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { useFormats } from '../../words/formats';
import sheet from './imports.module.css';

export function Going({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const cancel = useCommand('cancelImport', { id: set.id });
  const { progress } = set;
  const [done, total] = [progress?.done ?? 0, progress?.total ?? 0];
  const seconds = progress === null ? 0 : (Date.now() - Date.parse(progress.startedAt)) / 1000;
  const rate = seconds > 1 && done > 0 ? done / seconds : null;
  const leftIn = (left: number): string =>
    left < 90
      ? t('import.seconds', { count: Math.max(1, Math.round(left)) })
      : t('import.minutes', { count: Math.round(left / 60) });
  return (
    <section className="card stack" aria-busy="true">
      <h2>{t(`import.state.${set.state}`)}</h2>
      <progress
        className={sheet.progress}
        aria-label={t(`import.state.${set.state}`)}
        {...(total > 0 ? { max: total, value: done } : {})}
      />
      <p role="status" className="digits">
        {total > 0
          ? t('import.progress', { done: formats.number(done), total: formats.number(total) })
          : t('import.progressOpen', { done: formats.number(done) })}
        {rate !== null && total > done && (
          <>
            {' · '}
            {t('import.rate', { rate: formats.number(Math.round(rate)), left: leftIn((total - done) / rate) })}
          </>
        )}
      </p>
      {cancel.error !== null && <ProblemBox error={cancel.error} />}
      {set.state !== 'undoing' && (
        <div className="row">
          <Button isPending={cancel.isPending} isDisabled={cancel.isSuccess} onPress={() => cancel.mutate()}>
            {t('import.cancel')}
          </Button>
          {cancel.isSuccess && <span className="secondary">{t('import.cancelling')}</span>}
        </div>
      )}
    </section>
  );
}
