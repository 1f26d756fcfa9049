// Days of one year on which the institution does not work.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FREE_DAY_KINDS, type FreeDay, type FreeDayKind } from '@registry/contracts';
import { command, useCommand } from '../../../api/commands';
import { keeping, useItems } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { useRemoving } from '../../../fittings/page/removing';
import { Button } from '../../../furniture/forms/button';
import { DayField, Select, TextField } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { useNotices } from '../../../furniture/notices';
import { Empty, Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { useLanguage } from '../../../words/language';

const NAMES = { en: 'nameEn', fr: 'nameFr', de: 'nameDe' } as const;
const bodyOf = ({ kind, nameEn, nameFr, nameDe }: FreeDay): Omit<FreeDay, 'day'> => ({ kind, nameEn, nameFr, nameDe });
const nothing: FreeDay = { day: '', kind: 'institution', nameEn: '', nameFr: '', nameDe: '' };

export function FreeDays({ year, onYear }: { year: number; onYear: (year: number) => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const days = useItems('listFreeDays', { year }, keeping);
  const removing = useRemoving();
  const remove = (day: FreeDay): void =>
    removing.go({
      name: `${formats.day(day.day)}, ${day[NAMES[language]]}`,
      remove: () => command('removeFreeDay', { day: day.day }),
      restore: () => command('saveFreeDay', { day: day.day }, { body: bodyOf(day) }),
    });
  const columns = [
    { key: 'day', label: t('settings.day') },
    { key: 'name', label: t('system.name') },
    { key: 'kind', label: t('settings.kind') },
    { key: 'remove', label: t('settings.remove'), isLabelHidden: true },
  ];
  return (
    <section className="stack" aria-labelledby="calendar">
      <h2 id="calendar">{t('settings.calendar')}</h2>
      <p className="reading">{t('settings.calendarIntro')}</p>
      <TextField
        label={t('settings.year')}
        type="number"
        min={2000}
        max={2100}
        value={String(year)}
        onChange={(event) => {
          const next = Number(event.target.value);
          if (next >= 2000 && next <= 2100) onYear(next);
        }}
      />
      {removing.error && <ProblemBox error={removing.error} />}
      {days.isPending ? (
        <Loading />
      ) : days.isError ? (
        <Failed error={days.error} onRetry={() => void days.refetch()} />
      ) : days.data.length === 0 ? (
        <Empty title={t('settings.noDays')} />
      ) : (
        <Table caption={t('settings.calendar')} columns={columns}>
          {days.data.map((day) => (
            <Row key={day.day}>
              <Cell label={t('settings.day')} isHeading>
                <time dateTime={day.day}>{formats.day(day.day)}</time>
              </Cell>
              <Cell label={t('system.name')} isTyped>
                {day[NAMES[language]]}
              </Cell>
              <Cell label={t('settings.kind')}>{t(`settings.kinds.${day.kind}`)}</Cell>
              <Cell label={t('settings.remove')}>
                <Button
                  compact
                  variant="quiet"
                  isPending={removing.going !== null}
                  aria-label={t('settings.removeNamed', { day: formats.day(day.day) })}
                  onPress={() => remove(day)}
                >
                  {t('settings.remove')}
                </Button>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <AddDay />
    </section>
  );
}

function AddDay() {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const keep = useCommand('saveFreeDay');
  const [typed, setTyped] = useState(nothing);
  const [isTried, setIsTried] = useState(false);
  const add = (): void => {
    setIsTried(true);
    if (typed.day === '' || Object.values(NAMES).some((name) => !isVisible(typed[name]))) return;
    keep.mutate(typed, {
      onSuccess: () => {
        setTyped(nothing);
        setIsTried(false);
        notify(t('settings.added'));
      },
    });
  };
  return (
    <Form className="card stack form" onSubmit={add} aria-labelledby="add-day">
      <h3 id="add-day">{t('settings.add')}</h3>
      {keep.isError && <ProblemBox error={keep.error} />}
      <DayField
        label={t('settings.day')}
        value={typed.day}
        error={isTried && typed.day === '' ? t('settings.dayMissing') : undefined}
        onChange={(event) => setTyped({ ...typed, day: event.target.value })}
      />
      <Select
        label={t('settings.kind')}
        value={typed.kind}
        onChange={(event) => setTyped({ ...typed, kind: event.target.value as FreeDayKind })}
      >
        {FREE_DAY_KINDS.map((kind) => (
          <option key={kind} value={kind}>
            {t(`settings.kinds.${kind}`)}
          </option>
        ))}
      </Select>
      {Object.values(NAMES).map((name) => (
        <TextField
          key={name}
          label={t(`settings.${name}`)}
          maxLength={200}
          value={typed[name]}
          error={isTried && !isVisible(typed[name]) ? t('settings.nameMissing') : undefined}
          onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
        />
      ))}
      <div>
        <Button type="submit" isPending={keep.isPending}>
          {t('settings.add')}
        </Button>
      </div>
    </Form>
  );
}
