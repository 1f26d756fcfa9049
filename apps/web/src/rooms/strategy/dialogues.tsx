// The structured dialogues of annex 1.
import { useTranslation } from 'react-i18next';
import { useItems } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Loading } from '../../furniture/states';
import { DialogueTable } from './dialogue-table';
import { StrategyTabs } from './tabs';

export function Dialogues() {
  const { t } = useTranslation();
  const dialogues = useItems('listDialogues', {}, { staleTime: Infinity });
  return (
    <Page title={t('strategy.dialogues')} crumbs={[]} intro={t('strategy.dialoguesIntro')}>
      <StrategyTabs />
      {dialogues.isPending ? (
        <Loading />
      ) : dialogues.isError ? (
        <Failed error={dialogues.error} onRetry={() => void dialogues.refetch()} />
      ) : (
        <DialogueTable dialogues={dialogues.data} />
      )}
    </Page>
  );
}
