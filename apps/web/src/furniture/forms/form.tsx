// Once somebody tried to send a form, it says what is to be put right: several things at its head, each with a link to
// its field; a single one leads to its field at once. It reads the faults as the fields show them, so that no form can
// forget one.
import { useEffect, useLayoutEffect, useRef, useState, type ComponentProps, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Box } from '../box';

interface Fault {
  field: string;
  text: string;
  control: HTMLElement | null;
}

export function Form({
  onSubmit,
  step,
  children,
  ...form
}: Omit<ComponentProps<'form'>, 'onSubmit' | 'noValidate' | 'ref'> & {
  /** Faults are read when it is through. */
  onSubmit: () => unknown;
  /** Which of its steps is shown, where it has several: each tells of its own faults. */
  step?: number;
  children: ReactNode;
}) {
  const place = useRef<HTMLFormElement>(null);
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const [tries, setTries] = useState(0);
  // Before anything is painted: nobody shall begin to type and have the focus taken away.
  useLayoutEffect(() => {
    if (tries === 0) return;
    const found = faultsIn(place.current);
    setFaults(found);
    if (found.length === 1) found[0]?.control?.focus();
  }, [tries, step]);
  return (
    <form
      {...form}
      ref={place}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        // A dialog hangs below the form that opened it, but is none of its fields.
        event.stopPropagation();
        const read = (): void => setTries((before) => before + 1);
        const sent = onSubmit();
        if (sent instanceof Promise) void sent.then(read);
        else read();
      }}
      // Enter looks for what was typed there; it does not send the whole form.
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement && event.target.type === 'search')
          event.preventDefault();
      }}
    >
      {faults.length > 0 && <ErrorTitle />}
      {faults.length > 1 && <Summary faults={faults} />}
      {children}
    </form>
  );
}

function ErrorTitle() {
  const { t } = useTranslation();
  useEffect(() => {
    const title = document.title;
    document.title = t('faults.ofPage', { title });
    return () => {
      document.title = title;
    };
  }, [t]);
  return null;
}

function Summary({ faults }: { faults: readonly Fault[] }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => box.current?.focus(), [faults]);
  return (
    <Box ref={box} kind="danger" role="alert" title={t('faults.title', { count: faults.length })}>
      <ul className="bullets small">
        {faults.map(({ field, text, control }, index) => (
          <li key={index}>
            <a
              href={`#${control?.id ?? ''}`}
              onClick={(event) => {
                event.preventDefault();
                control?.focus();
              }}
            >
              {field === '' ? text : field}
            </a>
            {field !== '' && t('problem.colon') + text}
          </li>
        ))}
      </ul>
    </Box>
  );
}

function faultsIn(form: HTMLFormElement | null): Fault[] {
  const shown = [...(form?.querySelectorAll<HTMLElement>('.field__error') ?? [])].filter(
    (one) => one.closest('form') === form,
  );
  return shown.map((one) => {
    const field = one.closest('.field, fieldset, [role="group"]');
    // The name alone: not that a field is optional.
    const label = field?.querySelector('.field__label')?.firstChild;
    return {
      field: label?.textContent?.trim() ?? '',
      text: one.textContent?.trim() ?? '',
      control: field?.querySelector<HTMLElement>('input, select, textarea, button') ?? null,
    };
  });
}
