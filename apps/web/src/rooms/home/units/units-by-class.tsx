// Units against classes, as numbers with bars beside them; each unit leads to its systems.
import type { ClassCount } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../../api/reading';
import { useUnits } from '../../../api/session';
import { ClassShape, classTone } from '../../../fittings/class/class-shape';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { UnitName } from '../../../words/unit-name';
import { inOrder } from '../../register/grid/class-bar';
import type { RegisterSearch } from '../../register/register-search';
import { unitSums } from './unit-sums';
import sheet from '../home.module.css';

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
  const classes = inOrder(found.data.classes);
  const most = Math.max(...sums.flatMap((sum) => [...sum.classes.values()]));
  const nameOf = (of: ClassCount['class']): string => (of === 'none' ? t('class.none') : t(`class.${of}`));
  return (
    <section className="stack stack--tight" aria-labelledby="units-by-class">
      <h3 id="units-by-class">{t('home.byUnit')}</h3>
      <Table
        caption={t('home.byUnit')}
        columns={[
          { key: 'unit', label: t('system.unit') },
          ...classes.map(({ class: of }) => ({ key: of, label: nameOf(of), isNumber: true })),
          { key: 'all', label: t('home.all'), isNumber: true },
        ]}
      >
        {sums.map(({ unit, depth, classes: counts, total }) => (
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
            {classes.map(({ class: of }) => (
              <Cell key={of} label={nameOf(of)} isNumber>
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
function Amount({ of, count, most }: { of: ClassCount['class']; count: number; most: number }) {
  const formats = useFormats();
  if (count === 0) return <span className="secondary">–</span>;
  return (
    <span className={sheet.amount}>
      <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" className={sheet.amountBar} aria-hidden="true">
        <rect
          data-tone={of === 'none' ? 'none' : classTone(of)}
          x={most - count}
          width={count}
          height={1}
          className={sheet.amountPart}
        />
      </svg>
      {of !== 'none' && <ClassShape of={of} small />}
      <span className="digits">{formats.number(count)}</span>
    </span>
  );
}
