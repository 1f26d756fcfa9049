// Systems that look like the one being typed, and what the person says about each; kept like everything typed.
import { isVisible } from '@registry/record';
import { useEffect, useState } from 'react';
import { useWatch, type Control } from 'react-hook-form';
import type { DuplicateChoice, RegisterSystem, DuplicateCandidate } from '@registry/contracts';
import { useKept } from '../../fittings/page/kept';
import { useCandidates } from '../../fittings/record/candidates';
import { isAsked, type TypedRegistration } from '../../fittings/record/registration';

export interface Said {
  choice: DuplicateChoice | 'none';
  reason: string;
}

export interface CandidatesState {
  matches: readonly DuplicateCandidate[];
  said: Readonly<Record<string, Said>>;
  onSay: (id: string, said: Said) => void;
  /** Going on was tried while something was still to be said. */
  isTried: boolean;
}

const DELAY_MS = 300;

export function useDuplicateCandidates(control: Control<TypedRegistration>) {
  const [name, purpose, summary, supplier, origin] = useWatch({
    control,
    name: ['name', 'intendedPurpose', 'summary', 'supplier', 'origin'],
  });
  const typed = useRested({
    name: name.trim().slice(0, 200),
    purpose: `${purpose} ${summary}`.trim().slice(0, 4000),
    supplier: isAsked('supplier', origin) ? supplier.trim().slice(0, 200) : '',
  });
  const found = useCandidates(typed);
  const matches = typed.name.length < 3 ? [] : (found.data ?? []);
  const [said, setSaid] = useKept<Record<string, Said>>('registering.alike', {});
  const [isTried, setIsTried] = useState(false);
  const isToSay = (match: DuplicateCandidate): boolean => {
    const what = said[match.id] ?? { choice: 'none', reason: '' };
    return what.choice === 'none' ? match.isTwin : !isVisible(what.reason);
  };
  const likenesses = matches.flatMap(({ id }) => {
    const what = said[id];
    return what === undefined || what.choice === 'none'
      ? []
      : [{ to: id, choice: what.choice, reason: what.reason.trim() }];
  });
  return {
    matches,
    said,
    isTried,
    onSay: (id: string, what: Said) => setSaid({ ...said, [id]: what }),
    /** Whether nothing is left to be said; shows what is. */
    check: (): boolean => {
      setIsTried(true);
      return !matches.some(isToSay);
    },
    command: (likenesses.length === 0 ? {} : { likenesses }) satisfies Pick<RegisterSystem, 'likenesses'>,
    forget: () => {
      setSaid({});
      setIsTried(false);
    },
  };
}

/** The value once it has not changed for a moment. */
function useRested<Value>(value: Value): Value {
  const text = JSON.stringify(value);
  const [rested, setRested] = useState(text);
  useEffect(() => {
    const timer = window.setTimeout(() => setRested(text), DELAY_MS);
    return () => window.clearTimeout(timer);
  }, [text]);
  return JSON.parse(rested) as Value;
}
