// Adding a webhook, or changing one.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Webhook } from '@registry/contracts';
import { useWebhookStep } from '../../api/people/webhooks';
import { useKept } from '../../fittings/page/kept';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { TextArea, TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
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
  const step = useWebhookStep();
  const begun = {
    name: webhook?.name ?? '',
    url: webhook?.url ?? 'https://',
    intents: webhook?.intents.join('\n') ?? '',
  };
  const [typed, keep] = useKept(`webhook.${webhook?.id ?? 'new'}`, begun);
  const [isTried, setIsTried] = useState(false);
  const [name, url] = [typed.name.trim(), typed.url.trim()];
  const isAddress = URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
  const send = (): void => {
    setIsTried(true);
    if (name === '' || !isAddress) return;
    const body = { name, url, intents: [...new Set(typed.intents.split(/[\s,]+/).filter((intent) => intent !== ''))] };
    step.mutate(webhook === null ? { do: 'add', body } : { do: 'change', webhook, body }, {
      onSuccess: (secret) => {
        keep(begun);
        onClose();
        if (secret === null) notify(t('webhook.saved'));
        else onMade(secret);
      },
    });
  };
  return (
    <Dialog title={t(webhook === null ? 'webhook.add' : 'webhook.change')} isOpen isWide onClose={onClose}>
      <Form className="stack" onSubmit={send}>
        {step.isError && <ProblemBox error={step.error} />}
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
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.cancel')}</Button>
          <Button type="submit" variant="primary" isPending={step.isPending}>
            {t('webhook.save')}
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
