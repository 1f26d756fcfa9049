// A look at one record beside the list, without leaving it. The list keeps the focus: arrows go on to the next one.
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../api/reading';
import { ReviewBadge, StandingClass } from '../../../fittings/class/badge';
import { Failed } from '../../../fittings/page/failed';
import { PersonName } from '../../../fittings/people/person-name';
import { Button } from '../../../furniture/forms/button';
import { ButtonLink } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import { UnitName } from '../../../words/unit-name';
import type { RowKey } from '../grid/walking';
import sheet from './peek.module.css';

export function Peek({ of, onClose }: { of: RowKey; onClose: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const found = useRead('getSystem', { id: of.reference });
  const system = found.data;
  return (
    <aside
      className={sheet.peek}
      aria-label={t('table.peek', { name: system?.name ?? of.reference })}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <div className={sheet.head}>
        <h2>{system?.name ?? of.reference}</h2>
        <Button
          compact
          variant="quiet"
          icon={<X aria-hidden="true" />}
          aria-label={t('button.close')}
          onPress={onClose}
        />
      </div>
      <p className="secondary small digits">{of.reference}</p>
      {found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : system === undefined ? (
        <Loading />
      ) : (
        <>
          <p className={sheet.badges}>
            <StandingClass state={system.class} decided={system.decidedClass} presumption={system.presumption} />
            <ReviewBadge state={system.reviewState} />
          </p>
          <p>{system.summary}</p>
          <dl className={sheet.facts}>
            <dt>{t('system.purpose')}</dt>
            <dd>{system.intendedPurpose}</dd>
            <dt>{t('system.unit')}</dt>
            <dd>
              {system.unit.code} · <UnitName unit={system.unit} />
            </dd>
            <dt>{t('system.owner')}</dt>
            <dd>
              <PersonName of={system.owner} />
            </dd>
            <dt>{t('system.stage')}</dt>
            <dd>{t(`stage.${system.stage}`)}</dd>
            <dt>{t('system.origin')}</dt>
            <dd>{t(`origin.${system.origin}`)}</dd>
            <dt>{t('system.changed')}</dt>
            <dd>{formats.instant(system.changedAt)}</dd>
          </dl>
        </>
      )}
      <div>
        <ButtonLink to="/systems/$id" params={{ id: of.reference }} variant="primary" compact>
          {t('table.peekOpen')}
        </ButtonLink>
      </div>
    </aside>
  );
}
