// Choosing, among the evidence of the system, what supports one answer, or adding it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRights } from '../../api/rights';
import { useSupportAnswer } from '../../api/work/evidence';
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
  const support = useSupportAnswer(system.id);
  const [ticked, setTicked] = useState(served);
  const choice = useEvidenceChoice(system.id, `${system.id}.${fact}`, { ticked, onTick: setTicked, served });
  const command = withEvidence(choice, support, (order: { fact: string }, evidence) => ({ ...order, evidence }));
  return (
    <CommandDialog
      title={t('evidence.forAnswer')}
      confirm={t('comment.save')}
      isDismissable={!command.isPending}
      command={command}
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
