// On a record that was merged into another one: where it went, and the way back.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail, SystemMention } from '@registry/contracts';
import { useRights } from '../../api/rights';
import { useUndoMerge } from '../../api/systems/merging';
import { useRelations } from '../../api/systems/relations';
import { useSystem } from '../../api/systems/systems';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Box } from '../../furniture/box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { TextArea } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';

export function MergedNote({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const rights = useRights();
  const relations = useRelations(id);
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
  const { notify } = useNotices();
  const stays = useSystem(into.reference);
  const undo = useUndoMerge(id);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (!isVisible(reason) || stays.data === undefined) return;
    undo.mutate(
      { intoVersion: stays.data.value.version, reason: reason.trim() },
      {
        onSuccess: () => {
          notify(t('merge.undone'));
          onClose();
        },
        onError: () => void stays.refetch(),
      },
    );
  };
  return (
    <Dialog title={t('merge.undoTitle')} isOpen onClose={onClose} onSubmit={send}>
      {undo.isError && <ProblemBox error={undo.error} />}
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
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="danger" isPending={undo.isPending} isDisabled={stays.data === undefined}>
          {t('merge.undo')}
        </Button>
      </div>
    </Dialog>
  );
}
