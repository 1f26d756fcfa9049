// Units against classes, as numbers with bars beside them; each unit leads to its systems.
import type { ClassCount, HeadlineOrOpen } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../../api/reading';
import { useUnits } from '../../../api/session';
import { ClassArea } from '../../../fittings/class/class-area';
import { ClassShape } from '../../../fittings/class/class-shape';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { UnitName } from '../../../words/unit-name';
import type { RegisterSearch } from '../../register/register-search';
import { unitSums } from './unit-sums';
import sheet from '../home.module.css';

/** Together what is no matter of the Act, and what is not known: more columns than these fit into no window. */
const COLUMNS = [
  ['prohibited', ['prohibited']],
  ['high_risk', ['high_risk']],
  ['transparency', ['transparency']],
  ['minimal', ['minimal']],
  ['out_of_scope', ['out_of_scope', 'not_ai_system']],
  ['undetermined', ['undetermined', 'none']],
] as const satisfies readonly (readonly [HeadlineOrOpen, readonly ClassCount['class'][]])[];

/** @param within what narrows the systems that are counted */
export function UnitsByClass({ within }: { within: RegisterSearch }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const units = useUnits();
  const found = useRead('groupSystems', { unit: within.unit, groupBy: 'unit' }, keeping);
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  if (found.data === undefined || units.data === undefined) return <Loading />;
  const sums = unitSums(units.data, found.data.groups);
  if (sums.length === 0) return null;
  const rows = sums.map((sum) => ({
    ...sum,
    counts: new Map(
      COLUMNS.map(([name, of]) => [name, of.reduce((count, one) => count + (sum.classes.get(one) ?? 0), 0)]),
    ),
  }));
  const columns = COLUMNS.map(([name]) => name).filter((name) => rows.some(({ counts }) => counts.get(name)! > 0));
  const most = Math.max(...rows.flatMap(({ counts }) => [...counts.values()]));
  return (
    <section className="stack stack--tight" aria-labelledby="units-by-class">
      <h3 id="units-by-class">{t('home.byUnit')}</h3>
      <Table
        caption={t('home.byUnit')}
        columns={[
          { key: 'unit', label: t('system.unit') },
          ...columns.map((of) => ({ key: of, label: t(`class.${of}`), isNumber: true })),
          { key: 'all', label: t('home.all'), isNumber: true },
        ]}
      >
        {rows.map(({ unit, depth, counts, total }) => (
          <Row key={unit.id}>
            <Cell label={t('system.unit')} isHeading>
              <span className={depth > 0 ? sheet.below : undefined}>
                <Link to="/systems" search={{ unit: [unit.code], groupBy: 'class' }}>
                  {unit.code}
                </Link>{' '}
                <span className="secondary small">
                  <UnitName unit={unit} />
                </span>
              </span>
            </Cell>
            {columns.map((of) => (
              <Cell key={of} label={t(`class.${of}`)} isNumber>
                <Amount of={of} count={counts.get(of) ?? 0} most={most} />
              </Cell>
            ))}
            <Cell label={t('home.all')} isNumber>
              <strong className="digits">{formats.number(total)}</strong>
            </Cell>
          </Row>
        ))}
      </Table>
      {found.data.more > 0 && <p className="secondary small">{t('home.moreUnits', { count: found.data.more })}</p>}
    </section>
  );
}

/** A number, and a bar as long as it is large beside the largest. */
function Amount({ of, count, most }: { of: HeadlineOrOpen; count: number; most: number }) {
  const formats = useFormats();
  if (count === 0) return <span className="secondary">–</span>;
  return (
    <span className={sheet.amount}>
      <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" className={sheet.amountBar} aria-hidden="true">
        <ClassArea of={of} x={most - count} width={count} />
      </svg>
      <ClassShape of={of} small />
      <span className="digits">{formats.number(count)}</span>
    </span>
  );
}
