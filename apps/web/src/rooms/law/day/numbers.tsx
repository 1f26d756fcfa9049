// How the register would stand on the day: classes, duties and what was shown of them, each beside today.
import { useTranslation } from 'react-i18next';
import type { RulesStanding } from '@registry/contracts';
import { ClassName } from '../../../fittings/class/badge';
import { classes as joined } from '../../../furniture/classes';
import { Link } from '../../../furniture/link';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import type { DaySearch } from '../law-search';
import sheet from '../law.module.css';

interface Props {
  standing: RulesStanding;
  search: DaySearch;
}

export function Numbers({ standing, search }: Props) {
  const { t } = useTranslation();
  const { duties, shown } = standing;
  const rows = [
    ['begun', duties.now.begun, duties.then.begun],
    ['later', duties.now.later, duties.then.later],
    ['afterChange', duties.now.afterChange, duties.then.afterChange],
  ] as const;
  return (
    <div className={sheet.numbers}>
      <section className="card stack" aria-labelledby="by-class">
        <h2 id="by-class">{t('lawRoom.byClass')}</h2>
        <ClassTable standing={standing} search={search} />
      </section>
      <section className="card stack" aria-labelledby="by-duty">
        <h2 id="by-duty">{t('lawRoom.byDuty')}</h2>
        <Compared
          caption={t('lawRoom.byDuty')}
          rows={rows.map(([key, now, then]) => [t(`lawRoom.dutyDay.${key}`), now, then])}
        />
        <h3>{t('lawRoom.shownUntilNow')}</h3>
        <p className="small secondary">{t('lawRoom.shownHelp')}</p>
        <Compared
          caption={t('lawRoom.shownUntilNow')}
          rows={shown.map(({ state, now, then }) => [t(`dutyState.${state}`), now, then])}
        />
      </section>
    </div>
  );
}

function useNames() {
  const { t } = useTranslation();
  return { what: t('lawRoom.what'), now: t('lawRoom.today'), then: t('lawRoom.thatDay') };
}

function ClassTable({ standing, search }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = useNames();
  return (
    <Table
      caption={t('lawRoom.byClass')}
      columns={[
        { key: 'what', label: names.what },
        { key: 'now', label: names.now, isNumber: true },
        { key: 'then', label: names.then, isNumber: true },
      ]}
    >
      {standing.classes
        .filter(({ now, then }) => now + then > 0)
        .map(({ class: name, now, then }) => (
          <Row key={name}>
            <Cell label={names.what} isHeading>
              <ClassName of={name} />
            </Cell>
            <Cell label={names.now} isNumber>
              <span className="digits">{formats.number(now)}</span>
            </Cell>
            <Cell label={names.then} isNumber>
              {then === 0 ? (
                <span className="digits">0</span>
              ) : (
                <Link
                  to="/law/day"
                  search={{ ...search, class: name, duty: undefined, differing: undefined, cursor: undefined }}
                  hash="systems"
                  aria-label={t('lawRoom.showClass', { n: formats.number(then), class: t(`class.${name}`) })}
                  className={joined('digits', then !== now && sheet.moved)}
                >
                  {formats.number(then)}
                </Link>
              )}
            </Cell>
          </Row>
        ))}
    </Table>
  );
}

function Compared({ caption, rows }: { caption: string; rows: readonly (readonly [string, number, number])[] }) {
  const formats = useFormats();
  const names = useNames();
  return (
    <Table
      caption={caption}
      columns={[
        { key: 'what', label: names.what },
        { key: 'now', label: names.now, isNumber: true },
        { key: 'then', label: names.then, isNumber: true },
      ]}
    >
      {rows.map(([what, now, then]) => (
        <Row key={what}>
          <Cell label={names.what} isHeading>
            {what}
          </Cell>
          <Cell label={names.now} isNumber>
            <span className="digits">{formats.number(now)}</span>
          </Cell>
          <Cell label={names.then} isNumber>
            <span className={joined('digits', now !== then && sheet.moved)}>{formats.number(then)}</span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
