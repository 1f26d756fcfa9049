// The classification tab: the current result with its reasons, the answers, and past assessments.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isClassified, useLatestAssessment } from '../../api/latest-assessment';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { AssessmentView } from '../../fittings/assessment/assessment-view';
import { Commenting } from '../../fittings/comments/commenting';
import { Failed } from '../../fittings/page/failed';
import { ButtonLink } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { PastAssessments } from './past-assessments';

export function CurrentClassification() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id' });
  const { data: system } = useRecord('getSystem', { id });
  const rights = useRights();
  const latest = useLatestAssessment(id, isClassified(system?.value));
  if (latest.isPending || system === undefined) return <Loading />;
  if (latest.isError) return <Failed error={latest.error} onRetry={() => void latest.refetch()} />;
  const mayAnswer = rights.system('assess', system.value) && system.value.stage !== 'retired';
  if (latest.data === null) {
    return (
      <Empty title={t('classification.noneYet')}>
        {mayAnswer && (
          <ButtonLink variant="primary" to="/systems/$id/questions" params={{ id }}>
            {t('classification.start')}
          </ButtonLink>
        )}
      </Empty>
    );
  }
  return (
    <div className="stack stack--loose">
      {mayAnswer && (
        <div>
          <ButtonLink to="/systems/$id/questions" params={{ id }}>
            {t('classification.continue')}
          </ButtonLink>
        </div>
      )}
      <Commenting system={system.value}>
        <AssessmentView assessment={latest.data}>
          <PastAssessments id={id} current={latest.data.number} />
        </AssessmentView>
      </Commenting>
    </div>
  );
}
