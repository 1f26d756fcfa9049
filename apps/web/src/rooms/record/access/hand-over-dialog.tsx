// Handing a record over to a new owner.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonRef, SystemDetail } from '@registry/contracts';
import { useHandOver } from '../../../api/systems/systems';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { ChoosePerson } from '../../../fittings/people/choose-person';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { TextField } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';

export function HandOverDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const handOver = useHandOver(id);
  const [person, setPerson] = useState<PersonRef | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (person === null) return;
    handOver.mutate(
      { to: person.id, ...(!isVisible(reason) ? {} : { reason: reason.trim() }) },
      {
        onSuccess: () => {
          notify(t('access.handedOver', { name: person.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('access.handOverTitle')} isOpen isWide onClose={onClose} onSubmit={send}>
      {handOver.isError && <ProblemBox error={handOver.error} />}
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
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={handOver.isPending}>
          {t('access.handOver')}
        </Button>
      </div>
    </Dialog>
  );
}
