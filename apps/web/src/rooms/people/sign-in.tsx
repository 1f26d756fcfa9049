// Sign-in: in demo mode a choice of people with their roles.
import { useTranslation } from 'react-i18next';
import { useDemoPeople } from '../../api/session';
import { Box } from '../../furniture/box';
import { Failed, Loading } from '../../furniture/states';
import { Page } from '../frame/page';
import { DemoPeople } from './demo-people';

export function SignIn() {
  const { t } = useTranslation();
  const people = useDemoPeople();
  if (people.isPending) return <Loading />;
  if (people.isError) return <Failed error={people.error} onRetry={() => void people.refetch()} />;
  if (people.data === null) return <Page title={t('signIn.title')}><Box>{t('signIn.noDemo')}</Box></Page>;
  return (
    <Page title={t('signIn.title')} intro={t('signIn.intro')}>
      <DemoPeople people={people.data} />
    </Page>
  );
}
