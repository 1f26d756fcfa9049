// For those who look over the register rather than work in it: how it stands, each figure a way to the systems behind
// it.
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import type { RegisterSearch } from '../register/register-search';
import { UNDECIDED } from './board/figure-links';
import { NothingYet } from './nothing-yet';
import { useCodesOfMine } from './units/units-corner';
import sheet from './home.module.css';

interface Figure {
  readonly name: 'all' | 'prohibited' | 'highRisk' | 'undecided' | 'nobody' | 'late';
  readonly count: number;
  readonly search: RegisterSearch;
}

export function RegisterCorner() {
  const { t } = useTranslation();
  const formats = useFormats();
  const known = useCodesOfMine();
  const codes = known ?? [];
  const unit = codes.length === 0 ? {} : { unit: codes };
  const used = { ...unit, ...UNDECIDED } satisfies RegisterSearch;
  const [all, inUse] = [useRead('countSystemFacets', unit, keeping), useRead('countSystemFacets', used, keeping)];
  // By the class that counts: a decision stands above the answers.
  const byClass = useRead('groupSystems', unit, keeping).data?.classes;
  if (all.isError) return <Failed error={all.error} onRetry={() => void all.refetch()} />;
  if (all.data === undefined || inUse.data === undefined || byClass === undefined || known === undefined)
    return <Loading />;
  const of = (facet: keyof typeof all.data.facets, value: string): number =>
    all.data.facets[facet].find((one) => one.value === value)?.count ?? 0;
  const classed = (value: string): number => byClass.find((one) => one.class === value)?.count ?? 0;
  const figures: Figure[] = [
    { name: 'all', count: all.data.total, search: unit },
    { name: 'prohibited', count: classed('prohibited'), search: { ...unit, standing: ['prohibited'] } },
    { name: 'highRisk', count: classed('high_risk'), search: { ...unit, standing: ['high_risk'] } },
    { name: 'undecided', count: inUse.data.total, search: used },
    { name: 'nobody', count: of('keeper', 'nobody'), search: { ...unit, keeper: ['nobody'] } },
    { name: 'late', count: of('duties', 'overdue'), search: { ...unit, duties: ['overdue'] } },
  ];
  return (
    <section className="section" aria-labelledby="register-today">
      <h2 id="register-today">
        {codes.length === 0 ? t('home.today') : t('home.todayIn', { units: codes.join(', ') })}
      </h2>
      {all.data.total === 0 && <NothingYet />}
      <dl className={sheet.homeFigures}>
        {figures.map(({ name, count, search }) => (
          <div key={name} className="card card--lowest">
            <dt>
              <Link to="/systems" search={search}>
                {t(`home.figure.${name}`)}
              </Link>
            </dt>
            <dd className="digits">{formats.number(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
