// Saying what a system is to another registered system.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATION_KINDS, type SaidRelation, type SystemDetail, type SystemSummary } from '@registry/contracts';
import { useAddRelation } from '../../api/systems/relations';
import { ProblemBox } from '../../fittings/page/problem-box';
import { FindSystem } from '../../fittings/record/find-system';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Select, TextField } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';

export function AddRelationDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const add = useAddRelation(id);
  const [kind, setKind] = useState<SaidRelation>('part_of');
  const [other, setOther] = useState<SystemSummary | null>(null);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (other === null) return;
    add.mutate(
      { to: other.id, kind, ...(!isVisible(reason) ? {} : { reason: reason.trim() }) },
      {
        onSuccess: () => {
          notify(t('connection.added'));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('connection.add')} isOpen isWide onClose={onClose} onSubmit={send}>
      {add.isError && <ProblemBox error={add.error} />}
      <Select
        label={t('connection.what', { name: system.name })}
        value={kind}
        onChange={(event) => setKind(event.target.value as SaidRelation)}
      >
        {RELATION_KINDS.map((one) => (
          <option key={one} value={one}>
            {t(`relation.${one}_from`)}
          </option>
        ))}
      </Select>
      <FindSystem
        chosen={other}
        fits={({ id: found }) => found !== system.id}
        none={t('connection.noSystem')}
        onChoose={setOther}
        error={isTried && other === null ? t('connection.otherMissing') : undefined}
      />
      <TextField
        label={t('connection.why')}
        optional
        maxLength={1000}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={add.isPending}>
          {t('connection.add')}
        </Button>
      </div>
    </Dialog>
  );
}
