// One of a few: radio buttons in a fieldset, or a group whose legend is given.
import { useId, type ReactNode, type Ref } from 'react';
import { classes } from '../classes';
import { FieldError } from './field';
import './field.css';

export interface Option<Value extends string> {
  value: Value;
  label: string;
  help?: string;
  isQuiet?: boolean;
}

interface RadiosProps<Value extends string> {
  options: readonly Option<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  isStacked?: boolean;
  isDisabled?: boolean;
  /** The first button, for whoever moves focus to the group. */
  ref?: Ref<HTMLInputElement>;
}

/** The buttons alone; whoever uses them gives them a fieldset or a named group. */
export function Radios<Value extends string>({
  options,
  value,
  onChange,
  isStacked,
  isDisabled,
  ref,
}: RadiosProps<Value>) {
  const name = useId();
  return (
    <div className={classes('choices', isStacked && 'choices--stacked')}>
      {options.map((option, index) => (
        <label key={option.value} className={classes('choice', option.isQuiet && 'choice--quiet')}>
          <input
            id={index === 0 ? name : undefined}
            ref={index === 0 ? ref : undefined}
            type="radio"
            name={name}
            value={option.value}
            checked={value === option.value}
            disabled={isDisabled}
            onChange={() => onChange(option.value)}
          />
          <span>
            {option.label}
            {option.help !== undefined && <span className="choice__help">{option.help}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}

export function RadioField<Value extends string>({
  label,
  help,
  error,
  ...radios
}: RadiosProps<Value> & {
  label: string;
  help?: ReactNode;
  error?: string | undefined;
}) {
  const id = useId();
  return (
    <fieldset
      className={classes('field', error !== undefined && 'field--invalid')}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="field__label">{label}</legend>
      {help !== undefined && <div className="field__help">{help}</div>}
      <Radios {...radios} />
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
