// Entering the days on which one is away, and who stands in.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OfficerLoad } from '@registry/contracts';
import { useMe } from '../../../api/session';
import { useEnterAbsence } from '../../../api/work/review';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { DayField, Select } from '../../../furniture/forms/field';
import { useNotices } from '../../../furniture/notices';

export function AbsenceDialog({ officers, onClose }: { officers: readonly OfficerLoad[]; onClose: () => void }) {
  const { t } = useTranslation();
  const me = useMe();
  const { notify } = useNotices();
  const enter = useEnterAbsence();
  const [typed, setTyped] = useState({ from: '', until: '', standIn: '' });
  const [isTried, setIsTried] = useState(false);
  const others = officers.filter(({ person }) => person.id !== me.id);
  const areDaysWrong = typed.from === '' || typed.until === '' || typed.until < typed.from;
  const send = (): void => {
    setIsTried(true);
    const standIn = others.find(({ person }) => person.id === typed.standIn)?.person;
    if (areDaysWrong || standIn === undefined) return;
    enter.mutate(typed, {
      onSuccess: () => {
        notify(t('officers.entered', { name: standIn.name }));
        onClose();
      },
    });
  };
  return (
    <Dialog title={t('officers.enter')} isOpen onClose={onClose} onSubmit={send}>
      {enter.isError && <ProblemBox error={enter.error} />}
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
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={enter.isPending}>
          {t('officers.enter')}
        </Button>
      </div>
    </Dialog>
  );
}
