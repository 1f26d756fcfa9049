// Systems by their class today and on another day, and how many duties have begun for each.
import { useTranslation } from 'react-i18next';
import type { ClassState, StandingItem } from '@registry/contracts';
import { ClassBadge } from '../../../fittings/class/badge';
import { Link } from '../../../furniture/link';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { Turn } from '../turn';

interface Props {
  caption: string;
  items: readonly StandingItem[];
  /** Nothing is compared: one class and one number a system. */
  isOfToday?: boolean;
}

export function SystemsTable({ caption, items, isOfToday = false }: Props) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = {
    system: t('lawRoom.system'),
    unit: t('lawRoom.unit'),
    now: t('lawRoom.classToday'),
    then: t('lawRoom.classThen'),
    duties: t('lawRoom.begun'),
  };
  const columns = (['system', 'unit', 'now', 'then', 'duties'] as const)
    .filter((key) => !(isOfToday && key === 'then'))
    .map((key) => ({ key, label: names[key], isNumber: key === 'duties' }));
  return (
    <Table caption={caption} columns={columns}>
      {items.map(({ systemId, reference, name, unit, now, then, dutiesNow, dutiesThen }) => (
        <Row key={systemId}>
          <Cell label={names.system} isHeading isTyped>
            <Link to="/systems/$id" params={{ id: reference }}>
              {name}
            </Link>{' '}
            <span className="small secondary digits">{reference}</span>
          </Cell>
          <Cell label={names.unit}>{unit}</Cell>
          <Cell label={names.now}>
            <ClassBadge state={now as ClassState} />
          </Cell>
          {!isOfToday && (
            <Cell label={names.then}>
              <ClassBadge state={then as ClassState} />
            </Cell>
          )}
          <Cell label={names.duties} isNumber>
            <span className="digits">
              {!isOfToday && dutiesNow !== dutiesThen && (
                <>
                  {formats.number(dutiesNow)}
                  <Turn />
                </>
              )}
              {formats.number(dutiesThen)}
            </span>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
