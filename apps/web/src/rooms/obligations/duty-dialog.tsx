// How far a duty has got. What was typed is kept until it is saved.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  DUTY_STATES,
  type ChangeDuty,
  type Duty,
  type DutyState,
  type PersonRef,
  type SystemDetail,
} from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { ChooseEvidence } from '../../fittings/evidence/choose-evidence';
import { useEvidenceChoice, withEvidence } from '../../fittings/evidence/evidence-choice';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { ChoosePerson } from '../../fittings/people/choose-person';
import { Button } from '../../furniture/forms/button';
import { RadioField } from '../../furniture/forms/choice';
import { TextArea } from '../../furniture/forms/field';
import { useDutyTitle } from './duty-words';

interface Typed {
  state: DutyState;
  reason: string;
  note: string;
  responsible: PersonRef | null;
  evidence: string[];
}

export function DutyDialog({
  id,
  system,
  duty,
  onClose,
}: {
  id: string;
  system: SystemDetail;
  duty: Duty;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const title = useDutyTitle();
  const change = useCommand('changeDuty', { id, dutyId: duty.id });
  const said: Typed = {
    state: duty.state,
    reason: duty.reason ?? '',
    note: duty.note ?? '',
    responsible: duty.responsible,
    evidence: duty.evidence,
  };
  const [typed, keep] = useKept<Typed>(`duty.${duty.id}`, said);
  const [isChoosing, setIsChoosing] = useState(false);
  const type = (changes: Partial<Typed>): void => keep({ ...typed, ...changes });
  const choice = useEvidenceChoice(id, `duty.${duty.id}`, {
    ticked: typed.evidence,
    onTick: (evidence) => type({ evidence }),
  });
  const lacksReason = typed.state === 'not_applicable' && !isVisible(typed.reason);
  const note = typed.note.trim();
  const body: ChangeDuty = {
    state: typed.state,
    note: note === '' ? null : note,
    responsible: typed.responsible?.id ?? null,
    ...(typed.state === 'not_applicable' ? { reason: typed.reason.trim() } : {}),
  };
  const command = withEvidence(choice, change, (order: ChangeDuty, evidence) => ({ ...order, evidence }));
  return (
    <CommandDialog
      title={title(duty)}
      confirm={t('duty.change')}
      isWide
      isDismissable={!command.isPending}
      command={command}
      sends={lacksReason ? null : body}
      onDone={() => keep(said)}
      done={t('duty.changed')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <RadioField
            label={t('duty.state')}
            value={typed.state}
            onChange={(state) => type({ state })}
            options={DUTY_STATES.map((state) => ({ value: state, label: t(`dutyState.${state}`) }))}
          />
          {typed.state === 'not_applicable' && (
            <TextArea
              label={t('duty.reason')}
              rows={3}
              maxLength={2000}
              value={typed.reason}
              error={isTried && lacksReason ? t('duty.reasonMissing') : undefined}
              onChange={(event) => type({ reason: event.target.value })}
            />
          )}
          <TextArea
            label={t('duty.note')}
            optional
            rows={4}
            maxLength={4000}
            value={typed.note}
            onChange={(event) => type({ note: event.target.value })}
          />
          <ChooseEvidence label={t('evidence.forDuty')} choice={choice} mayAdd isTried={isTried} />
          {isChoosing ? (
            <ChoosePerson
              label={t('duty.responsible')}
              chosen={typed.responsible}
              except={[]}
              onChoose={(person) => type({ responsible: { id: person.id, name: person.name } })}
            />
          ) : (
            <p>
              {t('duty.responsible')}
              {t('problem.colon')}
              <strong>{typed.responsible?.name ?? system.owner.name}</strong>
            </p>
          )}
          <div className="row">
            {!isChoosing && (
              <Button compact onPress={() => setIsChoosing(true)}>
                {t('duty.choose')}
              </Button>
            )}
            {typed.responsible !== null && (
              <Button
                compact
                variant="quiet"
                onPress={() => {
                  type({ responsible: null });
                  setIsChoosing(false);
                }}
              >
                {t('duty.responsibleOwner')}
              </Button>
            )}
          </div>
        </>
      )}
    </CommandDialog>
  );
}
