// Groups of the list: a heading with how many and of which class, which folds, and the systems below it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NO_GROUP, type Grouping, type SystemGroup } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import type { ParametersOf } from '../../../api/operations';
import { useUnits } from '../../../api/session';
import { Button } from '../../../furniture/forms/button';
import { ChevronDown, ChevronRight } from 'lucide-react';
import { useFormats } from '../../../words/formats';
import { useUnitName } from '../../../words/unit-name';
import { ClassBar } from './class-bar';
import { GridRow, type RowLook } from './row';
import sheet from './grid.module.css';

type Asked = ParametersOf<'listSystems'>;

/** Rows of a group that are shown at once, and the most that are. */
const STEP = 25;
const MOST = 200;
/** So many groups are open from the beginning. */
const OPEN = 3;

export function Groups({
  by,
  groups,
  asked,
  look,
}: {
  by: Grouping;
  groups: readonly SystemGroup[];
  /** What the list without groups would ask for. */
  asked: Asked;
  look: RowLook;
}) {
  return groups.map((group, place) => (
    <Group key={`${by} ${group.value}`} {...{ by, group, asked, look }} isFirst={place < OPEN} />
  ));
}

function Group({
  by,
  group,
  asked,
  look,
  isFirst,
}: {
  by: Grouping;
  group: SystemGroup;
  asked: Asked;
  look: RowLook;
  isFirst: boolean;
}) {
  const formats = useFormats();
  const name = useGroupName()(by, group);
  const [isOpen, setIsOpen] = useState(isFirst);
  const columns = look.columns.length + (look.selection === undefined ? 1 : 2);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <tbody role="rowgroup">
      <tr role="row" className={sheet.group}>
        <th role="rowheader" scope="rowgroup" colSpan={columns}>
          <span className={sheet.groupLine}>
            <button type="button" className={sheet.fold} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              <Chevron className="icon icon--small" aria-hidden="true" />
              {name}
              <span className="digits">{formats.number(group.count)}</span>
            </button>
            <ClassBar classes={group.classes} />
          </span>
        </th>
      </tr>
      {isOpen && <GroupRows {...{ by, group, asked, look, columns, name }} />}
    </tbody>
  );
}

function GroupRows({
  by,
  group,
  asked,
  look,
  columns,
  name,
}: {
  by: Grouping;
  group: SystemGroup;
  asked: Asked;
  look: RowLook;
  columns: number;
  name: string;
}) {
  const { t } = useTranslation();
  const [most, setMost] = useState(STEP);
  const found = useRead('listSystems', { ...asked, groupBy: by, group: group.value, limit: most }, keeping);
  const items = found.data?.items ?? [];
  return (
    <>
      {items.map((system) => (
        <GridRow key={system.id} system={system} look={look} />
      ))}
      {(found.isPending || (items.length < group.count && most < MOST)) && (
        <tr role="row">
          <td role="gridcell" colSpan={columns}>
            <Button
              compact
              variant="quiet"
              isPending={found.isFetching}
              onPress={() => setMost(Math.min(most * 2, MOST))}
            >
              {t('table.moreRows', { name })}
            </Button>
          </td>
        </tr>
      )}
    </>
  );
}

function useGroupName(): (by: Grouping, group: SystemGroup) => string {
  const { t } = useTranslation();
  const units = useUnits();
  const nameOf = useUnitName();
  return (by, { value, person }) => {
    switch (by) {
      case 'unit': {
        const unit = units.data?.find(({ code }) => code === value);
        return unit === undefined ? value : `${value} · ${nameOf(unit).text}`;
      }
      case 'class':
        return value === NO_GROUP ? t('class.none') : t(`class.${value as 'minimal'}`);
      case 'stage':
        return t(`stage.${value as 'idea'}`);
      case 'owner':
        return person?.name ?? value;
      case 'action':
        return value === NO_GROUP ? t('table.noAction') : value;
    }
  };
}
