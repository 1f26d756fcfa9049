// The result goes to the authority (Art 27(3)): for Union institutions to the EDPS. Here is written down that it did.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActDocument } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { Provision } from '../../fittings/law/provision';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { DayField, TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { useNotices } from '../../furniture/notices';
import { useFormats } from '../../words/formats';
import { today } from '../../words/zone';

export function NotificationBox({ id, document, mayWrite }: { id: string; document: ActDocument; mayWrite: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const step = useCommand('notifyDocument', { id }, { ifMatch: `"${document.version}"` });
  const [typed, setTyped] = useState({ on: '', reference: '' });
  const [isTried, setIsTried] = useState(false);
  const { notification, latest } = document;
  const isDone = notification !== null && notification.version === latest?.number;
  const send = (): void => {
    setIsTried(true);
    if (typed.on === '') return;
    const reference = typed.reference.trim();
    step.mutate(
      { on: typed.on, ...(reference === '' ? {} : { reference }) },
      { onSuccess: () => notify(t('documents.notified')) },
    );
  };
  return (
    <section className="card stack" aria-labelledby="notification">
      <h2 id="notification">{t('documents.notification')}</h2>
      <p className="reading">
        {t('documents.notificationHelp')}{' '}
        <span className="small">
          <Provision of="27(3)" />
        </span>
      </p>
      {notification !== null && (
        <p>
          {t('documents.notifiedOn', {
            number: notification.version,
            day: formats.day(notification.on),
            name: notification.by.name,
          })}
          {notification.reference !== null && ` · ${notification.reference}`}
        </p>
      )}
      {mayWrite && !isDone && (
        <Form className="stack form" onSubmit={send}>
          {step.isError && <ProblemBox error={step.error} />}
          <DayField
            label={t('documents.notifiedDay')}
            max={today()}
            value={typed.on}
            error={isTried && typed.on === '' ? t('documents.fillIn', { least: 0 }) : undefined}
            onChange={(event) => setTyped({ ...typed, on: event.target.value })}
          />
          <TextField
            label={t('documents.reference')}
            optional
            maxLength={300}
            value={typed.reference}
            onChange={(event) => setTyped({ ...typed, reference: event.target.value })}
          />
          <div>
            <Button type="submit" isPending={step.isPending}>
              {t('documents.notify')}
            </Button>
          </div>
        </Form>
      )}
    </section>
  );
}
