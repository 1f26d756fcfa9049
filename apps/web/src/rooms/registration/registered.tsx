// What was registered: each entry as it was written down, what changed since, and how one more is written down.
import { partLabel, partText } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Registration, RegistrationState } from '@registry/contracts';
import { useItems, useRead } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { EvidenceLink } from '../../fittings/evidence/evidence-link';
import { Failed } from '../../fittings/page/failed';
import { PersonName } from '../../fittings/people/person-name';
import { Opening } from '../../furniture/dialogs/dialog';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { OutLink } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { NoteDialog } from './note-dialog';
import { RetractDialog } from './retract-dialog';
import { useVoice } from './voice';
import sheet from './registration.module.css';

export function Registered({ id, state, mayWrite }: { id: string; state: RegistrationState; mayWrite: boolean }) {
  const { t } = useTranslation();
  const { registration: words } = useVoice();
  const entries = useItems('listRegistrations', { id });
  const [isNoting, setIsNoting] = useState(false);
  const [wrong, setWrong] = useState<Registration | null>(null);
  if (entries.isPending) return <Loading />;
  if (entries.isError) return <Failed error={entries.error} onRetry={() => void entries.refetch()} />;
  return (
    <section className="card stack" aria-labelledby="registered">
      <div className="row row--spread">
        <h2 id="registered">{words.labels.registrations}</h2>
        {mayWrite && (
          <Button compact variant="primary" onPress={() => setIsNoting(true)}>
            {t('registration.note')}
          </Button>
        )}
      </div>
      {entries.data.length === 0 ? (
        <p className="secondary">{words.labels.noRegistration}</p>
      ) : (
        <ul className={sheet.points}>
          {entries.data.map((entry) => (
            <li key={entry.number} className={sheet.point}>
              <Entry id={id} entry={entry} state={state} onRetract={mayWrite ? () => setWrong(entry) : null} />
            </li>
          ))}
        </ul>
      )}
      <Opening onClose={() => setIsNoting(false)}>
        {isNoting && <NoteDialog id={id} state={state} onClose={() => setIsNoting(false)} />}
      </Opening>
      <Opening onClose={() => setWrong(null)}>
        {wrong !== null && (
          <RetractDialog id={id} number={wrong.number} version={state.version} onClose={() => setWrong(null)} />
        )}
      </Opening>
    </section>
  );
}

interface EntryProps {
  id: string;
  entry: Registration;
  state: RegistrationState;
  /** Null for whoever may not. */
  onRetract: (() => void) | null;
}

function Entry({ id, entry, state, onRetract }: EntryProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { registration: words } = useVoice();
  const { number, section, status, channel, on, entryNumber, entryUrl, onBehalfOf, retraction } = entry;
  const standing = state.forms.find(({ registered }) => registered?.number === number)?.registered ?? null;
  return (
    <>
      <div className="row row--spread">
        <h3 className={sheet.heading}>
          {t('registration.entry', {
            section: words.short[section],
            status: words.statuses[status],
            day: formats.day(on),
          })}
        </h3>
        <span className="row">
          {retraction !== null && <Badge>{words.labels.retracted}</Badge>}
          {standing !== null && standing.changed.length > 0 && (
            <Badge tone="warning">{words.labels.changedSince}</Badge>
          )}
          {retraction === null && onRetract !== null && (
            <Button compact aria-label={t('registration.retractOf', { number })} onPress={onRetract}>
              {t('registration.retract')}
            </Button>
          )}
        </span>
      </div>
      <p className="small">
        {[words.parts[channel], entryNumber, onBehalfOf === null ? null : `${words.labels.onBehalfOf} ${onBehalfOf}`]
          .filter((one) => one !== null)
          .join(' · ')}
      </p>
      {entryUrl !== null && (
        <p className="small">
          <OutLink href={entryUrl}>{entryUrl}</OutLink>
        </p>
      )}
      {standing !== null && standing.changed.length > 0 && (
        <p className="small">{t('registration.changed', { points: standing.changed.join(', ') })}</p>
      )}
      <p className="small secondary">
        {words.labels.registeredBy} <PersonName of={entry.registeredBy} /> ·{' '}
        {t('registration.noted', { name: entry.notedBy.name, at: formats.instant(entry.notedAt) })}
      </p>
      {retraction !== null && (
        <p className="small prewrap">
          {t('registration.retractedBy', { name: retraction.by.name, at: formats.instant(retraction.at) })}{' '}
          {retraction.reason}
        </p>
      )}
      <Served id={id} evidence={entry.evidence} />
      {entry.points.length > 0 && <AsRegistered entry={entry} />}
    </>
  );
}

function Served({ id, evidence }: { id: string; evidence: readonly string[] }) {
  const all = useRead('listEvidence', { id, limit: 200 }, { enabled: evidence.length > 0 }).data?.items ?? [];
  if (evidence.length === 0) return null;
  return (
    <ul className="small">
      {all
        .filter((one) => evidence.includes(one.id))
        .map((one) => (
          <li key={one.id}>
            <EvidenceLink id={id} evidence={one} />
          </li>
        ))}
    </ul>
  );
}

function AsRegistered({ entry }: { entry: Registration }) {
  const { t } = useTranslation();
  const voice = useVoice();
  const said = entry.points.flatMap(({ point, parts }) =>
    parts.filter(({ value }) => value !== null).map((part) => ({ point, part })),
  );
  return (
    <Disclosure isQuiet summary={t('registration.asRegistered', { number: entry.number })}>
      <dl className="facts">
        {said.map(({ point, part }) => (
          <div key={`${point} ${part.field}`}>
            <dt>
              <span className="digits">{point}</span> {partLabel(part.field, voice)}
            </dt>
            <dd className="reading prewrap">{partText(part, voice)}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
