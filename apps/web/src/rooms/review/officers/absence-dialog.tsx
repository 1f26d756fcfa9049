// Entering the days on which one is away, and who stands in.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficerLoad } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useMe } from '../../../api/session';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { DayField, Select } from '../../../furniture/forms/field';

export function AbsenceDialog({ officers, onClose }: { officers: readonly OfficerLoad[]; onClose: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const enter = useCommand('enterAbsence');
  const [typed, setTyped] = useState({ from: '', until: '', standIn: '' });
  const others = officers.filter(({ person }) => person.id !== me.id);
  const standIn = others.find(({ person }) => person.id === typed.standIn)?.person;
  const areDaysWrong = typed.from === '' || typed.until === '' || typed.until < typed.from;
  return (
    <CommandDialog
      title={t('officers.enter')}
      confirm={t('officers.enter')}
      command={enter}
      sends={areDaysWrong || standIn === undefined ? null : typed}
      done={t('officers.entered', { name: standIn?.name ?? '' })}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <DayField
            label={t('officers.from')}
            value={typed.from}
            error={isTried && areDaysWrong ? t('officers.daysMissing') : undefined}
            onChange={(event) => setTyped({ ...typed, from: event.target.value })}
          />
          <DayField
            label={t('officers.until')}
            value={typed.until}
            min={typed.from}
            onChange={(event) => setTyped({ ...typed, until: event.target.value })}
          />
          <Select
            label={t('officers.standIn')}
            value={typed.standIn}
            error={isTried && typed.standIn === '' ? t('officers.standInMissing') : undefined}
            onChange={(event) => setTyped({ ...typed, standIn: event.target.value })}
          >
            <option value="">{t('field.choose')}</option>
            {others.map(({ person }) => (
              <option key={person.id} value={person.id}>
                {person.name}
              </option>
            ))}
          </Select>
        </>
      )}
    </CommandDialog>
  );
}
