// What an officer can do with a draft, always in sight: agree to it as read, or take it back. The second one who agrees
// releases it, and nothing takes that back.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CONSENTS_NEEDED, type RulesDocument } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useMe } from '../../../api/session';
import { CommandDialog, ConfirmCommand } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { useFormats } from '../../../words/formats';
import sheet from '../law.module.css';

export function ReleaseBar({ rules }: { rules: RulesDocument }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const [asks, setAsks] = useState<'consent' | 'withdraw' | null>(null);
  const consent = useCommand('consentToRules', { id: rules.id });
  const hasAgreed = rules.consents.some(({ by }) => by.id === me.id);
  const isLast = rules.consents.length + 1 >= CONSENTS_NEEDED;
  const close = (): void => setAsks(null);
  return (
    <div className={sheet.bar} role="group" aria-label={t('lawRoom.acts')}>
      {!hasAgreed && (
        <Button variant="primary" onPress={() => setAsks('consent')}>
          {t(isLast ? 'lawRoom.release' : 'lawRoom.agree')}
        </Button>
      )}
      <Button onPress={() => setAsks('withdraw')}>{t('lawRoom.withdraw')}</Button>
      <p>
        {rules.consents.length === 0
          ? t('lawRoom.nobodyAgreed')
          : t('lawRoom.agreed', { names: formats.list(rules.consents.map(({ by }) => by.name)) })}{' '}
        {hasAgreed && t('lawRoom.secondNeeded')}
      </p>
      {asks === 'consent' && (
        <ConfirmCommand
          title={t(isLast ? 'lawRoom.releaseTitle' : 'lawRoom.agreeTitle')}
          confirm={t(isLast ? 'lawRoom.release' : 'lawRoom.agree')}
          command={consent}
          sends={{ digest: rules.digest }}
          done={t(isLast ? 'lawRoom.released' : 'lawRoom.consented')}
          onClose={close}
        >
          <p>{t(isLast ? 'lawRoom.releaseHelp' : 'lawRoom.agreeHelp', { day: formats.day(rules.inForceFrom) })}</p>
        </ConfirmCommand>
      )}
      {asks === 'withdraw' && <WithdrawDialog id={rules.id} onClose={close} />}
    </div>
  );
}

function WithdrawDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [reason, keep] = useKept(`withdrawing-rules.${id}`, '');
  return (
    <CommandDialog
      isDangerous
      title={t('lawRoom.withdrawTitle')}
      confirm={t('lawRoom.withdraw')}
      command={useCommand('withdrawRules', { id })}
      sends={isVisible(reason) ? { reason: reason.trim() } : null}
      onDone={() => keep('')}
      done={t('lawRoom.withdrawn')}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p>{t('lawRoom.withdrawHelp')}</p>
          <TextArea
            label={t('lawRoom.reason')}
            required
            rows={3}
            maxLength={2000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('lawRoom.reasonMissing') : undefined}
            onChange={(event) => keep(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
