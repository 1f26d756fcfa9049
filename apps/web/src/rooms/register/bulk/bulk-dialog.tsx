// Changing many systems: say what, look at what it would do to each, then do it to all.
import { isVisible } from '@registry/record';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { BulkChange, PreviewBulkChange } from '@registry/contracts';
import { command, useCommand } from '../../../api/commands';
import { useKept } from '../../../fittings/page/kept';
import { ProblemBox } from '../../../fittings/page/problem-box';
import type { Steps } from '../../../fittings/page/steps';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { TextField } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { BulkForm } from './bulk-form';
import { BulkPreviewTable, willChange } from './bulk-preview-table';
import { changeOf, NOTHING, type TypedChange } from './typed-change';

export type BulkChoice = Omit<PreviewBulkChange, 'change'>;

export function BulkDialog({ choice, steps, onDone }: { choice: BulkChoice; steps: Steps; onDone: () => void }) {
  const { t } = useTranslation();
  const [typed, keep] = useKept<TypedChange>('bulk', NOTHING);
  const close = (): void => {
    keep(NOTHING);
    steps.close();
  };
  const change = changeOf(typed);
  return (
    <Dialog title={t('bulk.title')} isOpen isWide onClose={close}>
      {steps.step === 'preview' && change !== null ? (
        <Preview
          choice={choice}
          change={change}
          typed={typed}
          onType={keep}
          onBack={steps.back}
          onDone={() => {
            close();
            onDone();
          }}
        />
      ) : (
        <BulkForm typed={typed} onType={keep} onPreview={() => steps.go('preview')} onClose={close} />
      )}
    </Dialog>
  );
}

function Preview({
  choice,
  change,
  typed,
  onType,
  onBack,
  onDone,
}: {
  choice: BulkChoice;
  change: BulkChange;
  typed: TypedChange;
  onType: (typed: TypedChange) => void;
  onBack: () => void;
  onDone: () => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const apply = useCommand('applyBulkChange');
  const body = { ...choice, change };
  const preview = useQuery({
    queryKey: ['previewBulkChange', body],
    gcTime: 0,
    refetchOnWindowFocus: false,
    queryFn: () => command('previewBulkChange', {}, { body }),
  });
  const will = (preview.data?.items ?? []).filter(willChange);
  const systems = will.map(({ id, version }) => ({ id, version }));
  const again = (): void => {
    apply.reset();
    void preview.refetch();
  };
  const send = (): void =>
    apply.mutate(
      { change, systems, ...(!isVisible(typed.reason) ? {} : { reason: typed.reason.trim() }) },
      {
        onSuccess: ({ changed }) => {
          notify(t('bulk.done', { count: changed }));
          onDone();
        },
      },
    );
  return (
    <>
      {preview.isError ? (
        <ProblemBox error={preview.error} />
      ) : (
        apply.isError && <ProblemBox error={apply.error} fieldName={(pointer) => nameAt(pointer, will)} />
      )}
      {preview.isPending ? <Loading /> : preview.isSuccess && <BulkPreviewTable preview={preview.data} />}
      {systems.length > 0 && (
        <TextField
          label={t('bulk.reason')}
          optional
          maxLength={1000}
          value={typed.reason}
          onChange={(event) => onType({ ...typed, reason: event.target.value })}
        />
      )}
      <div className="row row--end">
        <Button onPress={onBack}>{t('bulk.back')}</Button>
        {(apply.isError || preview.isError) && (
          <Button isPending={preview.isFetching} onPress={again}>
            {t('bulk.again')}
          </Button>
        )}
        {systems.length > 0 && (
          <Button variant="primary" isPending={apply.isPending} onPress={send}>
            {t('bulk.apply', { count: systems.length })}
          </Button>
        )}
      </div>
    </>
  );
}

/** The system that a pointer into what was sent means. */
function nameAt(pointer: string, sent: readonly { name: string }[]): string | undefined {
  const index = /^\/systems\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : sent[Number(index)]?.name;
}
