// The sign-in ran out while somebody was at work: they sign in again on the spot, and the page keeps what they typed.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSessionLost } from '../../api/client';
import { useAbout, useDemoPeople, useSession } from '../../api/session';
import { Dialog } from '../../furniture/dialog';
import { Loading } from '../../furniture/states';
import { AtProvider } from './at-provider';
import { DemoPeople } from './demo-people';

export function ExpiredSession() {
  const { t } = useTranslation();
  const [isExpired, setIsExpired] = useState(false);
  useEffect(() => onSessionLost(() => setIsExpired(true)), []);
  return (
    <Dialog title={t('signIn.expired')} isOpen={isExpired} isDismissable={false} isWide>
      <p>{t('signIn.expiredHelp')}</p>
      {isExpired && <Choice onDone={() => setIsExpired(false)} />}
    </Dialog>
  );
}

function Choice({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { data: people } = useDemoPeople();
  const { data: before } = useSession();
  const { data: about } = useAbout();
  if (people === undefined || about === undefined) return <Loading />;
  if (about.provider !== null) return <div><AtProvider name={about.provider} /></div>;
  return people === null ? <p>{t('signIn.noDemo')}</p> : <DemoPeople people={[...people].sort((a, b) => Number(b.id === before?.person.id) - Number(a.id === before?.person.id))} onDone={onDone} />;
}
