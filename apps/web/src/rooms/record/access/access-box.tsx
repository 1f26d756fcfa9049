// Who may see a record and who keeps it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRights } from '../../../api/rights';
import { useIsKept } from '../../../fittings/page/kept';
import { PersonName } from '../../../fittings/people/person-name';
import { Button } from '../../../furniture/forms/button';
import { AccessDialog, accessEditOf } from './access-dialog';
import { HandOverDialog } from './hand-over-dialog';
import { JoinBox } from './join-box';

export function AccessBox({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const rights = useRights();
  const isKept = useIsKept();
  const isOpen = system.stage !== 'retired';
  const mayEdit = isOpen && rights.system('update', system);
  const mayHandOver = isOpen && rights.system('handOver', system);
  // What was begun before a reload goes on.
  const [doing, setDoing] = useState<'edit' | 'handOver' | null>(() =>
    mayEdit && isKept(accessEditOf(system)) ? 'edit' : null,
  );
  const close = (): void => setDoing(null);
  return (
    <section className="card stack" aria-labelledby="access">
      <h2 id="access">{t('access.title')}</h2>
      <dl className="stack stack--tight">
        <div>
          <dt className="secondary small">{t('system.owner')}</dt>
          <dd>
            <PersonName of={system.owner} />
          </dd>
        </div>
        <div>
          <dt className="secondary small">{t('access.editors')}</dt>
          <dd>
            {system.editors.length === 0 ? t('access.noEditors') : system.editors.map(({ name }) => name).join(', ')}
          </dd>
        </div>
        <div>
          <dt className="secondary small">{t('access.seenBy')}</dt>
          <dd>
            {t(`visibility.${system.visibility}`)}
            <p className="secondary small">{t(`visibilityHelp.${system.visibility}`)}</p>
          </dd>
        </div>
        {system.restrictionReason !== null && (
          <div>
            <dt className="secondary small">{t('access.why')}</dt>
            <dd className="prewrap">{system.restrictionReason}</dd>
          </div>
        )}
      </dl>
      {(mayEdit || mayHandOver) && (
        <div className="row">
          {mayEdit && (
            <Button
              compact
              aria-label={t('overview.editSection', { section: t('access.title') })}
              onPress={() => setDoing('edit')}
            >
              {t('overview.edit')}
            </Button>
          )}
          {mayHandOver && (
            <Button compact onPress={() => setDoing('handOver')}>
              {t('access.handOver')}
            </Button>
          )}
        </div>
      )}
      <JoinBox id={id} system={system} />
      {doing === 'edit' && <AccessDialog id={id} system={system} onClose={close} />}
      {doing === 'handOver' && <HandOverDialog id={id} system={system} onClose={close} />}
    </section>
  );
}
