// An entry that should not have been made is retracted: it stays to be read, and counts no more.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { TextArea } from '../../furniture/forms/field';

export function RetractDialog({
  id,
  number,
  version,
  onClose,
}: {
  id: string;
  number: number;
  version: number;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      isDangerous
      onClose={onClose}
      command={useCommand('retractRegistration', { id, number: String(number) }, { ifMatch: `"${version}"` })}
      title={t('registration.retractOf', { number })}
      confirm={t('registration.retract')}
      done={t('registration.retractDone')}
      sends={isVisible(reason) ? { reason } : null}
    >
      {(isTried) => (
        <>
          <p>{t('registration.retractHelp')}</p>
          <TextArea
            label={t('registration.retractReason')}
            rows={3}
            maxLength={2000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('registration.reasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
