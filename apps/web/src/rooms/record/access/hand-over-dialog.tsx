// Handing a record over to a new owner.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef, SystemDetail } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { TextField } from '../../../furniture/forms/field';

export function HandOverDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const handOver = useCommand('handOverSystem', { id });
  const [person, setPerson] = useState<PersonRef | null>(null);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('access.handOverTitle')}
      confirm={t('access.handOver')}
      isWide
      command={handOver}
      sends={person && { to: person.id, ...(!isVisible(reason) ? {} : { reason: reason.trim() }) }}
      done={t('access.handedOver', { name: person?.name ?? '' })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className="reading">{t('access.handOverHelp')}</p>
          <ChoosePerson
            label={t('access.newOwner')}
            chosen={person}
            except={[system.owner.id]}
            onChoose={setPerson}
            error={isTried && person === null ? t('access.newOwnerMissing') : undefined}
          />
          <TextField
            label={t('access.reason')}
            optional
            maxLength={1000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
