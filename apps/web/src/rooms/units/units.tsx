// The units of the organisation as a tree.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Unit } from '@registry/contracts';
import { useRights } from '../../api/rights';
import { useUnits } from '../../api/session';
import { Badge } from '../../fittings/class/badge';
import { PeopleTabs } from '../../fittings/page/administration-tabs';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Button } from '../../furniture/forms/button';
import { Check } from '../../furniture/forms/check';
import { Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { UnitName } from '../../words/unit-name';
import { UnitDialog } from './unit-dialog';
import sheet from './units.module.css';

type Editing = { unit: Unit } | { below: Unit | null } | null;

export function UnitsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const units = useUnits();
  const [editing, setEditing] = useState<Editing>(null);
  const [isClosedShown, setIsClosedShown] = useState(false);
  if (!rights.ever('update', 'Unit')) return <NoPermission>{t('people.noRight')}</NoPermission>;
  const shown = (units.data ?? []).filter((unit) => isClosedShown || !unit.isClosed);
  return (
    <Page
      title={t('people.units')}
      crumbs={[]}
      intro={t('units.intro')}
      actions={
        <Button compact variant="primary" onPress={() => setEditing({ below: null })}>
          {t('units.add')}
        </Button>
      }
    >
      <PeopleTabs />
      <div className="stack">
        {units.data?.some(({ isClosed }) => isClosed) && (
          <Check checked={isClosedShown} onChange={(event) => setIsClosedShown(event.target.checked)}>
            {t('units.showClosed')}
          </Check>
        )}
        {units.isPending ? (
          <Loading />
        ) : units.isError ? (
          <Failed error={units.error} onRetry={() => void units.refetch()} />
        ) : shown.length === 0 ? (
          <Empty title={t('units.none')} />
        ) : (
          <Branch units={shown} parentId={null} onEdit={setEditing} />
        )}
      </div>
      {editing !== null && (
        <UnitDialog
          {...('unit' in editing ? { unit: editing.unit, below: null } : { unit: null, below: editing.below })}
          onClose={() => setEditing(null)}
        />
      )}
    </Page>
  );
}

function Branch({
  units,
  parentId,
  onEdit,
}: {
  units: readonly Unit[];
  parentId: string | null;
  onEdit: (editing: Editing) => void;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  // A unit below a closed one that is not shown stands at the top.
  const isHere = (unit: Unit): boolean =>
    unit.parentId === parentId || (parentId === null && !units.some(({ id }) => id === unit.parentId));
  const here = units.filter(isHere);
  if (here.length === 0) return null;
  return (
    <ul className={sheet.tree}>
      {here.map((unit) => (
        <li key={unit.id}>
          <div className={sheet.treeLine}>
            <span>
              <strong>{unit.code}</strong> · <UnitName unit={unit} />
            </span>
            {unit.isClosed && <Badge>{t('units.closed')}</Badge>}
            {!unit.isClosed && unit.activeTo !== null && (
              <Badge tone="warning">{t('units.closedOn', { day: formats.day(unit.activeTo) })}</Badge>
            )}
            <span className="row">
              <Link
                to="/people"
                search={{ unit: unit.code }}
                className="small"
                aria-label={t('units.people', { code: unit.code })}
              >
                {t('units.peopleShort')}
              </Link>
              <Button compact variant="quiet" onPress={() => onEdit({ unit })}>
                {t('units.change', { code: unit.code })}
              </Button>
              {!unit.isClosed && (
                <Button compact variant="quiet" onPress={() => onEdit({ below: unit })}>
                  {t('units.addBelow', { code: unit.code })}
                </Button>
              )}
            </span>
          </div>
          <Branch units={units} parentId={unit.id} onEdit={onEdit} />
        </li>
      ))}
    </ul>
  );
}
