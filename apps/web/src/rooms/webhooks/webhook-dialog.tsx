// Adding a webhook, or changing one.
import { useTranslation } from 'react-i18next';
import type { AddWebhook, Webhook } from '@registry/contracts';
import { command } from '../../api/commands';
import { useStep } from '../../api/step';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { useKept } from '../../fittings/page/kept';
import { TextArea, TextField } from '../../furniture/forms/field';
import { useNotices } from '../../furniture/notices';

export function WebhookDialog({
  webhook,
  onMade,
  onClose,
}: {
  webhook: Webhook | null;
  onMade: (secret: string) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const save = useStep(
    async (body: AddWebhook) => {
      if (webhook === null) return (await command('addWebhook', {}, { body })).secret;
      await command('changeWebhook', { webhookId: webhook.id }, { body, ifMatch: `"${webhook.version}"` });
      return null;
    },
    // Its answer holds the secret.
    { gcTime: 0 },
  );
  const begun = {
    name: webhook?.name ?? '',
    url: webhook?.url ?? 'https://',
    intents: webhook?.intents.join('\n') ?? '',
  };
  const [typed, keep] = useKept(`webhook.${webhook?.id ?? 'new'}`, begun);
  const [name, url] = [typed.name.trim(), typed.url.trim()];
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  const body = { name, url, intents: [...new Set(typed.intents.split(/[\s,]+/).filter((intent) => intent !== ''))] };
  return (
    <CommandDialog
      title={t(webhook === null ? 'webhook.add' : 'webhook.change')}
      confirm={t('webhook.save')}
      isWide
      command={save}
      sends={name === '' || !isAddress ? null : body}
      onDone={(secret) => {
        keep(begun);
        if (secret === null) notify(t('webhook.saved'));
        else onMade(secret);
      }}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <TextField
            label={t('webhook.name')}
            maxLength={100}
            value={typed.name}
            error={isTried && name === '' ? t('webhook.nameMissing') : undefined}
            onChange={(event) => keep({ ...typed, name: event.target.value })}
          />
          <TextField
            label={t('webhook.url')}
            help={t('webhook.urlHelp')}
            type="url"
            maxLength={2000}
            value={typed.url}
            error={isTried && !isAddress ? t('webhook.urlWrong') : undefined}
            onChange={(event) => keep({ ...typed, url: event.target.value })}
          />
          <TextArea
            label={t('webhook.intents')}
            help={t('webhook.intentsHelp')}
            optional
            rows={4}
            className="code"
            value={typed.intents}
            onChange={(event) => keep({ ...typed, intents: event.target.value })}
          />
        </>
      )}
    </CommandDialog>
  );
}
