// Writing down what was done in the database. What is kept is the form that is seen: it is refused if it says something
// else by now.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  REGISTRATION_CHANNELS,
  REGISTRATION_SECTIONS,
  REGISTRATION_STATUSES,
  type NoteRegistration,
  type PersonSummary,
  type RegistrationChannel,
  type RegistrationSection,
  type RegistrationState,
  type RegistrationStatus,
} from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useMe } from '../../api/session';
import { ChooseEvidence } from '../../fittings/evidence/choose-evidence';
import { useEvidenceChoice, withEvidence } from '../../fittings/evidence/evidence-choice';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { ChoosePerson } from '../../fittings/people/choose-person';
import { Box } from '../../furniture/box';
import { Check } from '../../furniture/forms/check';
import { RadioField } from '../../furniture/forms/choice';
import { DayField, TextField } from '../../furniture/forms/field';
import { useRegistrationWords } from '../../words/library-words';
import { today } from '../../words/zone';

interface Typed {
  section: RegistrationSection;
  channel: RegistrationChannel;
  status: RegistrationStatus;
  on: string;
  entryNumber: string;
  entryUrl: string;
  onBehalfOf: string;
  evidence: readonly string[];
}

/** What most likely was done: the first section that is owed, where it belongs. */
function suggested({ forms }: RegistrationState): Typed {
  const form = forms.find(({ applies, registered }) => applies === true && registered === null) ?? forms[0];
  const isThere = form?.registered !== null && form?.registered !== undefined && form.registered.status !== 'withdrawn';
  return {
    section: form?.section ?? 'C',
    channel: form?.channel ?? 'public',
    status: isThere ? 'updated' : 'registered',
    on: '',
    entryNumber: '',
    entryUrl: '',
    onBehalfOf: '',
    evidence: [],
  };
}

export function NoteDialog({ id, state, onClose }: { id: string; state: RegistrationState; onClose: () => void }) {
  const { t } = useTranslation();
  const words = useRegistrationWords();
  const me = useMe();
  const said = suggested(state);
  const [typed, keep] = useKept<Typed>(`registration.${state.systemId}`, said);
  const [other, setOther] = useState<PersonSummary | null>(null);
  const [isOther, setIsOther] = useState(false);
  // Of the form as it stood when the dialog was opened.
  const [seen] = useState(state);
  const { labels } = words;
  const choice = useEvidenceChoice(id, labels.title, {
    ticked: typed.evidence,
    onTick: (evidence) => keep({ ...typed, evidence }),
  });
  const command = useCommand('noteRegistration', { id }, { ifMatch: `"${state.version}"` });
  const isComplete = typed.on !== '' && (!isOther || other !== null);
  const change = (changes: Partial<Typed>): void => keep({ ...typed, ...changes });
  return (
    <CommandDialog
      isWide
      onClose={onClose}
      command={withEvidence(choice, command, (order: NoteRegistration, evidence) => ({ ...order, evidence }))}
      title={t('registration.note')}
      confirm={t('registration.noteConfirm')}
      done={t('registration.noteDone')}
      onDone={() => keep(said)}
      sends={isComplete ? orderOf(typed, seen, isOther ? other : null) : null}
    >
      {(isTried) => (
        <>
          <RadioField
            label={labels.section}
            isStacked
            value={typed.section}
            options={REGISTRATION_SECTIONS.map((section) => ({ value: section, label: words.sections[section] }))}
            onChange={(section) => change({ section, channel: channelOf(state, section) ?? typed.channel })}
          />
          <RadioField
            label={labels.status}
            value={typed.status}
            options={REGISTRATION_STATUSES.map((status) => ({ value: status, label: words.statuses[status] }))}
            onChange={(status) => change({ status })}
          />
          <RadioField
            label={labels.part}
            value={typed.channel}
            options={REGISTRATION_CHANNELS.map((channel) => ({ value: channel, label: words.parts[channel] }))}
            onChange={(channel) => change({ channel })}
          />
          {isElsewhere(state, typed) && (
            <Box kind="warning">
              <p>{words.findings.wrong_part}</p>
            </Box>
          )}
          <DayField
            label={labels.on}
            max={today()}
            value={typed.on}
            error={isTried && typed.on === '' ? t('registration.onMissing') : undefined}
            onChange={(event) => change({ on: event.target.value })}
          />
          <TextField
            label={labels.entryNumber}
            optional
            maxLength={100}
            value={typed.entryNumber}
            onChange={(event) => change({ entryNumber: event.target.value })}
          />
          <TextField
            label={labels.entryUrl}
            optional
            type="url"
            maxLength={2000}
            value={typed.entryUrl}
            onChange={(event) => change({ entryUrl: event.target.value })}
          />
          <TextField
            label={labels.onBehalfOf}
            optional
            maxLength={300}
            value={typed.onBehalfOf}
            onChange={(event) => change({ onBehalfOf: event.target.value })}
          />
          <Check checked={isOther} onChange={(event) => setIsOther(event.target.checked)}>
            {t('registration.byOther')}
          </Check>
          {isOther && (
            <ChoosePerson
              label={labels.registeredBy}
              chosen={other}
              except={[me.id]}
              error={isTried && other === null ? t('registration.whoMissing') : undefined}
              onChoose={setOther}
            />
          )}
          <ChooseEvidence label={t('registration.evidence')} choice={choice} mayAdd isTried={isTried} />
          {typed.status !== 'withdrawn' && <p className="small secondary">{t('registration.noteHelp')}</p>}
        </>
      )}
    </CommandDialog>
  );
}

const channelOf = ({ forms }: RegistrationState, section: RegistrationSection): RegistrationChannel | undefined =>
  forms.find((form) => form.section === section)?.channel;

const isElsewhere = (state: RegistrationState, { section, channel }: Typed): boolean =>
  (channelOf(state, section) ?? channel) !== channel;

function orderOf(
  { section, channel, status, on, ...typed }: Typed,
  { forms }: RegistrationState,
  by: PersonSummary | null,
): NoteRegistration {
  const digest = forms.find((form) => form.section === section)?.digest;
  return {
    section,
    channel,
    status,
    on,
    ...(isVisible(typed.entryNumber) ? { entryNumber: typed.entryNumber } : {}),
    ...(isVisible(typed.entryUrl) ? { entryUrl: typed.entryUrl.trim() } : {}),
    ...(isVisible(typed.onBehalfOf) ? { onBehalfOf: typed.onBehalfOf } : {}),
    ...(by === null ? {} : { registeredBy: by.id }),
    ...(digest === undefined || status === 'withdrawn' ? {} : { digest }),
  };
}
