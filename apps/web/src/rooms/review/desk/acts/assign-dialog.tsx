// Giving a case to an officer.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../../api/commands';
import { useItems } from '../../../../api/reading';
import { CommandDialog } from '../../../../fittings/page/command-dialog';
import { Failed } from '../../../../fittings/page/failed';
import { RadioField } from '../../../../furniture/forms/choice';
import { Loading } from '../../../../furniture/states';
import { useFormats } from '../../../../words/formats';

export function AssignDialog({ id, current, onClose }: { id: string; current: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const officers = useItems('listOfficers');
  const assign = useCommand('assignReview', { id });
  const [chosen, setChosen] = useState<string | null>(null);
  const others = (officers.data ?? []).filter(({ person }) => person.id !== current);
  const officer = others.find(({ person }) => person.id === chosen)?.person;
  return (
    <CommandDialog
      title={t('desk.assignTitle')}
      confirm={t('desk.assignNow')}
      command={assign}
      sends={officer === undefined ? null : { officer: officer.id }}
      done={t('desk.assigned', { name: officer?.name ?? '' })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          {officers.isPending ? (
            <Loading />
          ) : officers.isError ? (
            <Failed error={officers.error} onRetry={() => void officers.refetch()} />
          ) : (
            <RadioField
              label={t('desk.officer')}
              isStacked
              value={chosen}
              onChange={setChosen}
              error={isTried && chosen === null ? t('officers.standInMissing') : undefined}
              options={others.map(({ person, open, absence }) => ({
                value: person.id,
                label: person.name,
                help:
                  absence === null
                    ? `${t('officers.open')}${t('problem.colon')}${formats.number(open)}`
                    : t('officers.away', { day: formats.day(absence.until), name: absence.standIn.name }),
              }))}
            />
          )}
        </>
      )}
    </CommandDialog>
  );
}
