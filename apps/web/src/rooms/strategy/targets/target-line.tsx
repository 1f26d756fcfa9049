// The targets of the strategy quarter by quarter, a dot for each action; each quarter leads to its actions.
import type { StrategyActionSummary } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Picture } from '../../../fittings/picture/picture';
import { Link } from '../../../furniture/link';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { today } from '../../../words/zone';
import { dotOf, DOTS, periodOf, periods, usePeriodName, type Dot } from './periods';
import sheet from './targets.module.css';

interface Period {
  readonly when: string;
  readonly name: string;
  readonly dots: readonly Dot[];
}

export function TargetLine({ actions }: { actions: readonly StrategyActionSummary[] }) {
  const { t } = useTranslation();
  const nameOf = usePeriodName();
  const all: Period[] = periods(actions).map((when) => ({
    when,
    name: nameOf(when),
    dots: actions
      .filter((action) => periodOf(action) === when)
      .map((action) => dotOf(action, today()))
      .sort((one, next) => DOTS.indexOf(one) - DOTS.indexOf(next)),
  }));
  const title = t('targets.title');
  return (
    <Picture
      name="strategy-targets"
      title={title}
      picture={<Line all={all} />}
      table={<AsTable all={all} title={title} />}
    />
  );
}

function Line({ all }: { all: readonly Period[] }) {
  const { t } = useTranslation();
  return (
    <div className="stack stack--tight">
      <ol className={sheet.line}>
        {all.map(({ when, name, dots }) => (
          <li key={when}>
            <span className={sheet.dots} aria-hidden="true">
              {dots.map((dot, place) => (
                <DotShape key={place} of={dot} />
              ))}
            </span>
            <Link to="/strategy" search={{ when }} className="nowrap">
              {name}
              <span className="visually-hidden">
                {t('problem.colon')}
                {t('targets.actions', { count: dots.length })}
              </span>
            </Link>
            <Without when={when} name={name} dots={dots} />
          </li>
        ))}
      </ol>
      <ul className="row small secondary">
        {DOTS.map((dot) => (
          <li key={dot} className="row">
            <DotShape of={dot} /> {t(`targets.dot.${dot}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Without({ when, name, dots }: Period) {
  const { t } = useTranslation();
  const count = dots.filter((dot) => dot !== 'served').length;
  if (count === 0) return null;
  return (
    <Link to="/strategy" search={{ when, systems: 'without' }} className="small">
      <span className="visually-hidden">
        {name}
        {t('problem.colon')}
      </span>
      {t('targets.without', { count })}
      <span className="visually-hidden"> {t('targets.ofSystems')}</span>
    </Link>
  );
}

function DotShape({ of }: { of: Dot }) {
  return (
    <svg className={sheet.dot} data-dot={of} viewBox="0 0 12 12" aria-hidden="true">
      {of === 'late' ? <path d="M6 1 11 11H1Z" /> : <circle cx="6" cy="6" r="4.5" />}
    </svg>
  );
}

function AsTable({ all, title }: { all: readonly Period[]; title: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <Table
      caption={title}
      columns={[
        { key: 'when', label: t('strategy.when') },
        ...DOTS.map((dot) => ({ key: dot, label: t(`targets.dot.${dot}`), isNumber: true })),
      ]}
    >
      {all.map(({ when, name, dots }) => (
        <Row key={when}>
          <Cell label={t('strategy.when')} isHeading>
            <Link to="/strategy" search={{ when }}>
              {name}
            </Link>
          </Cell>
          {DOTS.map((of) => (
            <Cell key={of} label={t(`targets.dot.${of}`)} isNumber>
              {formats.number(dots.filter((dot) => dot === of).length)}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
}
