// One person: who it is, which roles, and leaving.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PersonDetail } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { useKept } from '../../fittings/page/kept';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { Crumb } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Loading, NoPermission } from '../../furniture/states';
import { UnitName } from '../../words/unit-name';
import { Grants } from './grants';
import { Leaving } from './leaving';
import { commandOf, isComplete, PersonFields, type TypedPerson } from './person-fields';
import { TheirTokens } from './their-tokens';
import '../../fittings/record/record.css';

export function PersonPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/people/$id' });
  const rights = useRights();
  if (!rights.ever('update', 'Person')) return <NoPermission>{t('people.noRight')}</NoPermission>;
  return <Known id={id} />;
}

function Known({ id }: { id: string }) {
  const { t } = useTranslation();
  const person = useRecord('getPerson', { id });
  if (person.isPending) return <Loading />;
  if (person.isError) return <Failed isPage error={person.error} onRetry={() => void person.refetch()} />;
  const { value } = person.data;
  return (
    <Page
      title={value.name}
      crumbs={[
        <Crumb key="people" to="/people">
          {t('people.title')}
        </Crumb>,
      ]}
    >
      <div className="overview">
        <div className="stack">
          <About person={value} />
          <Grants person={value} />
        </div>
        <div className="stack">
          <Leaving person={value} />
          <TheirTokens person={value} />
        </div>
      </div>
    </Page>
  );
}

const typedOf = ({ subject, name, mail, unit, language }: PersonDetail): TypedPerson => ({
  subject,
  name,
  mail: mail ?? '',
  unit: unit.code,
  language,
});

function About({ person }: { person: PersonDetail }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const command = useCommand('changePerson', { id: person.id });
  const [typed, setTyped] = useKept<TypedPerson | null>(`editing.person.${person.id}`, null);
  const [isTried, setIsTried] = useState(false);
  const save = (): void => {
    setIsTried(true);
    if (typed === null || !isComplete(typed)) return;
    command.mutate(commandOf(typed), {
      onSuccess: () => {
        notify(t('people.saved'));
        setTyped(null);
      },
    });
  };
  return (
    <section className="card stack" aria-labelledby="about-person">
      <div className="row row--spread">
        <h2 id="about-person">{t('people.about')}</h2>
        {typed === null && person.pseudonymisedAt === null && (
          <Button compact onPress={() => setTyped(typedOf(person))}>
            {t('people.edit')}
          </Button>
        )}
      </div>
      {typed !== null ? (
        <Form className="stack" onSubmit={save}>
          {command.isError && <ProblemBox error={command.error} />}
          <PersonFields typed={typed} isTried={isTried} onChange={setTyped} />
          <div className="row">
            <Button type="submit" variant="primary" isPending={command.isPending}>
              {t('people.save')}
            </Button>
            <Button onPress={() => setTyped(null)}>{t('button.cancel')}</Button>
          </div>
        </Form>
      ) : (
        <dl className="facts">
          <dt>{t('people.unit')}</dt>
          <dd>
            {person.unit.code} · <UnitName unit={person.unit} />
          </dd>
          <dt>{t('people.subject')}</dt>
          <dd>{person.subject}</dd>
          <dt>{t('people.mail')}</dt>
          <dd>{person.mail ?? '–'}</dd>
          <dt>{t('people.state')}</dt>
          <dd>{person.isActive ? t('people.states.active') : <Badge tone="warning">{t('people.left')}</Badge>}</dd>
        </dl>
      )}
      {person.owns > 0 && (
        <p className="secondary">
          {t('people.owns', { count: person.owns })} {t('people.theirSystems')}
        </p>
      )}
    </section>
  );
}
