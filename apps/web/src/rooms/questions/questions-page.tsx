// The page of the questions: loads the record, its last answers and the law, then hands over to the questionnaire.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { isClassified, useLatestAssessment } from '../../api/latest-assessment';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Crumb } from '../../furniture/link';
import { Loading, NoPermission } from '../../furniture/states';
import { Questionnaire } from './questionnaire';

export function QuestionsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id/questions' });
  const system = useRecord('getSystem', { id });
  const latest = useLatestAssessment(id, isClassified(system.data?.value));
  const rights = useRights();
  if (system.isError) return <Failed isPage error={system.error} onRetry={() => void system.refetch()} />;
  // Without the record nothing else is asked for.
  if (system.isPending || latest.isPending) return <Loading />;
  if (latest.isError) return <Failed isPage error={latest.error} onRetry={() => void latest.refetch()} />;
  const record = system.data.value;
  if (!rights.system('assess', record)) return <NoPermission>{t('questions.notAllowed')}</NoPermission>;
  if (record.stage === 'retired') return <NoPermission>{t('questions.retired')}</NoPermission>;
  return (
    <Page
      title={t('questions.title')}
      of={record.name}
      intro={t('questions.intro')}
      crumbs={[
        <Crumb key="register" to="/systems">
          {t('menu.register')}
        </Crumb>,
        <Crumb key="system" to="/systems/$id" params={{ id }}>
          {record.name}
        </Crumb>,
      ]}
    >
      <RulesOfToday>
        <Questionnaire key={record.id} id={id} system={record} latest={latest.data} />
      </RulesOfToday>
    </Page>
  );
}
