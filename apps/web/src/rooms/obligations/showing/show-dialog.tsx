// How far a duty has got and what shows it, in one act. What was typed is kept until it is saved.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DUTY_STATES, type ChangeDuty, type Duty, type DutyState, type PersonRef } from '@registry/contracts';
import { useRead, useRecord } from '../../../api/reading';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { Disclosure } from '../../../furniture/disclosure';
import { Check } from '../../../furniture/forms/check';
import { RadioField } from '../../../furniture/forms/choice';
import { TextArea } from '../../../furniture/forms/field';
import { DutySource, useDutyTitle } from '../duty-words';
import { useAnswering, type LeftAsItWas } from './answering';
import { PieceFields } from './piece-fields';
import { usePieces } from './pieces';
import { Responsible } from './responsible';
import { SameFor, useOthers } from './same-for';

interface Typed {
  state: DutyState;
  reason: string;
  note: string;
  responsible: PersonRef | null;
  evidence: string[];
}

export function ShowDialog({
  id,
  duty,
  onLeft,
  onClose,
}: {
  id: string;
  duty: Duty;
  /** Told of systems that could not be given the same answer. */
  onLeft: (systems: readonly LeftAsItWas[]) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const title = useDutyTitle()(duty);
  // With the version that the change names.
  const { data: system } = useRecord('getSystem', { id });
  const there = useRead('listEvidence', { id, limit: 200 }).data?.items ?? [];
  const offered = there.filter(({ withdrawnAt }) => withdrawnAt === null);
  const isDone = duty.state === 'met' || duty.state === 'not_applicable';
  // Whoever presses an open circle means: done.
  const said: Typed = {
    state: isDone ? duty.state : 'met',
    reason: duty.reason ?? '',
    note: duty.note ?? '',
    responsible: duty.responsible,
    evidence: duty.evidence,
  };
  const [typed, keep] = useKept<Typed>(`duty.${duty.id}`, said);
  const [same, setSame] = useState<readonly string[] | null>(null);
  const type = (changes: Partial<Typed>): void => keep({ ...typed, ...changes });
  const pieces = usePieces(duty.id);
  const others = useOthers(duty.key, system?.value.id);
  const answering = useAnswering({ id, dutyId: duty.id, key: duty.key }, pieces);
  const lacksReason = typed.state === 'not_applicable' && !isVisible(typed.reason);
  const note = typed.note.trim();
  const answer: ChangeDuty = {
    state: typed.state,
    note: note === '' ? null : note,
    responsible: typed.responsible?.id ?? null,
    // Left out where nobody touched it: what serves the duty goes on serving it.
    ...(typed.evidence.join() === duty.evidence.join() ? {} : { evidence: typed.evidence }),
    ...(typed.state === 'not_applicable' ? { reason: typed.reason.trim() } : {}),
  };
  return (
    <CommandDialog
      title={title}
      confirm={t('duty.save')}
      isWide
      isDismissable={!answering.isPending}
      isWaiting={system === undefined}
      command={answering}
      sends={lacksReason ? null : { answer, others: others.all.filter((one) => same?.includes(one.system.id)) }}
      onDone={(left) => {
        keep(said);
        pieces.forget();
        onLeft(left);
      }}
      done={same === null || same.length === 0 ? t('duty.changed') : t('same.done')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p>
            <DutySource duty={duty} />
          </p>
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
          <PieceFields pieces={pieces} note={typed.note} onNote={(text) => type({ note: text })} isTried={isTried} />
          {offered.length > 0 && (
            <Disclosure
              isQuiet
              isInitiallyOpen={typed.evidence.length > 0}
              summary={t('duty.thereAlready', { count: offered.length })}
            >
              <fieldset className="field">
                <legend className="field__label">{t('evidence.forDuty')}</legend>
                {offered.map((piece) => (
                  <Check
                    key={piece.id}
                    checked={typed.evidence.includes(piece.id)}
                    onChange={(event) =>
                      type({
                        evidence: event.target.checked
                          ? [...typed.evidence, piece.id]
                          : typed.evidence.filter((one) => one !== piece.id),
                      })
                    }
                  >
                    {piece.title}
                  </Check>
                ))}
              </fieldset>
            </Disclosure>
          )}
          <SameFor others={others} chosen={same} onChoose={setSame} />
          <Responsible
            owner={system?.value.owner ?? null}
            chosen={typed.responsible}
            onChoose={(responsible) => type({ responsible })}
          />
        </>
      )}
    </CommandDialog>
  );
}
