// Sectors of the strategy against classes of the systems that serve them; each number leads to its systems.
import { HEADLINES, type ClassCount } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useItems } from '../../../api/reading';
import { ClassShape } from '../../../fittings/class/class-shape';
import { Failed } from '../../../fittings/page/failed';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { InLanguage } from '../../../words/in-language';

const ORDER: readonly ClassCount['class'][] = [...[...HEADLINES].reverse(), 'undetermined', 'none'];

export function SectorMatrix() {
  const { t } = useTranslation();
  const formats = useFormats();
  const sectors = useItems('listSectors');
  if (sectors.isPending) return <Loading />;
  if (sectors.isError) return <Failed error={sectors.error} onRetry={() => void sectors.refetch()} />;
  const rows = sectors.data.filter(({ total }) => total > 0);
  const columns = ORDER.filter((of) => rows.some(({ classes }) => classes.some((one) => one.class === of)));
  const empty = sectors.data.length - rows.length;
  return (
    <section className="stack stack--tight" aria-labelledby="sector-matrix">
      <h3 id="sector-matrix">{t('targets.matrix')}</h3>
      {rows.length > 0 && (
        <Table
          caption={t('targets.matrix')}
          columns={[
            { key: 'sector', label: t('strategy.sector') },
            ...columns.map((of) => ({ key: of, label: t(`class.${of}`), isNumber: true })),
            { key: 'all', label: t('home.all'), isNumber: true },
          ]}
        >
          {rows.map(({ sector, actions, total, classes }) => (
            <Row key={sector.code}>
              <Cell label={t('strategy.sector')} isHeading>
                <Link to="/strategy" search={{ sector: sector.code }}>
                  <InLanguage en={sector.titleEn} fr={sector.titleFr} />
                </Link>
              </Cell>
              {columns.map((of) => {
                const count = classes.find((one) => one.class === of)?.count ?? 0;
                return (
                  <Cell key={of} label={t(`class.${of}`)} isNumber>
                    {count === 0 ? (
                      <span className="secondary">–</span>
                    ) : (
                      <Link to="/systems" search={{ action: actions, standing: [of] }} className="digits">
                        {of !== 'none' && <ClassShape of={of} small />} {formats.number(count)}
                      </Link>
                    )}
                  </Cell>
                );
              })}
              <Cell label={t('home.all')} isNumber>
                <Link to="/systems" search={{ action: actions }} className="digits">
                  {formats.number(total)}
                </Link>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      {empty > 0 && <p className="secondary small">{t('targets.emptySectors', { count: empty })}</p>}
    </section>
  );
}
