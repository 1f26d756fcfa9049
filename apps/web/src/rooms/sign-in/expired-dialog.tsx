// Signing in again without leaving the page.
import { useTranslation } from 'react-i18next';
import { useAbout, useDemoPeople, useSession } from '../../api/session';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Loading } from '../../furniture/states';
import { AtProvider } from './at-provider';
import { DemoPeople } from './demo-people';

export function ExpiredDialog({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('signIn.expired')} isOpen isDismissable={false} isWide>
      <p>{t('signIn.expiredHelp')}</p>
      <Choice onDone={onDone} />
    </Dialog>
  );
}

function Choice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { data: people } = useDemoPeople();
  const { data: before } = useSession();
  const { data: about } = useAbout();
  if (people === undefined || about === undefined) return <Loading />;
  if (about.provider !== null)
    return (
      <div>
        <AtProvider name={about.provider} />
      </div>
    );
  return people === null ? (
    <p>{t('signIn.noDemo')}</p>
  ) : (
    <DemoPeople
      people={[...people].sort((a, b) => Number(b.id === before?.person.id) - Number(a.id === before?.person.id))}
      onDone={onDone}
    />
  );
}
