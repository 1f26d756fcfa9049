// Webhooks: which programs hear of the log, and what became of each delivery.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useItems } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { PeopleTabs } from '../../fittings/page/administration-tabs';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { ConfirmDialog, Dialog } from '../../furniture/dialogs/dialog';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { TextField } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { Deliveries } from './deliveries';
import { WebhookDialog } from './webhook-dialog';

export function WebhooksPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const mayKeep = rights.ever('update', 'Settings');
  const webhooks = useItems('listWebhooks', {}, { enabled: mayKeep });
  const [editing, setEditing] = useState<Webhook | 'new' | null>(null);
  const [secret, setSecret] = useState<string | null>(null);
  if (!mayKeep) return <NoPermission>{t('settings.noRight')}</NoPermission>;
  return (
    <Page
      title={t('webhook.title')}
      crumbs={[]}
      intro={t('webhook.intro')}
      actions={
        <Button compact variant="primary" onPress={() => setEditing('new')}>
          {t('webhook.add')}
        </Button>
      }
    >
      <PeopleTabs />
      <div className="stack stack--loose">
        {webhooks.isPending ? (
          <Loading />
        ) : webhooks.isError ? (
          <Failed error={webhooks.error} onRetry={() => void webhooks.refetch()} />
        ) : webhooks.data.length === 0 ? (
          <Empty title={t('webhook.none')} />
        ) : (
          webhooks.data.map((webhook) => (
            <One key={webhook.id} webhook={webhook} onEdit={() => setEditing(webhook)} onSecret={setSecret} />
          ))
        )}
      </div>
      {editing !== null && (
        <WebhookDialog
          webhook={editing === 'new' ? null : editing}
          onMade={setSecret}
          onClose={() => setEditing(null)}
        />
      )}
      {secret !== null && <Secret secret={secret} onClose={() => setSecret(null)} />}
    </Page>
  );
}

function One({
  webhook,
  onEdit,
  onSecret,
}: {
  webhook: Webhook;
  onEdit: () => void;
  onSecret: (secret: string) => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const [isRenewing, setIsRenewing] = useState(false);
  const { id, name, url, intents, isActive, waiting, dead, version } = webhook;
  const known = { webhookId: id };
  const change = useCommand('changeWebhook', known, { ifMatch: `"${version}"` });
  const attempt = useCommand('tryWebhook', known);
  // Its answer holds the secret.
  const renew = useCommand('renewWebhookSecret', known, { ifMatch: `"${version}"`, gcTime: 0 });
  const failed = [change, attempt, renew].find(({ isError }) => isError);
  const isPending = change.isPending || attempt.isPending || renew.isPending;
  return (
    <section className="card stack stack--tight" aria-labelledby={`webhook-${id}`}>
      <div className="row row--spread">
        <h2 id={`webhook-${id}`}>{name}</h2>
        <span className="row">
          {dead > 0 && <Badge tone="warning">{t('webhook.dead', { count: dead })}</Badge>}
          {waiting > 0 && <Badge>{t('webhook.waiting', { count: waiting })}</Badge>}
          <Badge tone={isActive ? 'success' : 'neutral'}>{t(isActive ? 'webhook.on' : 'webhook.off')}</Badge>
        </span>
      </div>
      <p className="code">{url}</p>
      <p className="small secondary">{intents.length === 0 ? t('webhook.everything') : intents.join(', ')}</p>
      {failed && <ProblemBox error={failed.error} />}
      <div className="row">
        <Button compact aria-label={t('webhook.changeNamed', { name })} onPress={onEdit}>
          {t('webhook.change')}
        </Button>
        <Button
          compact
          isPending={isPending}
          onPress={() => change.mutate({ isActive: !isActive }, { onSuccess: () => notify(t('webhook.saved')) })}
        >
          {t(isActive ? 'webhook.switchOff' : 'webhook.switchOn')}
        </Button>
        {isActive && (
          <Button
            compact
            isPending={isPending}
            onPress={() => attempt.mutate(undefined, { onSuccess: () => notify(t('webhook.tried')) })}
          >
            {t('webhook.try')}
          </Button>
        )}
        <Button compact variant="quiet" onPress={() => setIsRenewing(true)}>
          {t('webhook.renew')}
        </Button>
      </div>
      <Disclosure summary={t('webhook.deliveries')} isInitiallyOpen={dead > 0}>
        <Deliveries webhook={webhook} />
      </Disclosure>
      <ConfirmDialog
        title={t('webhook.renew')}
        isOpen={isRenewing}
        confirmLabel={t('webhook.renew')}
        isPending={isPending}
        onClose={() => setIsRenewing(false)}
        onConfirm={() =>
          renew.mutate(undefined, {
            onSuccess: ({ secret }) => {
              setIsRenewing(false);
              onSecret(secret);
            },
          })
        }
      >
        <p>{t('webhook.renewHelp')}</p>
      </ConfirmDialog>
    </section>
  );
}

/** Closed only on purpose: what is shown here is never shown again. */
function Secret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('webhook.secret')} isOpen isWide isDismissable={false}>
      <p>{t('webhook.secretHelp')}</p>
      <TextField
        label={t('webhook.secret')}
        readOnly
        value={secret}
        className="code"
        onFocus={(event) => event.target.select()}
      />
      <div className="row row--end">
        <Button variant="primary" onPress={onClose}>
          {t('tokens.done')}
        </Button>
      </div>
    </Dialog>
  );
}
