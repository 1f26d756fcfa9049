// Saying what a system is to another registered system.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { RELATION_KINDS, type SaidRelation, type SystemDetail, type SystemSummary } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { FindSystem } from '../../fittings/record/find-system';
import { Select, TextField } from '../../furniture/forms/field';

export function AddRelationDialog({ id, system, onClose }: { id: string; system: SystemDetail; onClose: () => void }) {
  const { t } = useTranslation();
  const add = useCommand('addRelation', { id });
  const [kind, setKind] = useState<SaidRelation>('part_of');
  const [other, setOther] = useState<SystemSummary | null>(null);
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('connection.add')}
      confirm={t('connection.add')}
      isWide
      command={add}
      sends={other && { to: other.id, kind, ...(!isVisible(reason) ? {} : { reason: reason.trim() }) }}
      done={t('connection.added')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
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
        </>
      )}
    </CommandDialog>
  );
}
