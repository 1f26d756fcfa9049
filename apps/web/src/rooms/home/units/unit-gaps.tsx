// Units against what is missing in them: the more, the darker. Each number leads to its systems.
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../../api/reading';
import { useUnits } from '../../../api/session';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { UnitName } from '../../../words/unit-name';
import type { RegisterSearch } from '../../register/register-search';
import { unitSums } from './unit-sums';
import sheet from '../home.module.css';

const GAPS = {
  unclassified: { standing: ['none', 'undetermined'] },
  late: { duties: ['overdue'] },
  nobody: { keeper: ['nobody'] },
} satisfies Record<string, RegisterSearch>;
type Gap = keyof typeof GAPS;
const names = Object.keys(GAPS) as Gap[];
/** Shades of a cell. */
const SHADES = 3;

/** @param within what narrows the systems that are counted */
export function UnitGaps({ within: { unit } }: { within: RegisterSearch }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const units = useUnits();
  const all = useRead('groupSystems', { unit, groupBy: 'unit' }, keeping);
  const found: Record<Gap, typeof all> = {
    unclassified: useRead('groupSystems', { unit, groupBy: 'unit', ...GAPS.unclassified }, keeping),
    late: useRead('groupSystems', { unit, groupBy: 'unit', ...GAPS.late }, keeping),
    nobody: useRead('groupSystems', { unit, groupBy: 'unit', ...GAPS.nobody }, keeping),
  };
  const failed = [all, ...Object.values(found)].find(({ isError }) => isError);
  if (failed?.error) return <Failed error={failed.error} onRetry={() => void failed.refetch()} />;
  if (units.data === undefined || all.data === undefined || names.some((name) => found[name].data === undefined))
    return <Loading />;
  const known = units.data;
  const sums = unitSums(known, all.data.groups);
  if (sums.length === 0) return null;
  const counts = names.map(
    (name) =>
      [name, new Map(unitSums(known, found[name].data!.groups).map((sum) => [sum.unit.id, sum.total]))] as const,
  );
  return (
    <section className="stack stack--tight" aria-labelledby="unit-gaps">
      <h3 id="unit-gaps">{t('home.gaps')}</h3>
      <Table
        caption={t('home.gaps')}
        columns={[
          { key: 'unit', label: t('system.unit') },
          { key: 'registered', label: t('home.registered'), isNumber: true },
          ...names.map((name) => ({ key: name, label: t(`home.gap.${name}`), isNumber: true })),
        ]}
      >
        {sums.map(({ unit: of, depth, total }) => (
          <Row key={of.id}>
            <Cell label={t('system.unit')} isHeading>
              <span className={depth > 0 ? sheet.below : undefined}>
                {of.code}{' '}
                <span className="secondary small">
                  <UnitName unit={of} />
                </span>
              </span>
            </Cell>
            <Cell label={t('home.registered')} isNumber>
              <Link to="/systems" search={{ unit: [of.code] }} className="digits">
                {formats.number(total)}
              </Link>
            </Cell>
            {counts.map(([name, inUnit]) => (
              <Cell key={name} label={t(`home.gap.${name}`)} isNumber>
                <Heat count={inUnit.get(of.id) ?? 0} of={total} search={{ unit: [of.code], ...GAPS[name] }} />
              </Cell>
            ))}
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Heat({ count, of, search }: { count: number; of: number; search: RegisterSearch }) {
  const formats = useFormats();
  if (count === 0) return <span className="secondary">–</span>;
  return (
    <span className={sheet.heat} data-heat={Math.ceil((count / of) * SHADES)}>
      <Link to="/systems" search={search} className="digits">
        {formats.number(count)}
      </Link>
    </span>
  );
}
