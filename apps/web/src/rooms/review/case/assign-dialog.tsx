// Giving a case to an officer.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAssign, useOfficers } from '../../../api/work/review';
import { Failed } from '../../../fittings/page/failed';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { RadioField } from '../../../furniture/forms/choice';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';

export function AssignDialog({ id, current, onClose }: { id: string; current: string | null; onClose: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { notify } = useNotices();
  const officers = useOfficers();
  const assign = useAssign(id);
  const [chosen, setChosen] = useState<string | null>(null);
  const [isTried, setIsTried] = useState(false);
  const others = (officers.data?.items ?? []).filter(({ person }) => person.id !== current);
  const send = (): void => {
    setIsTried(true);
    const officer = others.find(({ person }) => person.id === chosen)?.person;
    if (officer === undefined) return;
    assign.mutate(
      { officer: officer.id },
      {
        onSuccess: () => {
          notify(t('desk.assigned', { name: officer.name }));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={t('desk.assignTitle')} isOpen onClose={onClose} onSubmit={send}>
      {assign.isError && <ProblemBox error={assign.error} />}
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
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={assign.isPending}>
          {t('desk.assignNow')}
        </Button>
      </div>
    </Dialog>
  );
}
