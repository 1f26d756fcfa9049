// Adding a file or a link.
import { useTranslation } from 'react-i18next';
import type { Evidence } from '@registry/contracts';
import { EvidenceFields } from '../../fittings/evidence/evidence-fields';
import { useNewEvidence } from '../../fittings/evidence/new-evidence';
import type { Command } from '../../fittings/page/command';
import { CommandDialog } from '../../fittings/page/command-dialog';

export function EvidenceDialog({ id, systemId, onClose }: { id: string; systemId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const adding = useNewEvidence(id, systemId);
  const sending: Command<true, Evidence> = {
    error: adding.error,
    isPending: adding.isPending,
    mutate: async (_, { onSuccess }) => {
      const added = await adding.send();
      if (added !== null) onSuccess(added);
    },
  };
  return (
    <CommandDialog
      title={t('evidence.addTitle')}
      confirm={t('evidence.send')}
      isDismissable={!adding.isPending}
      command={sending}
      sends
      done={t('evidence.sent')}
      onClose={onClose}
    >
      {(isTried) => <EvidenceFields label={t('evidence.kind')} adding={adding} isTried={isTried} isAsked />}
    </CommandDialog>
  );
}
