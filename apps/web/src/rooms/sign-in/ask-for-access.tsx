// For somebody whom the provider knows and the register does not: asking to be let in.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Guest } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Titled } from '../../fittings/page/titled';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { Select, TextArea } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { useFormats } from '../../words/formats';
import { useUnitName } from '../../words/unit-name';
import { AtProvider } from './at-provider';

const MOST = 1000;

export function AskForAccessPage({ provider, guest }: { provider: string; guest: Guest }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { request } = guest;
  return (
    <Titled title={t('guest.title')} intro={t('guest.hello', { provider, name: guest.name })}>
      <div className="stack stack--loose form">
        {request?.state === 'open' && (
          <Box kind="success" title={t('guest.open')}>
            <p>{t('guest.openHelp', { day: formats.dayOf(request.requestedAt) })}</p>
          </Box>
        )}
        {request?.state === 'granted' && (
          <Box kind="success" title={t('guest.granted')}>
            <p>{t('guest.grantedHelp')}</p>
          </Box>
        )}
        {request?.state === 'refused' && (
          <Box kind="warning" title={t('guest.refused')}>
            <p className="prewrap">{t('guest.refusedHelp', { answer: request.answer })}</p>
            <p>{t('guest.askAgain')}</p>
          </Box>
        )}
        {request?.state !== 'open' && request?.state !== 'granted' && <Ask guest={guest} />}
        <div className="row">
          <span className="secondary small">
            {t('signIn.again')}
            {t('problem.colon')}
          </span>
          <AtProvider name={provider} />
        </div>
      </div>
    </Titled>
  );
}

function Ask({ guest }: { guest: Guest }) {
  const { t } = useTranslation();
  const nameOf = useUnitName();
  const ask = useCommand('askForAccess');
  const [unit, setUnit] = useState(guest.unit?.code ?? '');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const send = (): void => {
    setIsTried(true);
    if (unit === '' || !isVisible(reason)) return;
    ask.mutate({ unit, reason: reason.trim() });
  };
  return (
    <Form className="stack" onSubmit={send}>
      {ask.isError && <ProblemBox error={ask.error} />}
      <p>{t('guest.intro')}</p>
      <Select
        label={t('guest.unit')}
        required
        value={unit}
        error={isTried && unit === '' ? t('guest.unitMissing') : undefined}
        onChange={(event) => setUnit(event.target.value)}
      >
        <option value="">{t('field.choose')}</option>
        {guest.units.map((one) => (
          <option key={one.id} value={one.code} lang={nameOf(one).lang}>
            {one.code} · {nameOf(one).text}
          </option>
        ))}
      </Select>
      <TextArea
        label={t('guest.reason')}
        help={t('guest.reasonHelp')}
        required
        rows={4}
        maxLength={MOST}
        counted={{ length: [...reason].length, most: MOST }}
        value={reason}
        error={isTried && !isVisible(reason) ? t('guest.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div>
        <Button type="submit" variant="primary" isPending={ask.isPending}>
          {t('guest.ask')}
        </Button>
      </div>
    </Form>
  );
}
