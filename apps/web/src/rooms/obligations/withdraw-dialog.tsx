// Taking evidence back, with a reason.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@registry/contracts';
import { useWithdraw } from '../../api/work/evidence';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { TextArea } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';

export function WithdrawDialog({ id, evidence, onClose }: { id: string; evidence: Evidence; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const withdraw = useWithdraw(id);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (isVisible(reason))
      withdraw.mutate(
        { evidence: evidence.id, reason: reason.trim() },
        {
          onSuccess: () => {
            notify(t('evidence.withdrawn'));
            onClose();
          },
        },
      );
  };
  return (
    <Dialog title={t('evidence.withdrawTitle')} isOpen onClose={onClose} onSubmit={send}>
      {withdraw.isError && <ProblemBox error={withdraw.error} />}
      <p>
        <strong>{evidence.title}</strong>
      </p>
      <p className="reading">{t('evidence.withdrawHelp')}</p>
      <TextArea
        label={t('evidence.reason')}
        rows={3}
        maxLength={1000}
        value={reason}
        error={isTried && !isVisible(reason) ? t('evidence.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="danger" isPending={withdraw.isPending}>
          {t('evidence.withdraw')}
        </Button>
      </div>
    </Dialog>
  );
}
