// Changing many systems: say what, look at what it would do to each, then do it to all.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChange, PreviewBulkChange } from '@registry/contracts';
import { useApplyBulkChange, usePreviewBulkChange } from '../../api/bulk';
import { Button } from '../../furniture/button';
import { Dialog } from '../../furniture/dialog';
import { TextField } from '../../furniture/field';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';
import { BulkForm } from './bulk-form';
import { BulkPreviewTable, willChange } from './bulk-preview-table';

export type BulkChoice = Omit<PreviewBulkChange, 'change'>;

export function BulkDialog({ choice, onDone, onClose }: { choice: BulkChoice; onDone: () => void; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const preview = usePreviewBulkChange();
  const apply = useApplyBulkChange();
  const [change, setChange] = useState<BulkChange | null>(null);
  const [reason, setReason] = useState('');
  const look = (wanted: BulkChange): void => {
    apply.reset();
    setChange(wanted);
    preview.mutate({ ...choice, change: wanted });
  };
  const seen = preview.isSuccess && change !== null ? preview.data : null;
  const systems = (seen?.items ?? []).filter(willChange).map(({ id, version }) => ({ id, version }));
  const send = (): void => {
    if (change === null) return;
    apply.mutate({ change, systems, ...(!isVisible(reason) ? {} : { reason: reason.trim() }) }, {
      onSuccess: ({ changed }) => { notify(t('bulk.done', { count: changed })); onDone(); },
    });
  };
  return (
    <Dialog title={t('bulk.title')} isOpen isWide onClose={onClose}>
      {preview.isError && <ProblemBox error={preview.error} />}
      {seen === null ? <BulkForm initial={change} isPending={preview.isPending} onPreview={look} onClose={onClose} /> : (
        <>
          {apply.isError && <ProblemBox error={apply.error} fieldName={(pointer) => nameAt(pointer, seen.items.filter(willChange))} />}
          <BulkPreviewTable preview={seen} />
          {systems.length > 0 && <TextField label={t('bulk.reason')} optional maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
          <div className="row row--end">
            <Button onPress={() => preview.reset()}>{t('bulk.back')}</Button>
            {apply.isError && change !== null && <Button onPress={() => look(change)}>{t('bulk.again')}</Button>}
            {systems.length > 0 && <Button variant="primary" isPending={apply.isPending} onPress={send}>{t('bulk.apply', { count: systems.length })}</Button>}
          </div>
        </>
      )}
    </Dialog>
  );
}

/** The system that a pointer into what was sent means. */
function nameAt(pointer: string, sent: readonly { name: string }[]): string | undefined {
  const index = /^\/systems\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : sent[Number(index)]?.name;
}
