// Taking evidence back, with a reason.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { TextArea } from '../../furniture/forms/field';

export function WithdrawDialog({ id, evidence, onClose }: { id: string; evidence: Evidence; onClose: () => void }) {
  const { t } = useTranslation();
  const withdraw = useCommand('withdrawEvidence', { id, evidenceId: evidence.id });
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('evidence.withdrawTitle')}
      confirm={t('evidence.withdraw')}
      isDangerous
      command={withdraw}
      sends={isVisible(reason) ? { reason: reason.trim() } : null}
      done={t('evidence.withdrawn')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
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
        </>
      )}
    </CommandDialog>
  );
}
