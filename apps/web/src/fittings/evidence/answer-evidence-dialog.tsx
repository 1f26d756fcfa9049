// Choosing, among the evidence of the system, what supports one answer, or adding it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRights } from '../../api/rights';
import { useSupportAnswer } from '../../api/work/evidence';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../page/problem-box';
import { ChooseEvidence } from './choose-evidence';
import { useEvidenceChoice } from './evidence-choice';

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
  const { notify } = useNotices();
  const rights = useRights();
  const support = useSupportAnswer(system.id);
  const [ticked, setTicked] = useState(served);
  const [isTried, setIsTried] = useState(false);
  const choice = useEvidenceChoice(system.id, `${system.id}.${fact}`, { ticked, onTick: setTicked, served });
  const error = choice.adding.error ?? support.error;
  const isPending = choice.adding.isPending || support.isPending;
  const send = async (): Promise<void> => {
    setIsTried(true);
    const evidence = await choice.settle();
    if (evidence !== null)
      support.mutate(
        { fact, evidence },
        {
          onSuccess: () => {
            notify(t('overview.saved'));
            onClose();
          },
        },
      );
  };
  return (
    <Dialog title={t('evidence.forAnswer')} isOpen isDismissable={!isPending} onClose={onClose} onSubmit={send}>
      {error !== null && <ProblemBox error={error} />}
      <p className="reading">
        <strong>{question}</strong>
      </p>
      <ChooseEvidence
        label={t('evidence.forAnswer')}
        choice={choice}
        mayAdd={rights.system('update', system, 'Duty')}
        isTried={isTried}
      />
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={isPending}>
          {t('comment.save')}
        </Button>
      </div>
    </Dialog>
  );
}
