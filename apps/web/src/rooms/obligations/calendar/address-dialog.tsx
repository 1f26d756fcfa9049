// The address at which my calendar program reads the days of my duties: made, replaced and revoked by me alone.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CalendarAddress } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { CopyButton } from '../../../fittings/page/copy-button';
import { Failed } from '../../../fittings/page/failed';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { TextField } from '../../../furniture/forms/field';
import { RemoveButton } from '../../../furniture/forms/remove-button';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';

export function AddressDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const addresses = useItems('listCalendars');
  const create = useCommand('createCalendar', {}, { gcTime: 0 });
  const revoke = useCommand('revokeCalendar');
  const [made, setMade] = useState<string | null>(null);
  const living = addresses.data?.[0];
  const make = (): void =>
    create.mutate({ replaces: living?.id ?? null }, { onSuccess: ({ address }) => setMade(address) });
  return (
    <Dialog title={t('calendar.title')} isOpen isWide onClose={onClose}>
      <div className="stack">
        <p>{t('calendar.help')}</p>
        {create.isError && <ProblemBox error={create.error} />}
        {revoke.isError && <ProblemBox error={revoke.error} />}
        {made !== null && (
          <>
            <TextField
              label={t('calendar.made')}
              help={t('calendar.madeHelp')}
              readOnly
              value={made}
              className="code"
              onFocus={(event) => event.target.select()}
            />
            <div className="row">
              <CopyButton text={made} label={t('calendar.copy')} />
            </div>
          </>
        )}
        {addresses.isPending ? (
          <Loading />
        ) : addresses.isError ? (
          <Failed error={addresses.error} onRetry={() => void addresses.refetch()} />
        ) : living === undefined ? (
          <div>
            <Button variant="primary" isPending={create.isPending} onPress={make}>
              {t('calendar.make')}
            </Button>
          </div>
        ) : (
          <>
            <Used of={living} />
            <div className="row">
              <Button isPending={create.isPending} onPress={make}>
                {t('calendar.replace')}
              </Button>
              <RemoveButton
                isPending={revoke.isPending}
                name={t('calendar.revokeTitle')}
                help={t('calendar.revokeHelp')}
                onRemove={() =>
                  revoke.mutate(
                    { id: living.id },
                    {
                      onSuccess: () => {
                        setMade(null);
                        notify(t('calendar.revoked'));
                      },
                    },
                  )
                }
              >
                {t('calendar.revoke')}
              </RemoveButton>
            </div>
            <p className="small secondary">{t('calendar.replaceHelp')}</p>
          </>
        )}
        <div className="row row--end">
          <Button onPress={onClose}>{t('calendar.close')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Used({ of: { createdAt, usedAt } }: { of: CalendarAddress }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <p>
      {t('calendar.since', { at: formats.instant(createdAt) })}{' '}
      {usedAt === null ? t('calendar.neverUsed') : t('calendar.used', { at: formats.instant(usedAt) })}
    </p>
  );
}
