// One past assessment, exactly as it was made.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useRead, useRecord } from '../../api/reading';
import { AssessmentView } from '../../fittings/assessment/assessment-view';
import { Failed } from '../../fittings/page/failed';
import { Box } from '../../furniture/box';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';

export function PastClassification() {
  const { t } = useTranslation();
  const { id, number } = useParams({ from: '/systems/$id/classification/$number' });
  const assessment = useRead('getAssessment', { id, number }, { staleTime: Infinity });
  const { data: system } = useRecord('getSystem', { id });
  if (assessment.isPending) return <Loading />;
  if (assessment.isError) return <Failed error={assessment.error} onRetry={() => void assessment.refetch()} />;
  return (
    <div className="stack stack--loose">
      <title>{[t('past.title', { number }), system?.value.name, t('frame.product')].filter(Boolean).join(' · ')}</title>
      <Box title={t('past.title', { number })}>
        <p>
          {t('past.help')}{' '}
          <Link to="/systems/$id/classification" params={{ id }}>
            {t('past.toCurrent')}
          </Link>
        </p>
      </Box>
      <AssessmentView assessment={assessment.data} />
    </div>
  );
}
