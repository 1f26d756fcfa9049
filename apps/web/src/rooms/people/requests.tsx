// Who asks for access: let in with a unit and a role, or refused with a reason.
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessRequest } from '@registry/contracts';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { PeopleTabs } from '../../fittings/page/administration-tabs';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Button } from '../../furniture/forms/button';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { useFormats } from '../../words/formats';
import { UnitName } from '../../words/unit-name';
import { GrantRequest, RefuseRequest } from './answer-request';

export function RequestsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const { cursor } = useSearch({ from: '/access-requests' });
  const mayAnswer = rights.ever('create', 'Person');
  const requests = useRead('listAccessRequests', { cursor, limit: 25 }, { ...keeping, enabled: mayAnswer });
  const [answering, setAnswering] = useState<{ request: AccessRequest; how: 'grant' | 'refuse' } | null>(null);
  if (!mayAnswer) return <NoPermission>{t('people.noRight')}</NoPermission>;
  const close = (): void => setAnswering(null);
  return (
    <Page title={t('requests.title')} crumbs={[]}>
      <PeopleTabs />
      <div className="stack">
        {requests.isPending ? (
          <Loading />
        ) : requests.isError ? (
          <Failed error={requests.error} onRetry={() => void requests.refetch()} />
        ) : requests.data.items.length === 0 ? (
          <Empty title={t('requests.none')} />
        ) : (
          <ul className="links">
            {requests.data.items.map((request) => (
              <One key={request.id} request={request} onAnswer={(how) => setAnswering({ request, how })} />
            ))}
          </ul>
        )}
        <CursorPages label={t('requests.pages')} search={{ cursor }} nextCursor={requests.data?.nextCursor} />
      </div>
      {answering?.how === 'grant' && <GrantRequest request={answering.request} onClose={close} />}
      {answering?.how === 'refuse' && <RefuseRequest request={answering.request} onClose={close} />}
    </Page>
  );
}

function One({ request, onAnswer }: { request: AccessRequest; onAnswer: (how: 'grant' | 'refuse') => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { name, mail, subject, unit } = request;
  return (
    <li className="card links__one">
      <div className="stack stack--tight">
        <p>
          <strong>{name}</strong>{' '}
          <span className="secondary small">
            {[mail, subject].filter((text) => text !== null && text !== name).join(' · ')}
          </span>
        </p>
        {unit !== null && (
          <p className="small">
            {unit.code} · <UnitName unit={unit} />
          </p>
        )}
        <p className="reading prewrap">{request.reason}</p>
        <p className="small secondary">{t('requests.asked', { day: formats.instant(request.requestedAt) })}</p>
      </div>
      <div className="row">
        <Button
          compact
          variant="primary"
          aria-label={t('requests.grantNamed', { name })}
          onPress={() => onAnswer('grant')}
        >
          {t('requests.grant')}
        </Button>
        <Button compact aria-label={t('requests.refuseNamed', { name })} onPress={() => onAnswer('refuse')}>
          {t('requests.refuse')}
        </Button>
      </div>
    </li>
  );
}
