// Programs that hear of the entries of the log; administrators keep them.
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import type {
  AddWebhook,
  ChangeWebhook,
  DeliveryState,
  Page,
  Webhook,
  WebhookDelivery,
  WebhookWithSecret,
} from '@registry/contracts';
import { get, query, request } from '../client';
import { useStep } from '../step';

export function useWebhooks(isWanted: boolean) {
  return useQuery({
    queryKey: ['webhooks'],
    enabled: isWanted,
    queryFn: async ({ signal }) => (await get<{ items: Webhook[] }>('/webhooks', signal)).items,
  });
}

/** Looked at again while something waits. */
export function useDeliveries(id: string, state: DeliveryState | undefined, cursor: string | undefined) {
  return useQuery<Page<WebhookDelivery>>({
    queryKey: ['webhooks', id, state ?? null, cursor ?? null],
    placeholderData: keepPreviousData,
    refetchInterval: ({ state: { data } }) =>
      data?.items.some((one) => one.state === 'waiting') === true ? 5_000 : false,
    queryFn: ({ signal }) =>
      get<Page<WebhookDelivery>>(`/webhooks/${id}/deliveries${query({ state, cursor, limit: 25 })}`, signal),
  });
}

export type WebhookStep =
  | { do: 'add'; body: AddWebhook }
  | { do: 'change'; webhook: Webhook; body: ChangeWebhook }
  | { do: 'renew'; webhook: Webhook }
  | { do: 'try'; webhook: Webhook }
  | { do: 'replay'; delivery: string };

/** The secret where the step makes one; it is kept in no cache. */
async function send(step: WebhookStep): Promise<string | null> {
  switch (step.do) {
    case 'add':
      return (await request<WebhookWithSecret>('POST', '/webhooks', { body: step.body })).value.secret;
    case 'change':
      await request<Webhook>('PATCH', `/webhooks/${step.webhook.id}`, {
        body: step.body,
        ifMatch: `"${step.webhook.version}"`,
      });
      return null;
    case 'renew':
      return (
        await request<WebhookWithSecret>('POST', `/webhooks/${step.webhook.id}/secrets`, {
          ifMatch: `"${step.webhook.version}"`,
        })
      ).value.secret;
    case 'try':
      await request<void>('POST', `/webhooks/${step.webhook.id}/trials`);
      return null;
    case 'replay':
      await request<void>('POST', `/webhook-deliveries/${step.delivery}/replays`);
      return null;
  }
}

export function useWebhookStep() {
  const queries = useQueryClient();
  return useStep({
    gcTime: 0,
    mutationFn: send,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['webhooks'] }),
  });
}
