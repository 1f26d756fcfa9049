// Triage, telling, closing: one small dialog each.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { INFORMED, type Incident, type Informed } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { RadioField } from '../../furniture/forms/choice';
import { DayField, TextArea, TextField } from '../../furniture/forms/field';
import { today } from '../../words/zone';
import { KindsField } from './kinds-field';

interface StepProps {
  incident: Incident;
  onClose: () => void;
}

export function TriageDialog({ incident, onClose }: StepProps) {
  const { t } = useTranslation();
  const said = {
    isSerious: incident.isSerious === null ? '' : incident.isSerious ? 'yes' : 'no',
    kinds: incident.kinds,
    isWidespread: incident.isWidespread,
    note: '',
  };
  const [typed, keep] = useKept(`triage.${incident.id}`, said);
  const { kinds, isWidespread } = typed;
  const [note, isComplete] = [typed.note.trim(), typed.isSerious !== '' && isVisible(typed.note) && kinds.length > 0];
  return (
    <CommandDialog
      isWide
      onClose={onClose}
      command={useCommand('triageIncident', { incidentId: incident.id })}
      title={t('incident.triageTitle')}
      confirm={t('incident.triage')}
      done={t('incident.triaged')}
      onDone={() => keep(said)}
      sends={isComplete ? { isSerious: typed.isSerious === 'yes', kinds, isWidespread, note } : null}
    >
      {(isTried) => (
        <>
          <RadioField
            label={t('incident.isSerious')}
            value={typed.isSerious === '' ? null : typed.isSerious}
            error={isTried && typed.isSerious === '' ? t('incident.seriousMissing') : undefined}
            options={[
              { value: 'yes', label: t('incident.yes') },
              { value: 'no', label: t('incident.no') },
            ]}
            onChange={(isSerious) => keep({ ...typed, isSerious })}
          />
          <KindsField
            kinds={kinds}
            isWidespread={isWidespread}
            error={isTried && kinds.length === 0 ? t('incident.kindsMissing') : undefined}
            onChange={(changes) => keep({ ...typed, ...changes })}
          />
          <TextArea
            label={t('incident.note')}
            rows={3}
            maxLength={4000}
            value={typed.note}
            error={isTried && !isVisible(note) ? t('incident.noteMissing') : undefined}
            onChange={(event) => keep({ ...typed, note: event.target.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

export function InformDialog({ incident, onClose }: StepProps) {
  const { t } = useTranslation();
  const open = INFORMED.filter((whom) => !incident.informed.some((told) => told.whom === whom));
  const [typed, setTyped] = useState<{ whom: Informed; on: string; reference: string }>({
    whom: open[0] ?? 'authority',
    on: '',
    reference: '',
  });
  const reference = typed.reference.trim();
  return (
    <CommandDialog
      isWide
      onClose={onClose}
      command={useCommand('informOfIncident', { incidentId: incident.id })}
      title={t('incident.informTitle')}
      confirm={t('overview.save')}
      done={t('incident.informed')}
      sends={typed.on === '' ? null : { whom: typed.whom, on: typed.on, ...(reference === '' ? {} : { reference }) }}
    >
      {(isTried) => (
        <>
          <RadioField
            label={t('incident.whom')}
            value={typed.whom}
            options={open.map((whom) => ({ value: whom, label: t(`incident.${whom}`) }))}
            onChange={(whom) => setTyped({ ...typed, whom })}
          />
          <DayField
            label={t('incident.on')}
            max={today()}
            value={typed.on}
            error={isTried && typed.on === '' ? t('incident.onMissing') : undefined}
            onChange={(event) => setTyped({ ...typed, on: event.target.value })}
          />
          <TextField
            label={t('incident.reference')}
            optional
            maxLength={300}
            value={typed.reference}
            onChange={(event) => setTyped({ ...typed, reference: event.target.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}

const REPORT = ['cause', 'correction', 'outcome'] as const;
const noReport = { cause: '', correction: '', outcome: '' };

export function CloseDialog({ incident, onClose }: StepProps) {
  const { t } = useTranslation();
  const [typed, keep] = useKept(`closing.${incident.id}`, noReport);
  const isComplete = REPORT.every((part) => isVisible(typed[part]));
  return (
    <CommandDialog
      isWide
      onClose={onClose}
      command={useCommand('closeIncident', { incidentId: incident.id })}
      title={t('incident.closeTitle')}
      confirm={t('incident.close')}
      done={t('incident.closed')}
      onDone={() => keep(noReport)}
      sends={
        isComplete
          ? { cause: typed.cause.trim(), correction: typed.correction.trim(), outcome: typed.outcome.trim() }
          : null
      }
    >
      {(isTried) => (
        <>
          {REPORT.map((part) => (
            <TextArea
              key={part}
              label={t(`incident.${part}`)}
              rows={3}
              maxLength={4000}
              value={typed[part]}
              error={isTried && !isVisible(typed[part]) ? t('incident.missing') : undefined}
              onChange={(event) => keep({ ...typed, [part]: event.target.value })}
            />
          ))}
        </>
      )}
    </CommandDialog>
  );
}
