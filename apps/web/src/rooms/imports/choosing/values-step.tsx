// Which value of the file is which of ours, and what holds where the file says nothing.
import { useTranslation } from 'react-i18next';
import type { ImportMapping, ImportSet } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useItems } from '../../../api/reading';
import { useUnits } from '../../../api/session';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { UnitOptions } from '../../../fittings/people/unit-options';
import { Button } from '../../../furniture/forms/button';
import { Select, TextField } from '../../../furniture/forms/field';
import { Loading } from '../../../furniture/states';
import { useFormats } from '../../../words/formats';
import {
  NEEDED,
  TARGET_KEYS,
  useAnswerKeys,
  useChoices,
  useChoosing,
  useTargetName,
  type MappedKey,
  type TargetKey,
} from '../field-names';
import sheet from '../imports.module.css';

interface Part {
  readonly set: ImportSet;
  readonly mapping: ImportMapping;
  readonly onChange: (mapping: ImportMapping) => void;
}

/** Their words for no cell, and for every other one. */
const [EMPTY, REST] = ['', '*'];
/** What a select says for "no line": the value is read by itself, or is a fault. */
const ITSELF = '?';

export function ValuesStep({ onBack, onDone, ...part }: Part & { onBack: () => void; onDone: () => void }) {
  const { t } = useTranslation();
  const { set, mapping } = part;
  const map = useCommand('mapImport', { id: set.id });
  const choosing = useChoosing();
  const keys: MappedKey[] = [...TARGET_KEYS, ...useAnswerKeys()];
  const given = keys.filter((key) => Object.values(mapping.columns).includes(key));
  const chosen = given.filter((key) => choosing(key) !== null);
  return (
    <section className="stack stack--loose">
      {map.error !== null && <ProblemBox error={map.error} />}
      <Defaults {...part} />
      {chosen.length === 0 && <p className="secondary">{t('import.noValues')}</p>}
      {chosen.map((key) =>
        choosing(key) === 'days' ? (
          <Days key={key} field={key} {...part} />
        ) : (
          <Values key={key} field={key} {...part} />
        ),
      )}
      <div className="row row--end">
        <Button onPress={onBack}>{t('import.back')}</Button>
        <Button
          variant="primary"
          isPending={map.isPending}
          onPress={() => map.mutate({ mapping }, { onSuccess: onDone })}
        >
          {t('import.compare')}
        </Button>
      </div>
    </section>
  );
}

/** Says what one of their words is; null takes the line away. */
function withWord({ mapping }: Part, field: MappedKey, theirs: string, ours: string | null): ImportMapping {
  const { [theirs]: _, ...rest } = mapping.values[field] ?? {};
  return { ...mapping, values: { ...mapping.values, [field]: ours === null ? rest : { ...rest, [theirs]: ours } } };
}

function Defaults(part: Part) {
  const { t } = useTranslation();
  const nameOf = useTargetName();
  const fields: TargetKey[] = [...NEEDED, 'retirementReason'];
  return (
    <section className="card stack" aria-labelledby="defaults">
      <h2 id="defaults">{t('import.default')}</h2>
      <p className="small secondary">{t('import.defaultHelp', { field: '{…}' })}</p>
      <dl className={sheet.choices}>
        {fields.map((field) => (
          <Line key={field} term={nameOf(field)}>
            <OwnValue {...part} field={field} theirs={EMPTY} label={nameOf(field)} />
          </Line>
        ))}
      </dl>
    </section>
  );
}

function Line({ term, children }: { term: React.ReactNode; children: React.ReactNode }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  );
}

/** One line of the mapping: a choice where the field has words, a text otherwise. */
function OwnValue({
  field,
  theirs,
  label,
  itself,
  ...part
}: Part & { field: MappedKey; theirs: string; label: string; itself?: string }) {
  const { t } = useTranslation();
  const choices = useChoices()(field);
  const units = useUnits();
  const ours = part.mapping.values[field]?.[theirs];
  const change = (value: string): void => part.onChange(withWord(part, field, theirs, value === ITSELF ? null : value));
  if (choices === null && field !== 'unit')
    return (
      <TextField
        label={label}
        isLabelHidden
        value={ours ?? ''}
        onChange={(event) => change(event.target.value === '' ? ITSELF : event.target.value)}
      />
    );
  const unit = units.data?.find(({ id, code }) => id === ours || code === ours)?.code;
  return (
    <Select
      label={label}
      isLabelHidden
      value={(field === 'unit' ? unit : ours) ?? ITSELF}
      onChange={(event) => change(event.target.value)}
    >
      <option value={ITSELF}>{itself ?? t('import.isFault')}</option>
      <option value="">{t('import.leaveOut')}</option>
      {field === 'unit' ? (
        <UnitOptions keep={unit} />
      ) : (
        choices?.map(({ value, word }) => (
          <option key={value} value={value}>
            {word}
          </option>
        ))
      )}
    </Select>
  );
}

const headerOf = ({ columns }: ImportMapping, field: MappedKey): string =>
  Object.keys(columns).find((header) => columns[header] === field) ?? '';

function Values({ field, ...part }: Part & { field: MappedKey }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const nameOf = useTargetName();
  const choices = useChoices()(field);
  const units = useUnits();
  const values = useItems('listColumnValues', { id: part.set.id, column: headerOf(part.mapping, field), field });
  const wordOf = (ours: string): string =>
    ours
      .split(';')
      .map(
        (one) =>
          choices?.find(({ value }) => value === one)?.word ?? units.data?.find(({ id }) => id === one)?.code ?? one,
      )
      .join(', ');
  if (values.isPending) return <Loading />;
  const shown = (values.data ?? []).filter(
    ({ value }) => value !== '' || !(NEEDED as readonly string[]).includes(field),
  );
  // What cannot be read comes first: there somebody has to choose.
  const inOrder = [...shown].sort((a, b) => Number(a.ours !== null) - Number(b.ours !== null));
  return (
    <section className="card stack" aria-labelledby={`values-${field}`}>
      <h2 id={`values-${field}`}>{nameOf(field)}</h2>
      <dl className={sheet.choices}>
        {inOrder.map(({ value, rows, ours }) => (
          <Line
            key={value}
            term={
              <>
                {value === '' ? t('import.empty') : value.slice(0, 200)}{' '}
                <span className="small secondary nowrap">{t('import.rowsOf', { count: rows })}</span>
              </>
            }
          >
            <OwnValue
              {...part}
              field={field}
              theirs={value}
              label={`${nameOf(field)}: ${value === '' ? t('import.empty') : value} (${formats.number(rows)})`}
              itself={ours === null ? t('import.cannotBe') : ours === '' ? t('import.empty') : wordOf(ours)}
            />
          </Line>
        ))}
        <Line term={t('import.anythingElse')}>
          <OwnValue {...part} field={field} theirs={REST} label={`${nameOf(field)}: ${t('import.anythingElse')}`} />
        </Line>
      </dl>
    </section>
  );
}

function Days({ field, mapping, onChange }: Part & { field: MappedKey }) {
  const { t } = useTranslation();
  const nameOf = useTargetName();
  const isLeftOut = mapping.values[field]?.[REST] === '';
  const choose = (order: string): void => {
    const { [field]: _, ...rest } = mapping.days ?? {};
    onChange({ ...mapping, days: order === '' ? rest : { ...rest, [field]: order as 'day-first' } });
  };
  return (
    <section className="card stack" aria-labelledby={`values-${field}`}>
      <h2 id={`values-${field}`}>{nameOf(field)}</h2>
      <dl className={sheet.choices}>
        <Line term={t('import.dayOrder')}>
          <Select
            label={`${nameOf(field)}: ${t('import.dayOrder')}`}
            isLabelHidden
            value={mapping.days?.[field] ?? ''}
            onChange={(event) => choose(event.target.value)}
          >
            <option value="">{t('import.dayUnknown')}</option>
            <option value="day-first">{t('import.dayFirst')}</option>
            <option value="month-first">{t('import.monthFirst')}</option>
          </Select>
        </Line>
        <Line term={t('import.anythingElse')}>
          <Select
            label={`${nameOf(field)}: ${t('import.anythingElse')}`}
            isLabelHidden
            value={isLeftOut ? '' : ITSELF}
            onChange={(event) =>
              onChange(withWord({ mapping } as Part, field, REST, event.target.value === ITSELF ? null : ''))
            }
          >
            <option value="">{t('import.leaveOut')}</option>
            <option value={ITSELF}>{t('import.isFault')}</option>
          </Select>
        </Line>
      </dl>
    </section>
  );
}
