// Fields with their label, help, counter and error, tied together for assistive technology.
import { FIRST_DAY, LAST_DAY } from '@registry/record/forms/day';
import { textLength } from '@registry/record/forms/text';
import { TriangleAlert } from 'lucide-react';
import { useId, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../words/formats';
import { classes } from '../classes';
import './field.css';

interface FieldProps {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
  /** Hides the label from sight, not from hearing. */
  isLabelHidden?: boolean;
  optional?: boolean;
  compact?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

function Field({
  label,
  help,
  error,
  isLabelHidden,
  optional,
  compact,
  footer,
  children,
}: FieldProps & {
  footer?: ReactNode;
  children: (wiring: Wiring) => ReactNode;
}) {
  const { t } = useTranslation();
  const id = useId();
  const describedBy = [help !== undefined && `${id}-help`, error !== undefined && `${id}-error`]
    .filter(Boolean)
    .join(' ');
  return (
    <div className={classes('field', compact && 'field--compact', error !== undefined && 'field--invalid')}>
      <label htmlFor={id} className={isLabelHidden ? 'visually-hidden' : 'field__label'}>
        {label}
        {optional && <span className="field__optional"> ({t('field.optional')})</span>}
      </label>
      {help !== undefined && (
        <div id={`${id}-help`} className="field__help">
          {help}
        </div>
      )}
      {children({
        id,
        'aria-describedby': describedBy === '' ? undefined : describedBy,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {footer}
    </div>
  );
}

export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p id={id} className="field__error">
      <TriangleAlert className="icon icon--small" aria-hidden="true" /> {children}
    </p>
  );
}

/**
 * What is over the limit is said and not cut off: a browser's own limit counts other characters than the register does,
 * and takes what was pasted without a word.
 */
function useTooLong(value: unknown, most: number | undefined): string | undefined {
  const { t } = useTranslation();
  const over = typeof value !== 'string' || most === undefined ? 0 : textLength(value) - most;
  return over > 0 ? t('field.tooLong', { count: over }) : undefined;
}

export function TextField({
  label,
  help,
  error,
  isLabelHidden,
  optional,
  compact,
  maxLength,
  offers,
  ...input
}: FieldProps &
  ComponentProps<'input'> & {
    /** What may be meant, offered while one types. */
    offers?: readonly string[];
  }) {
  const list = useId();
  const tooLong = useTooLong(input.value, maxLength);
  return (
    <Field {...{ label, help, error: error ?? tooLong, isLabelHidden, optional, compact }}>
      {(wiring) => (
        <>
          <input
            type="text"
            {...input}
            {...wiring}
            {...(offers === undefined ? {} : { list })}
            className="field__input"
          />
          {offers !== undefined && (
            <datalist id={list}>
              {offers.map((value) => (
                <option key={value} value={value} />
              ))}
            </datalist>
          )}
        </>
      )}
    </Field>
  );
}

/** A day, `YYYY-MM-DD`, between `min` and `max`; a slip of the keyboard is said at once. */
export function DayField({
  min = FIRST_DAY,
  max = LAST_DAY,
  error,
  ...field
}: Omit<ComponentProps<typeof TextField>, 'type' | 'min' | 'max' | 'value'> & {
  value: string;
  min?: string;
  max?: string;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [from, to] = [min === '' ? FIRST_DAY : min, max === '' ? LAST_DAY : max];
  const isOutside = field.value !== '' && (field.value < from || field.value > to);
  return (
    <TextField
      {...field}
      type="date"
      min={from}
      max={to}
      error={error ?? (isOutside ? t('field.dayOutside', { from: formats.day(from), to: formats.day(to) }) : undefined)}
    />
  );
}

export function TextArea({
  label,
  help,
  error,
  isLabelHidden,
  optional,
  counted,
  maxLength,
  ...input
}: FieldProps &
  ComponentProps<'textarea'> & {
    /** Length so far and the bound it is held to; with `least`, the length it has to reach. */
    counted?: { length: number; most?: number; least?: number };
  }) {
  const tooLong = useTooLong(input.value, maxLength);
  return (
    <Field
      {...{ label, help, error: error ?? tooLong, isLabelHidden, optional }}
      footer={counted && <Counter {...counted} isSaid={error !== undefined} />}
    >
      {(wiring) => <textarea rows={4} {...input} {...wiring} className="field__input field__input--area" />}
    </Field>
  );
}

function Counter({
  length,
  most,
  least,
  isSaid,
}: {
  length: number;
  most?: number;
  least?: number;
  /** What is missing stands in the fault already. */
  isSaid: boolean;
}) {
  const { t } = useTranslation();
  const missing = least === undefined ? 0 : least - length;
  const left = most === undefined ? null : most - length;
  if (missing > 0 && isSaid) return null;
  return (
    <p className={classes('field__counter', 'digits', left !== null && left < 0 && 'field__counter--over')}>
      {missing > 0
        ? t('field.more', { count: missing })
        : left === null
          ? t('field.typed', { count: length })
          : left >= 0
            ? t('field.left', { count: left })
            : t('field.over', { count: -left })}
    </p>
  );
}

export function Select({
  label,
  help,
  error,
  isLabelHidden,
  optional,
  compact,
  children,
  ...select
}: FieldProps & ComponentProps<'select'>) {
  return (
    <Field {...{ label, help, error, isLabelHidden, optional, compact }}>
      {(wiring) => (
        <div className="field__select">
          <select {...select} {...wiring} className="field__input">
            {children}
          </select>
        </div>
      )}
    </Field>
  );
}
