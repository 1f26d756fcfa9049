// Adding a file or a link.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { EvidenceFields } from '../../fittings/evidence/evidence-fields';
import { useNewEvidence } from '../../fittings/evidence/new-evidence';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { useNotices } from '../../furniture/notices';

export function EvidenceDialog({ id, systemId, onClose }: { id: string; systemId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const adding = useNewEvidence(id, systemId);
  const [isTried, setIsTried] = useState(false);
  const send = async (): Promise<void> => {
    setIsTried(true);
    if ((await adding.send()) === null) return;
    notify(t('evidence.sent'));
    onClose();
  };
  return (
    <Dialog title={t('evidence.addTitle')} isOpen isDismissable={!adding.isPending} onClose={onClose} onSubmit={send}>
      {adding.error !== null && <ProblemBox error={adding.error} />}
      <EvidenceFields label={t('evidence.kind')} adding={adding} isTried={isTried} isAsked />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={adding.isPending}>
          {t('evidence.send')}
        </Button>
      </div>
    </Dialog>
  );
}
