// What somebody types, as a state of the page that is kept as a draft until it is sent.
import { useEffect, useRef, useState } from 'react';
import { keptDraft } from '../../api/drafts';
import { lookAt, openDraft, typeInto, type OpenDraft } from '../../api/open-drafts';
import { useMe } from '../../api/session';

/** The draft under a name while its form is open. `onTake` puts another window's text into the form; null for none. */
export function useOpenDraft(name: string, onTake: (value: unknown) => void): OpenDraft {
  const me = useMe();
  const [draft] = useState(() => lookAt(me.id, name));
  const taking = useRef(onTake);
  useEffect(() => {
    taking.current = onTake;
  });
  useEffect(() => openDraft(draft, (value) => taking.current(value)), [draft]);
  return draft;
}

/** A state of the page that is kept per person under a name, unless it equals `empty`. */
export function useKept<Value>(
  name: string,
  empty: Value,
  onTake?: (value: Value) => void,
): [Value, (next: Value) => void] {
  const read = (kept: unknown): Value =>
    kept !== null && (empty === null || typeof kept === typeof empty) ? (kept as Value) : empty;
  const draft = useOpenDraft(name, (taken) => {
    // What is kept here is told by the hand that types, so nothing that was taken is told again.
    draft.taken = [];
    setValue(read(taken));
    onTake?.(read(taken));
  });
  const [value, setValue] = useState(() => read(draft.value));
  return [
    value,
    (next) => {
      if (JSON.stringify(next) === JSON.stringify(value)) return;
      setValue(next);
      typeInto(draft, JSON.stringify(next) === JSON.stringify(empty) ? null : next);
    },
  ];
}

export function useIsKept(): (name: string) => boolean {
  const me = useMe();
  return (name) => keptDraft(me.id, name) !== null;
}
