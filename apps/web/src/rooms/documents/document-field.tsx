// One question of a document, with the provision that asks it.
import { useTranslation } from 'react-i18next';
import { CONDITIONS, type DocumentField } from '@registry/record';
import { Provision } from '../../fittings/law/provision';
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
          counted={{ length: [...text].length, most: field.max ?? 0 }}
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
    case 'conditions':
      return (
        <fieldset className="field">
          <legend className="field__label">{label}</legend>
          <div className="field__help">{help}</div>
          {CONDITIONS.map((one) => (
            <Check
              key={one}
              checked={value.includes(one)}
              onChange={(event) =>
                onChange(CONDITIONS.filter((other) => (other === one ? event.target.checked : value.includes(other))))
              }
            >
              {t(`documents.condition.${one}`)}
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
