// How the next set differs from what the public reads: what comes, what goes, and field by field what changes.
import { FromTo } from '../../fittings/log/from-to';
import { useTranslation } from 'react-i18next';
import type { PublicDifference, PublicSetPreview } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { usePublicWords } from '../../fittings/publication/public-words';
import { Link } from '../../furniture/link';
import { Cell, Row, Table } from '../../furniture/tables/table';

const tones = { added: 'success', removed: 'warning', changed: 'notice' } as const;

export function Differences({ preview }: { preview: PublicSetPreview }) {
  const { t } = useTranslation();
  const { differences, added, removed, changed } = preview;
  const columns = [
    { key: 'system', label: t('publication.system') },
    { key: 'what', label: t('publication.what') },
  ];
  return (
    <section className="stack" aria-labelledby="differences">
      <h2 id="differences">{t('publication.differences')}</h2>
      {added + removed + changed > differences.length && (
        <p className="small secondary">{t('publication.moreDifferences', { count: differences.length })}</p>
      )}
      <div className="table-frame">
        <Table caption={t('publication.differences')} columns={columns}>
          {differences.map((one) => (
            <Row key={one.reference}>
              <Cell label={t('publication.system')} isHeading>
                <Link to="/systems/$id" params={{ id: one.reference }}>
                  {one.name}
                </Link>
                <p className="secondary">
                  <span className="nowrap digits">{one.reference}</span>
                </p>
              </Cell>
              <Cell label={t('publication.what')} isTyped>
                <Badge tone={tones[one.kind]}>{t(`publication.kind.${one.kind}`)}</Badge>
                <What of={one} />
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
    </section>
  );
}

function What({ of: { kind, changes } }: { of: PublicDifference }) {
  const { t } = useTranslation();
  const { label, text } = usePublicWords();
  if (kind !== 'changed')
    return <p className="small secondary">{t(kind === 'added' ? 'publication.comes' : 'publication.goes')}</p>;
  return (
    <ul className="stack stack--tight small">
      {changes.map(({ field, from, to }) => (
        <li key={field}>
          <FromTo label={label(field)} from={text(field, from)} to={text(field, to)} />
        </li>
      ))}
    </ul>
  );
}
