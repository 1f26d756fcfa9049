// Who reviews, how much lies on each desk, and who is away.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficerLoad } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { useMe } from '../../../api/session';
import { Failed } from '../../../fittings/page/failed';
import { Page } from '../../../fittings/page/page';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Opening } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { RemoveButton } from '../../../furniture/forms/remove-button';
import { laterLoaded } from '../../../furniture/later';
import { useNotices } from '../../../furniture/notices';
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
  const { notify } = useNotices();
  const absences = useItems('listAbsences');
  const remove = useCommand('removeAbsence');
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
      {remove.isError && <ProblemBox error={remove.error} />}
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
                  <RemoveButton
                    compact
                    variant="quiet"
                    isPending={remove.isPending && remove.variables?.absenceId === id}
                    name={t('officers.removeNamed', { from: formats.day(from), until: formats.day(until) })}
                    help={t('officers.removeHelp', { name: standIn.name })}
                    onRemove={() =>
                      remove.mutate({ absenceId: id }, { onSuccess: () => notify(t('officers.removed')) })
                    }
                  >
                    {t('officers.remove')}
                  </RemoveButton>
                )}
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </section>
  );
}
