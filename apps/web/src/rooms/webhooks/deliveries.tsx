// What became of each delivery; what was given up is sent again from here.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DELIVERY_STATES, type DeliveryState, type Webhook } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { keeping, useRead } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { Failed } from '../../fittings/page/failed';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { Select } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';
import { Loading } from '../../furniture/states';
import { Pager } from '../../furniture/tables/pager';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { turnsFrom, type Place } from '../../furniture/tables/turns';
import { useFormats } from '../../words/formats';

const firstPage: Place = { before: [] };
const tones = { waiting: 'notice', delivered: 'success', dead: 'warning' } as const;

export function Deliveries({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const [state, setState] = useState<DeliveryState | undefined>(undefined);
  const [place, setPlace] = useState<Place>(firstPage);
  const replay = useCommand('replayDelivery');
  // Looked at again while something waits.
  const deliveries = useRead(
    'listWebhookDeliveries',
    { webhookId: webhook.id, state: state && [state], cursor: place.cursor, limit: 25 },
    {
      ...keeping,
      refetchInterval: ({ state: { data } }) =>
        data?.value.items.some((one) => one.state === 'waiting') === true ? 5_000 : false,
    },
  );
  if (deliveries.isPending) return <Loading />;
  if (deliveries.isError) return <Failed error={deliveries.error} onRetry={() => void deliveries.refetch()} />;
  const { items, nextCursor } = deliveries.data;
  const { previous, next } = turnsFrom(place, nextCursor);
  const columns = [
    { key: 'entry', label: t('webhook.entry') },
    { key: 'at', label: t('webhook.at') },
    { key: 'state', label: t('webhook.state') },
    { key: 'answer', label: t('webhook.answer') },
    { key: 'replay', label: t('webhook.replay') },
  ];
  return (
    <div className="stack stack--tight">
      {replay.isError && <ProblemBox error={replay.error} />}
      <div className="row row--fields">
        <Select
          compact
          label={t('webhook.state')}
          value={state ?? ''}
          onChange={(event) => {
            setPlace(firstPage);
            setState(event.target.value === '' ? undefined : (event.target.value as DeliveryState));
          }}
        >
          <option value="">{t('webhook.all')}</option>
          {DELIVERY_STATES.map((one) => (
            <option key={one} value={one}>
              {t(`deliveryState.${one}`)}
            </option>
          ))}
        </Select>
      </div>
      {items.length === 0 ? (
        <p className="secondary">{t('webhook.noDeliveries')}</p>
      ) : (
        <Table caption={t('webhook.deliveries')} columns={columns}>
          {items.map(({ id, entry, intent, state: is, attempts, createdAt, lastStatus, lastError }) => (
            <Row key={id}>
              <Cell label={t('webhook.entry')} isHeading>
                <span className="code">{intent}</span>{' '}
                {entry !== null && <span className="digits secondary">#{entry}</span>}
              </Cell>
              <Cell label={t('webhook.at')}>
                <time dateTime={createdAt}>{formats.instant(createdAt)}</time>
              </Cell>
              <Cell label={t('webhook.state')}>
                <Badge tone={tones[is]}>{t(`deliveryState.${is}`)}</Badge>{' '}
                <span className="small secondary">{t('webhook.attempts', { count: attempts })}</span>
              </Cell>
              <Cell label={t('webhook.answer')} isTyped>
                {lastStatus !== null && <span className="digits">{lastStatus}</span>}{' '}
                {lastError !== null && <span className="small">{lastError}</span>}
              </Cell>
              <Cell label={t('webhook.replay')}>
                {is === 'dead' && webhook.isActive && (
                  <Button
                    compact
                    isPending={replay.isPending}
                    onPress={() =>
                      replay.mutate({ deliveryId: id }, { onSuccess: () => notify(t('webhook.replayed')) })
                    }
                  >
                    {t('webhook.replay')}
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <Pager
        label={t('webhook.pages')}
        onPrevious={previous && (() => setPlace(previous))}
        onNext={next && (() => setPlace(next))}
      />
    </div>
  );
}
