// For officers: how much time open cases have left, and how work lies on the desks. Each bar leads to its cases.
import { QUEUE_AGES, type OfficerLoad, type QueueCounts } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useItems, useRead } from '../../../api/reading';
import { useMe } from '../../../api/session';
import { Picture } from '../../../fittings/picture/picture';
import { classes } from '../../../furniture/classes';
import { Link } from '../../../furniture/link';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import sheet from './load.module.css';

export function LoadPictures() {
  const counts = useRead('countReviews').data;
  const officers = useItems('listOfficers').data;
  if (counts === undefined || officers === undefined) return null;
  return (
    <div className={sheet.pictures}>
      <Ages ages={counts.ages} />
      <Loads officers={officers} />
    </div>
  );
}

function Ages({ ages }: { ages: QueueCounts['ages'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const most = Math.max(1, ...Object.values(ages));
  return (
    <Picture
      name="queue-ages"
      title={t('load.ages')}
      picture={
        <ul className={sheet.bars}>
          {QUEUE_AGES.map((age) => (
            <li key={age}>
              <Link to="/reviews/list" search={{ left: age }}>
                {t(`load.age.${age}`)}
              </Link>
              <Bar count={ages[age]} most={most} isLate={age === 'late'} />
              <span className="digits">{formats.number(ages[age])}</span>
            </li>
          ))}
        </ul>
      }
      table={
        <Table
          caption={t('load.ages')}
          columns={[
            { key: 'age', label: t('load.left') },
            { key: 'cases', label: t('load.cases'), isNumber: true },
          ]}
        >
          {QUEUE_AGES.map((age) => (
            <Row key={age}>
              <Cell label={t('load.left')} isHeading>
                <Link to="/reviews/list" search={{ left: age }}>
                  {t(`load.age.${age}`)}
                </Link>
              </Cell>
              <Cell label={t('load.cases')} isNumber>
                {formats.number(ages[age])}
              </Cell>
            </Row>
          ))}
        </Table>
      }
    />
  );
}

function Loads({ officers }: { officers: readonly OfficerLoad[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const most = Math.max(1, ...officers.map(({ open }) => open));
  const nameOf = ({ person }: OfficerLoad) =>
    person.id === me.id ? (
      <Link to="/reviews/list" search={{ queue: 'mine' }}>
        {t('load.mine')}
      </Link>
    ) : (
      person.name
    );
  return (
    <Picture
      name="officer-loads"
      title={t('load.loads')}
      picture={
        <ul className={sheet.bars}>
          {officers.map((load) => (
            <li key={load.person.id} className={classes(load.person.id === me.id && sheet.mine)}>
              <span>{nameOf(load)}</span>
              <Bar count={load.open} most={most} isLate={false} />
              <span className="digits">
                {formats.number(load.open)}
                {load.overdue > 0 && <span className="late"> {t('load.overdue', { count: load.overdue })}</span>}
              </span>
            </li>
          ))}
        </ul>
      }
      table={
        <Table
          caption={t('load.loads')}
          columns={[
            { key: 'who', label: t('load.officer') },
            { key: 'open', label: t('load.cases'), isNumber: true },
            { key: 'late', label: t('load.age.late'), isNumber: true },
          ]}
        >
          {officers.map((load) => (
            <Row key={load.person.id}>
              <Cell label={t('load.officer')} isHeading>
                {nameOf(load)}
              </Cell>
              <Cell label={t('load.cases')} isNumber>
                {formats.number(load.open)}
              </Cell>
              <Cell label={t('load.age.late')} isNumber>
                {formats.number(load.overdue)}
              </Cell>
            </Row>
          ))}
        </Table>
      }
    />
  );
}

function Bar({ count, most, isLate }: { count: number; most: number; isLate: boolean }) {
  return (
    <svg className={sheet.bar} viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
      <rect className={isLate ? sheet.barLate : sheet.barFull} width={count} height={1} />
    </svg>
  );
}
