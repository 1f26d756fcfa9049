// One incident: what happened, by when the authority has to know, what was done.
import { isVisible } from '@registry/record';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Incident } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { Provision } from '../../fittings/law/provision';
import { Failed } from '../../fittings/page/failed';
import { useKept } from '../../fittings/page/kept';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Box } from '../../furniture/box';
import { Opening } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { TextArea } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { laterLoaded } from '../../furniture/later';
import { Crumb, Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { SeriousBadge } from './incident-table';
import '../../fittings/comments/comments.css';

const TriageDialog = laterLoaded(() => import('./step-dialogs'), 'TriageDialog');
const InformDialog = laterLoaded(() => import('./step-dialogs'), 'InformDialog');
const CloseDialog = laterLoaded(() => import('./step-dialogs'), 'CloseDialog');

export function IncidentPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/incidents/$id' });
  const found = useRecord('getIncident', { incidentId: id });
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed isPage error={found.error} onRetry={() => void found.refetch()} />;
  const incident = found.data.value;
  return (
    <Page
      title={incident.title}
      crumbs={[
        <Crumb key="incidents" to="/incidents">
          {t('incident.title')}
        </Crumb>,
      ]}
    >
      <div className="stack stack--loose">
        <About incident={incident} />
        <Timeline incident={incident} />
      </div>
    </Page>
  );
}

function About({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { triage, closing } = incident;
  return (
    <section className="card stack" aria-labelledby="about">
      <h2 id="about" className="digits">
        {incident.reference}
      </h2>
      <div className="row">
        <Badge tone={incident.state === 'closed' ? 'success' : 'notice'}>{t(`incident.state.${incident.state}`)}</Badge>
        <SeriousBadge incident={incident} />
        <Link to="/systems/$id" params={{ id: incident.system.reference }}>
          {incident.system.name}
        </Link>
      </div>
      <Clock incident={incident} />
      <p className="reading prewrap">{incident.description}</p>
      <ul>
        {incident.kinds.map((kind) => (
          <li key={kind}>{t(`incident.kind.${kind}`)}</li>
        ))}
        {incident.isWidespread && <li>{t('incident.widespread')}</li>}
      </ul>
      <p className="small secondary">
        {t('incident.reportedBy', { name: incident.reportedBy.name, at: formats.instant(incident.reportedAt) })} ·{' '}
        {t('incident.aware')} {formats.instant(incident.awareAt)}
      </p>
      {incident.alsoSystems.length > 0 && (
        <p>
          {t('incident.also')}
          {t('problem.colon')}
          {incident.alsoSystems.map(({ id, reference, name }) => (
            <Link key={id} to="/systems/$id" params={{ id: reference }}>
              {name}{' '}
            </Link>
          ))}
        </p>
      )}
      {triage !== null && (
        <div>
          <p className="reading prewrap">{triage.note}</p>
          <p className="small secondary">
            {t('incident.triagedBy', { name: triage.by.name, at: formats.instant(triage.at) })}
          </p>
        </div>
      )}
      {incident.informed.map(({ whom, on, reference }) => (
        <p key={whom}>
          {t('incident.informedOn', { whom: t(`incident.${whom}`), day: formats.day(on) })}
          {reference !== null && ` · ${reference}`}
        </p>
      ))}
      {closing !== null && (
        <>
          <dl className="facts">
            <dt>{t('incident.cause')}</dt>
            <dd className="reading prewrap">{closing.cause}</dd>
            <dt>{t('incident.correction')}</dt>
            <dd className="reading prewrap">{closing.correction}</dd>
            <dt>{t('incident.outcome')}</dt>
            <dd className="reading prewrap">{closing.outcome}</dd>
          </dl>
          <p className="small secondary">
            {t('incident.closedBy', { name: closing.by.name, at: formats.instant(closing.at) })}
          </p>
        </>
      )}
      {incident.state !== 'closed' && <Steps incident={incident} />}
    </section>
  );
}

function Clock({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { clock, dueOn, isOverdue } = incident;
  if (clock === null)
    return (
      <Box>
        <p>{t('incident.noClock')}</p>
      </Box>
    );
  if (dueOn === null)
    return (
      <Box kind="success">
        <p>{t('incident.clockDone')}</p>
      </Box>
    );
  return (
    <Box kind={isOverdue ? 'danger' : 'warning'}>
      <p>
        {t('incident.clock', { day: formats.day(dueOn), days: clock.days })} <Provision of={clock.provision} />
        {isOverdue && <strong> · {t('incident.overdue')}</strong>}
      </p>
      {incident.isSerious === null && <p className="small">{t('incident.clockAsIf')}</p>}
    </Box>
  );
}

function Steps({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const rights = useRights();
  const system = useRecord('getSystem', { id: incident.system.reference }).data?.value;
  const [open, setOpen] = useState<'triage' | 'inform' | 'close' | null>(null);
  if (system === undefined) return null;
  const [mayTriage, mayUpdate] = [
    rights.system('triage', system, 'Incident'),
    rights.system('update', system, 'Incident'),
  ];
  const close = (): void => setOpen(null);
  return (
    <div className="row">
      {mayTriage && (
        <Button variant={incident.state === 'reported' ? 'primary' : 'secondary'} onPress={() => setOpen('triage')}>
          {t('incident.triage')}
        </Button>
      )}
      {mayUpdate && incident.informed.length < 2 && (
        <Button onPress={() => setOpen('inform')}>{t('incident.inform')}</Button>
      )}
      {mayTriage && incident.state === 'triaged' && (
        <Button onPress={() => setOpen('close')}>{t('incident.close')}</Button>
      )}
      <Opening onClose={close}>
        {open === 'triage' && <TriageDialog incident={incident} onClose={close} />}
        {open === 'inform' && <InformDialog incident={incident} onClose={close} />}
        {open === 'close' && <CloseDialog incident={incident} onClose={close} />}
      </Opening>
    </div>
  );
}

function Timeline({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const rights = useRights();
  const system = useRecord('getSystem', { id: incident.system.reference }).data?.value;
  const mayAdd = incident.state !== 'closed' && system !== undefined && rights.system('update', system, 'Incident');
  return (
    <section className="card stack" aria-labelledby="timeline">
      <h2 id="timeline">{t('incident.timeline')}</h2>
      {incident.events.length === 0 && <p className="secondary">{t('incident.noEvents')}</p>}
      <ol className="asked">
        {incident.events.map(({ id, at, text, by }) => (
          <li key={id}>
            <p className="reading prewrap">{text}</p>
            <p className="small secondary">
              <time dateTime={at}>{formats.instant(at)}</time> · {by.name}
            </p>
          </li>
        ))}
      </ol>
      {mayAdd && <AddEvent incident={incident} />}
    </section>
  );
}

function AddEvent({ incident }: { incident: Incident }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const add = useCommand('addIncidentEvent', { incidentId: incident.id });
  const [text, keep] = useKept(`event.${incident.id}`, '');
  const submit = (): void => {
    if (isVisible(text))
      add.mutate(
        { text: text.trim() },
        {
          onSuccess: () => {
            keep('');
            notify(t('incident.eventAdded'));
          },
        },
      );
  };
  return (
    <Form className="stack form" onSubmit={submit}>
      {add.isError && <ProblemBox error={add.error} />}
      <TextArea
        label={t('incident.event')}
        rows={3}
        maxLength={4000}
        value={text}
        onChange={(event) => keep(event.target.value)}
      />
      <div>
        <Button type="submit" isPending={add.isPending}>
          {t('incident.addEvent')}
        </Button>
      </div>
    </Form>
  );
}
