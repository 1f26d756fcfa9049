// How the register would stand on a day: read anew from today’s answers by the rules of that day. It writes nothing.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { RulesStanding } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { titleIn } from '../../../fittings/law/law-words';
import { useProvisionName } from '../../../fittings/law/provision';
import { useLaw, RulesOfToday } from '../../../fittings/law/rules-context';
import { Failed } from '../../../fittings/page/failed';
import { Box } from '../../../furniture/box';
import { Disclosure } from '../../../furniture/disclosure';
import { ButtonLink, Link } from '../../../furniture/link';
import { Empty, Loading } from '../../../furniture/states';
import { CursorPages } from '../../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { useLaws } from '../../../words/library-words';
import { today as dayToday } from '../../../words/zone';
import { LawPart } from '../law-part';
import type { DaySearch } from '../law-search';
import { daysOf } from '../reading/behind';
import { DayLine } from './day-line';
import { Numbers } from './numbers';
import { SystemsTable } from './systems-table';
import sheet from '../law.module.css';

export function DayPage() {
  return (
    <LawPart part="day">
      <RulesOfToday>
        <Day />
      </RulesOfToday>
    </LawPart>
  );
}

function Day() {
  const navigate = useNavigate();
  const { ruleset } = useLaw();
  const search = useSearch({ from: '/law/day' });
  const { class: name, ...narrowing } = search;
  const standing = useRead(
    'getRulesStanding',
    { ...narrowing, ...(name && { class: [name] }), limit: 20 },
    { ...keeping, staleTime: 60_000 },
  );
  const today = standing.data?.today ?? dayToday();
  return (
    <>
      <DayLine
        days={daysOf(ruleset)}
        today={today}
        on={search.on ?? today}
        search={search}
        onDay={(day) => void navigate({ to: '/law/day', search: { ...search, on: day, cursor: undefined } })}
      />
      {standing.isPending ? (
        <Loading />
      ) : standing.isError ? (
        <Failed error={standing.error} onRetry={() => void standing.refetch()} />
      ) : (
        <div className="stack" aria-busy={standing.isFetching}>
          <Summary standing={standing.data} />
          <Numbers standing={standing.data} search={search} />
          <Begun standing={standing.data} search={search} />
          <Systems standing={standing.data} search={search} />
        </div>
      )}
    </>
  );
}

function Summary({ standing: { on, today, rules, against, systems, moves } }: { standing: RulesStanding }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const moved = moves.reduce((sum, move) => sum + move.systems, 0);
  return (
    <Box title={on === today ? t('lawRoom.asToday') : t('lawRoom.asOn', { day: formats.day(on) })}>
      <p>
        {t('lawRoom.looked', { count: systems, n: formats.number(systems) })}{' '}
        {on !== today && t('lawRoom.movedClass', { count: moved, n: formats.number(moved) })}
      </p>
      {rules !== against && (
        <p>
          {t('lawRoom.byOtherRules')}{' '}
          <Link to="/law/rules/$id" params={{ id: rules }}>
            {rules}
          </Link>
        </p>
      )}
      <p className="small">{t('lawRoom.onlyTried')}</p>
    </Box>
  );
}

/** Duties that have begun by the day, the new ones first. */
function Begun({ standing: { dutiesBegun }, search }: { standing: RulesStanding; search: DaySearch }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLaws();
  const name = useProvisionName();
  const shown = dutiesBegun.filter(({ then }) => then > 0).sort((a, b) => b.then - b.now - (a.then - a.now));
  if (shown.length === 0) return null;
  const names = {
    duty: t('lawRoom.duty'),
    provision: t('lawRoom.provision'),
    now: t('lawRoom.today'),
    then: t('lawRoom.thatDay'),
  };
  return (
    <Disclosure summary={t('lawRoom.begunByThen', { count: shown.length })}>
      <Table
        caption={t('lawRoom.begunByThen', { count: shown.length })}
        columns={[
          { key: 'duty', label: names.duty },
          { key: 'provision', label: names.provision },
          { key: 'now', label: names.now, isNumber: true },
          { key: 'then', label: names.then, isNumber: true },
        ]}
      >
        {shown.map(({ duty, provision, now, then }) => (
          <Row key={duty}>
            <Cell label={names.duty} isHeading>
              {titleIn(words.duties, duty)}
            </Cell>
            <Cell label={names.provision}>{name(provision)}</Cell>
            <Cell label={names.now} isNumber>
              <span className="digits">{formats.number(now)}</span>
            </Cell>
            <Cell label={names.then} isNumber>
              <Link
                to="/law/day"
                search={{ ...search, duty, class: undefined, differing: undefined, cursor: undefined }}
                hash="systems"
                aria-label={t('lawRoom.showDuty', { n: formats.number(then), duty: titleIn(words.duties, duty) })}
                className="digits"
              >
                {formats.number(then)}
              </Link>
            </Cell>
          </Row>
        ))}
      </Table>
    </Disclosure>
  );
}

function Systems({ standing, search }: { standing: RulesStanding; search: DaySearch }) {
  const { t } = useTranslation();
  const words = useLaws();
  const { class: name, duty, differing, on, rules } = search;
  const narrowed =
    name !== undefined
      ? t(`class.${name}`)
      : duty !== undefined
        ? titleIn(words.duties, duty)
        : differing === 'yes'
          ? t('lawRoom.differing')
          : null;
  return (
    <section className="stack" aria-labelledby="systems">
      <div className="row row--spread">
        <h2 id="systems">{narrowed === null ? t('lawRoom.systems') : t('lawRoom.systemsOf', { narrowed })}</h2>
        <div className={sheet.filters}>
          {narrowed !== null && (
            <ButtonLink compact to="/law/day" search={{ on, rules }} resetScroll={false}>
              {t('lawRoom.showAll')}
            </ButtonLink>
          )}
          {differing !== 'yes' && standing.on !== standing.today && (
            <ButtonLink compact to="/law/day" search={{ on, rules, differing: 'yes' }} resetScroll={false}>
              {t('lawRoom.showDiffering')}
            </ButtonLink>
          )}
        </div>
      </div>
      {standing.items.length === 0 ? (
        <Empty title={t('lawRoom.noSystems')} />
      ) : (
        <SystemsTable
          caption={t('lawRoom.systems')}
          items={standing.items}
          isOfToday={standing.on === standing.today && standing.rules === standing.against}
        />
      )}
      <CursorPages label={t('lawRoom.pages')} search={search} nextCursor={standing.nextCursor} />
    </section>
  );
}
