// Choosing, among the evidence of the system, what supports one answer, or adding it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { command } from '../../api/commands';
import { call } from '../../api/operations';
import { useRights } from '../../api/rights';
import { useStep } from '../../api/step';
import { CommandDialog } from '../page/command-dialog';
import { ChooseEvidence } from './choose-evidence';
import { useEvidenceChoice, withEvidence } from './evidence-choice';

export function AnswerEvidenceDialog({
  system,
  fact,
  question,
  served,
  onClose,
}: {
  system: SystemDetail;
  fact: string;
  question: string;
  served: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const rights = useRights();
  const support = useStep(async ({ fact, evidence }: { fact: string; evidence: string[] }) => {
    // The record as it is now: which evidence supports an answer says nothing about what somebody else changed
    // meanwhile.
    const { etag } = await call('getSystem', { id: system.id });
    await command('supportAnswer', { id: system.id, key: fact }, { body: { evidence }, ifMatch: etag });
  });
  const [ticked, setTicked] = useState(served);
  const choice = useEvidenceChoice(system.id, `${system.id}.${fact}`, { ticked, onTick: setTicked, served });
  const supporting = withEvidence(choice, support, (order: { fact: string }, evidence) => ({ ...order, evidence }));
  return (
    <CommandDialog
      title={t('evidence.forAnswer')}
      confirm={t('comment.save')}
      isDismissable={!supporting.isPending}
      command={supporting}
      sends={{ fact }}
      done={t('overview.saved')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className="reading">
            <strong>{question}</strong>
          </p>
          <ChooseEvidence
            label={t('evidence.forAnswer')}
            choice={choice}
            mayAdd={rights.system('update', system, 'Duty')}
            isTried={isTried}
          />
        </>
      )}
    </CommandDialog>
  );
}
