// Who reviews, how much lies on each desk, and who is away.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Absence, OfficerLoad } from '@registry/contracts';
import { command } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { useMe } from '../../../api/session';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { useRemoving } from '../../../fittings/page/removing';
import { Opening } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { laterLoaded } from '../../../furniture/later';
import { Empty, Loading, NoPermission } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { ReviewTabs } from '../tabs';

const AbsenceDialog = laterLoaded(() => import('./absence-dialog'), 'AbsenceDialog');

export function OfficersPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const officers = useItems('listOfficers', {}, { enabled: rights.ever('decide', 'Review') });
  const [isOpen, setIsOpen] = useState(false);
  if (!rights.ever('decide', 'Review')) return <NoPermission>{t('queue.notAllowed')}</NoPermission>;
  return (
    <Page
      title={t('officers.title')}
      crumbs={[]}
      intro={t('officers.intro')}
      actions={
        <Button compact variant="primary" onPress={() => setIsOpen(true)}>
          {t('officers.enter')}
        </Button>
      }
    >
      <ReviewTabs at="officers" />
      <div className="stack stack--loose">
        {officers.isPending ? (
          <Loading />
        ) : officers.isError ? (
          <Failed error={officers.error} onRetry={() => void officers.refetch()} />
        ) : (
          <Loads items={officers.data} />
        )}
        {/* Below what is still coming it would move when that is there. */}
        {!officers.isPending && <Absences />}
      </div>
      <Opening onClose={() => setIsOpen(false)}>
        {isOpen && <AbsenceDialog officers={officers.data ?? []} onClose={() => setIsOpen(false)} />}
      </Opening>
    </Page>
  );
}

function Loads({ items }: { items: readonly OfficerLoad[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('officers.name') },
    { key: 'open', label: t('officers.open'), isNumber: true },
    { key: 'overdue', label: t('officers.overdue'), isNumber: true },
    { key: 'decided', label: t('officers.decided'), isNumber: true },
    { key: 'away', label: t('officers.absences') },
  ];
  return (
    <Table caption={t('officers.title')} columns={columns}>
      {items.map(({ person, open, overdue, decidedLast30Days, absence }) => (
        <Row key={person.id}>
          <Cell label={t('officers.name')} isHeading>
            {person.name}
          </Cell>
          <Cell label={t('officers.open')} isNumber>
            {formats.number(open)}
          </Cell>
          <Cell label={t('officers.overdue')} isNumber>
            {overdue > 0 ? <strong className="late">{formats.number(overdue)}</strong> : formats.number(overdue)}
          </Cell>
          <Cell label={t('officers.decided')} isNumber>
            {formats.number(decidedLast30Days)}
          </Cell>
          <Cell label={t('officers.absences')} isTyped>
            {absence === null ? (
              <span className="secondary">{t('officers.here')}</span>
            ) : (
              t('officers.away', { day: formats.day(absence.until), name: absence.standIn.name })
            )}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

function Absences() {
  const { t } = useTranslation();
  const formats = useFormats();
  const me = useMe();
  const absences = useItems('listAbsences');
  const removing = useRemoving();
  const remove = ({ id, standIn, from, until }: Pick<Absence, 'id' | 'standIn' | 'from' | 'until'>): void =>
    removing.go({
      name: t('officers.away', { day: formats.day(until), name: standIn.name }),
      remove: () => command('removeAbsence', { absenceId: id }),
      restore: () => command('enterAbsence', {}, { body: { standIn: standIn.id, from, until } }),
    });
  const columns = [
    { key: 'name', label: t('officers.name') },
    { key: 'from', label: t('officers.from') },
    { key: 'until', label: t('officers.until') },
    { key: 'standIn', label: t('officers.standIn') },
    { key: 'remove', label: t('officers.remove'), isLabelHidden: true },
  ];
  return (
    <section className="stack" aria-labelledby="absences">
      <h2 id="absences">{t('officers.absences')}</h2>
      {removing.error && <ProblemBox error={removing.error} />}
      {absences.isPending ? (
        <Loading />
      ) : absences.isError ? (
        <Failed error={absences.error} onRetry={() => void absences.refetch()} />
      ) : absences.data.length === 0 ? (
        <Empty title={t('officers.none')} />
      ) : (
        <Table caption={t('officers.absences')} columns={columns}>
          {absences.data.map(({ id, person, standIn, from, until }) => (
            <Row key={id}>
              <Cell label={t('officers.name')} isHeading>
                {person.name}
              </Cell>
              <Cell label={t('officers.from')}>{formats.day(from)}</Cell>
              <Cell label={t('officers.until')}>{formats.day(until)}</Cell>
              <Cell label={t('officers.standIn')} isTyped>
                {standIn.name}
              </Cell>
              <Cell label={t('officers.remove')}>
                {person.id === me.id && (
                  <Button
                    compact
                    variant="quiet"
                    isPending={removing.going !== null}
                    aria-label={t('officers.removeNamed', { from: formats.day(from), until: formats.day(until) })}
                    onPress={() => remove({ id, standIn, from, until })}
                  >
                    {t('officers.remove')}
                  </Button>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
