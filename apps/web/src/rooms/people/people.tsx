// Everybody who may use the register: search, filter, page.
import { isVisible } from '@registry/record';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ROLES, type PersonSummary } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useUnits } from '../../api/session';
import { Badge } from '../../fittings/class/badge';
import { PeopleTabs } from '../../fittings/page/administration-tabs';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { UnitOptions } from '../../fittings/people/unit-options';
import { Button } from '../../furniture/forms/button';
import { Select, TextField } from '../../furniture/forms/field';
import { Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { UnitCode } from '../../words/unit-name';
import { EnterPerson } from './enter-person';
import { PERSON_STATES, ROLES_OR_NONE, type PeopleSearch } from './people-search';
import sheet from './people.module.css';

const PAGE = 25;

export function PeoplePage() {
  const { t } = useTranslation();
  const rights = useRights();
  const navigate = useNavigate();
  const search = useSearch({ from: '/people' });
  const { cursor, ...filters } = search;
  const mayKeep = rights.ever('update', 'Person');
  const people = useRead(
    'listPeople',
    { ...filters, role: filters.role && [filters.role], cursor, limit: PAGE },
    { ...keeping, enabled: mayKeep },
  );
  const [isEntering, setIsEntering] = useState(false);
  if (!mayKeep) return <NoPermission>{t('people.noRight')}</NoPermission>;
  return (
    <Page
      title={t('people.title')}
      crumbs={[]}
      intro={t('people.intro')}
      actions={
        rights.ever('create', 'Person') && (
          <Button compact variant="primary" onPress={() => setIsEntering(true)}>
            {t('people.add')}
          </Button>
        )
      }
    >
      <PeopleTabs />
      <div className="stack">
        <Filters
          key={JSON.stringify(filters)}
          filters={filters}
          onChange={(changes) => void navigate({ to: '/people', search: { ...filters, ...changes }, replace: true })}
        />
        {people.isPending ? (
          <Loading />
        ) : people.isError ? (
          <Failed error={people.error} onRetry={() => void people.refetch()} />
        ) : people.data.items.length === 0 ? (
          <Empty title={t('people.none')} />
        ) : (
          <PeopleTable people={people.data.items} />
        )}
        <CursorPages label={t('people.pages')} search={search} nextCursor={people.data?.nextCursor} />
      </div>
      {isEntering && <EnterPerson onClose={() => setIsEntering(false)} />}
    </Page>
  );
}

function PeopleTable({ people }: { people: readonly PersonSummary[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('people.name') },
    { key: 'unit', label: t('people.unit') },
    { key: 'roles', label: t('people.roles') },
    { key: 'state', label: t('people.state') },
  ];
  return (
    <Table caption={t('people.title')} columns={columns}>
      {people.map((person) => (
        <Row key={person.id}>
          <Cell label={t('people.name')} isHeading>
            <Link to="/people/$id" params={{ id: person.id }}>
              {person.name}
            </Link>
          </Cell>
          <Cell label={t('people.unit')}>
            <UnitCode unit={person.unit} />
          </Cell>
          <Cell label={t('people.roles')}>
            {person.roles.length === 0 ? (
              <span className="secondary">{t('people.noRole')}</span>
            ) : (
              formats.list(person.roles.map((role) => t(`role.${role}`)))
            )}
          </Cell>
          <Cell label={t('people.state')}>
            {person.isActive ? t('people.states.active') : <Badge tone="warning">{t('people.left')}</Badge>}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

type Filter = Omit<PeopleSearch, 'cursor'>;

function Filters({ filters, onChange }: { filters: Filter; onChange: (changes: Filter) => void }) {
  const { t } = useTranslation();
  const units = useUnits();
  const [text, setText] = useState(filters.q ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onChange({ q: !isVisible(text) ? undefined : text.trim() });
  };
  const chosen = (value: string): string | undefined => (value === '' ? undefined : value);
  return (
    <form className={sheet.peopleFilters} role="search" aria-label={t('people.title')} onSubmit={submit}>
      <TextField
        compact
        label={t('people.search')}
        type="search"
        maxLength={200}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <Button compact type="submit">
        {t('register.find')}
      </Button>
      <Select
        compact
        label={t('people.unit')}
        value={filters.unit ?? ''}
        onChange={(event) => onChange({ unit: chosen(event.target.value) })}
        key={units.data === undefined ? 'loading' : 'loaded'}
      >
        <option value="">{t('grant.whole')}</option>
        <UnitOptions keep={filters.unit} />
      </Select>
      <Select
        compact
        label={t('people.role')}
        value={filters.role ?? ''}
        onChange={(event) => onChange({ role: ROLES_OR_NONE.find((role) => role === event.target.value) })}
      >
        <option value="">{t('people.anyRole')}</option>
        <option value="none">{t('people.noRole')}</option>
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`role.${role}`)}
          </option>
        ))}
      </Select>
      <Select
        compact
        label={t('people.state')}
        value={filters.state ?? 'active'}
        onChange={(event) =>
          onChange({ state: PERSON_STATES.find((state) => state === event.target.value && state !== 'active') })
        }
      >
        {PERSON_STATES.map((state) => (
          <option key={state} value={state}>
            {t(`people.states.${state}`)}
          </option>
        ))}
      </Select>
    </form>
  );
}
