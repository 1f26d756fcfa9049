// One field of the record in a form, as its kind wants it.
import type { DetailKey } from '@registry/contracts';
import { catalogue, valuesOf } from '@registry/record';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { TagOffers, useUsedValues } from '../../fittings/record/offers';
import { useValueWord } from '../../fittings/record/record-words';
import { Check } from '../../furniture/forms/check';
import { DayField, FieldError, Select, TextArea, TextField } from '../../furniture/forms/field';
import { useRecordWords } from '../../words/library-words';
import type { TypedValue } from './detail-values';

export function DetailField({
  name,
  value,
  onChange,
  error,
  note,
}: {
  name: DetailKey;
  value: TypedValue;
  onChange: (value: TypedValue) => void;
  error?: string | undefined;
  /** Stands after the help, e.g. what somebody else wrote meanwhile. */
  note?: ReactNode;
}) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const wordOf = useValueWord();
  const field = catalogue[name];
  const [label, hint] = words.fields[name];
  const help =
    hint !== undefined || note !== undefined || field.kind === 'lines' ? (
      <>
        {hint} {field.kind === 'lines' && t('overview.addLine')} {note}
      </>
    ) : undefined;
  const wiring = { label, help, error };
  const text = Array.isArray(value) ? '' : value;
  switch (field.kind) {
    case 'text':
      return (
        <TextArea
          {...wiring}
          rows={4}
          value={text}
          counted={{ length: [...text].length, most: field.max }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'lines':
      return (
        <>
          <TextArea {...wiring} rows={3} value={text} onChange={(event) => onChange(event.target.value)} />
          {name === 'tags' && <TagOffers typed={text} separator={'\n'} onChange={onChange} />}
        </>
      );
    case 'choices':
      return (
        <Ticks
          {...wiring}
          chosen={Array.isArray(value) ? value : []}
          onChange={onChange}
          options={valuesOf(field.of).map((one) => ({ value: one, label: wordOf(field, one) }))}
        />
      );
    case 'choice':
      return (
        <Choices
          {...wiring}
          value={text}
          onChange={onChange}
          options={valuesOf(field.of).map((one) => ({ value: one, label: wordOf(field, one) }))}
        />
      );
    case 'yesNo':
      return (
        <Choices
          {...wiring}
          value={text}
          onChange={onChange}
          options={[
            { value: 'yes', label: t('overview.yes') },
            { value: 'no', label: t('overview.no') },
          ]}
        />
      );
    case 'day':
      return <DayField {...wiring} value={text} onChange={(event) => onChange(event.target.value)} />;
    default:
      if (name === 'supplier') return <SupplierField {...wiring} text={text} onChange={onChange} />;
      return (
        <TextField
          {...wiring}
          type={field.kind === 'url' ? 'url' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}

function SupplierField({
  text,
  onChange,
  ...wiring
}: {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  text: string;
  onChange: (value: string) => void;
}) {
  return (
    <TextField
      {...wiring}
      offers={useUsedValues('supplier')}
      value={text}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface ListProps {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  options: readonly { value: string; label: string }[];
}

function Choices({
  options,
  value,
  onChange,
  ...wiring
}: ListProps & { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Select {...wiring} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{t('overview.choose')}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

function Ticks({
  label,
  help,
  error,
  options,
  chosen,
  onChange,
}: ListProps & { chosen: readonly string[]; onChange: (value: string[]) => void }) {
  return (
    <fieldset className="field">
      <legend className="field__label">{label}</legend>
      {help !== undefined && <div className="field__help">{help}</div>}
      <div className="ticks">
        {options.map(({ value, label: word }) => (
          <Check
            key={value}
            checked={chosen.includes(value)}
            onChange={(event) =>
              onChange(event.target.checked ? [...chosen, value] : chosen.filter((one) => one !== value))
            }
          >
            {word}
          </Check>
        ))}
      </div>
      {error !== undefined && <FieldError>{error}</FieldError>}
    </fieldset>
  );
}
