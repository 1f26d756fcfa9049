// One question of a document, with the provision that asks it.
import { useTranslation } from 'react-i18next';
import { valuesOf, type DocumentField } from '@registry/record';
import { Provision } from '../../fittings/law/provision';
import { useValueWord } from '../../fittings/record/record-words';
import { Check } from '../../furniture/forms/check';
import { RadioField } from '../../furniture/forms/choice';
import { DayField, FieldError, TextArea, TextField } from '../../furniture/forms/field';

export function DocumentFieldInput({
  field,
  label,
  hint,
  value,
  error,
  onChange,
}: {
  field: DocumentField;
  label: string;
  hint: string | undefined;
  value: string | string[];
  error: string | undefined;
  onChange: (value: string | string[]) => void;
}) {
  const { t } = useTranslation();
  const wordOf = useValueWord();
  const help = (
    <>
      {hint}{' '}
      <span className="small">
        <Provision of={field.provision} />
      </span>
    </>
  );
  const optional = field.needed === undefined;
  const text = Array.isArray(value) ? '' : value;
  const all = 'of' in field ? valuesOf(field.of) : [];
  switch (field.kind) {
    case 'text':
      return (
        <TextArea
          label={label}
          help={help}
          error={error}
          optional={optional}
          rows={5}
          value={text}
          counted={{ length: [...text].length, most: field.max }}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'lines':
      return (
        <TextArea
          label={label}
          help={help}
          error={error}
          optional={optional}
          rows={3}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    case 'yesNo':
      return (
        <RadioField
          label={label}
          help={help}
          error={error}
          value={text === '' ? null : text}
          options={[
            { value: 'yes', label: t('overview.yes') },
            { value: 'no', label: t('overview.no') },
          ]}
          onChange={onChange}
        />
      );
    case 'choices':
      return (
        <fieldset className="field">
          <legend className="field__label">{label}</legend>
          <div className="field__help">{help}</div>
          {all.map((one) => (
            <Check
              key={one}
              checked={value.includes(one)}
              onChange={(event) =>
                onChange(all.filter((other) => (other === one ? event.target.checked : value.includes(other))))
              }
            >
              {wordOf(field, one)}
            </Check>
          ))}
          {error !== undefined && <FieldError>{error}</FieldError>}
        </fieldset>
      );
    case 'day':
      return (
        <DayField
          label={label}
          help={help}
          error={error}
          optional={optional}
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
    default:
      return (
        <TextField
          label={label}
          help={help}
          error={error}
          optional={optional}
          type={field.kind === 'url' ? 'url' : 'text'}
          inputMode={field.kind === 'number' ? 'numeric' : undefined}
          autoComplete="off"
          value={text}
          onChange={(event) => onChange(event.target.value)}
        />
      );
  }
}
