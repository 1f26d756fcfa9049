// Every assessment of a system, newest first.
import { useTranslation } from 'react-i18next';
import type { AssessmentSummary, ClassState } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { ClassBadge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';

export function PastAssessments({ id, current }: { id: string; current: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const assessments = useRead('listAssessments', { id, limit: 200 });
  const columns = [
    { key: 'number', label: t('past.number') },
    { key: 'class', label: t('system.class') },
    { key: 'by', label: t('past.by') },
    { key: 'at', label: t('past.at') },
    { key: 'ruleset', label: t('past.ruleset') },
  ];
  return (
    <section className="section" aria-labelledby="past">
      <h2 id="past">{t('past.all')}</h2>
      {assessments.isPending ? (
        <Loading />
      ) : assessments.isError ? (
        <Failed error={assessments.error} onRetry={() => void assessments.refetch()} />
      ) : (
        <Table caption={t('past.all')} columns={columns}>
          {[...assessments.data.items]
            .sort((a, b) => b.number - a.number)
            .map((one) => (
              <Row key={one.id}>
                <Cell label={t('past.number')} isHeading>
                  <Link to="/systems/$id/classification/$number" params={{ id, number: String(one.number) }}>
                    {t('past.title', { number: one.number })}
                  </Link>
                  {one.number === current && <span className="secondary"> ({t('past.current')})</span>}
                </Cell>
                <Cell label={t('system.class')}>
                  <ClassBadge state={stateOf(one)} />
                </Cell>
                <Cell label={t('past.by')} isTyped>
                  {one.assessedBy.name}
                </Cell>
                <Cell label={t('past.at')}>
                  <span className="nowrap">{formats.instant(one.assessedAt)}</span>
                </Cell>
                <Cell label={t('past.ruleset')}>
                  <span className="digits">{one.ruleset}</span>
                </Cell>
              </Row>
            ))}
        </Table>
      )}
    </section>
  );
}

function stateOf({ headline, definite, lower, upper }: AssessmentSummary): ClassState {
  return { headline, definite, lower, upper } as ClassState;
}
