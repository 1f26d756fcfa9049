// On a record that was merged into another one: where it went, and the way back.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail, SystemMention } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useItems, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { TextArea } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';

export function MergedNote({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const rights = useRights();
  const relations = useItems('listRelations', { id });
  const [isUndoing, setIsUndoing] = useState(false);
  const into = relations.data?.find(({ kind, direction }) => kind === 'merged_into' && direction === 'from')?.other;
  if (into === undefined) return null;
  return (
    <Box>
      <p>
        {t('merge.gone')}{' '}
        <Link to="/systems/$id" params={{ id: into.reference }}>
          {into.name} ({into.reference})
        </Link>
      </p>
      {rights.system('merge', system) && (
        <div>
          <Button compact onPress={() => setIsUndoing(true)}>
            {t('merge.undo')}
          </Button>
        </div>
      )}
      {isUndoing && <UndoDialog id={id} into={into} onClose={() => setIsUndoing(false)} />}
    </Box>
  );
}

function UndoDialog({ id, into, onClose }: { id: string; into: SystemMention; onClose: () => void }) {
  const { t } = useTranslation();
  const stays = useRecord('getSystem', { id: into.reference });
  const undo = useCommand('undoMerge', { id });
  const [reason, setReason] = useState('');
  return (
    <CommandDialog
      title={t('merge.undoTitle')}
      confirm={t('merge.undo')}
      isDangerous
      command={undo}
      sends={
        !isVisible(reason) || stays.data === undefined
          ? null
          : { intoVersion: stays.data.value.version, reason: reason.trim() }
      }
      isWaiting={stays.data === undefined}
      done={t('merge.undone')}
      onRefused={() => void stays.refetch()}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p>{t('merge.undoHelp')}</p>
          <TextArea
            label={t('merge.undoReason')}
            required
            rows={3}
            maxLength={1000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('merge.undoReasonMissing') : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
