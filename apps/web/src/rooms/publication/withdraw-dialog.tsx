// Taking a set back: the public reads none until another is made, and that cannot be undone.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { TextArea } from '../../furniture/forms/field';

export function WithdrawDialog({
  number,
  isNewest,
  onClose,
}: {
  number: number;
  isNewest: boolean;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      isDangerous
      title={t('publication.withdrawOf', { number })}
      confirm={t('publication.withdraw')}
      command={useCommand('withdrawPublicSet', { number })}
      sends={isVisible(reason) ? { reason: reason.trim() } : null}
      done={t('publication.withdrawn', { number })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p>{t(isNewest ? 'publication.withdrawHelp' : 'publication.withdrawHelpOld')}</p>
          <TextArea
            label={t('publication.reason')}
            help={t('publication.reasonHelp')}
            required
            rows={3}
            maxLength={2000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('publication.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
