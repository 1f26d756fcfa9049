// Steps of a dialog, each an entry in the history of the browser: Back and Forward walk them, a reload stays, and
// closing goes back to where the dialog was opened.
import { useLocation, useRouter } from '@tanstack/react-router';
import { stringifySearch, textOf } from '../../search-params';

/** The parameter of the address that names the step. */
type Place = 'bulk' | 'merge';

export interface Steps {
  /** Undefined: the dialog is closed. */
  readonly step: string | undefined;
  /** What the dialog was opened for and the address cannot hold; gone where somebody was only given the address. */
  readonly subject: unknown;
  readonly go: (step: string, subject?: unknown) => void;
  readonly back: () => void;
  readonly close: () => void;
}

export function useSteps(place: Place): Steps {
  const { history } = useRouter();
  const { pathname, search, state } = useLocation();
  const parameters: Record<string, unknown> = search;
  const { steps: depth = 0, subject, before } = state;
  const addressOf = (step: string | undefined): string => pathname + stringifySearch({ ...parameters, [place]: step });
  const close = (): void => {
    if (depth > 0) history.go(-depth);
    else history.replace(addressOf(undefined));
  };
  return {
    step: textOf(parameters[place]),
    subject,
    go: (step, about = subject) =>
      history.push(addressOf(step), { ...(before === undefined ? {} : { before }), subject: about, steps: depth + 1 }),
    back: () => {
      if (depth > 0) history.back();
      else close();
    },
    close,
  };
}
