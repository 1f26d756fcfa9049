// What somebody types, as a state of the page that is kept as a draft until it is sent.
import { useState } from 'react';
import { keepDraft, keptDraft } from '../../api/drafts';
import { useMe } from '../../api/session';

/** A state of the page that is kept per person under a name, unless it equals `empty`. */
export function useKept<Value>(name: string, empty: Value): [Value, (next: Value) => void] {
  const me = useMe();
  const [value, setValue] = useState(() => {
    const kept = keptDraft(me.id, name);
    return kept !== null && (empty === null || typeof kept === typeof empty) ? kept as Value : empty;
  });
  return [value, (next) => {
    if (JSON.stringify(next) === JSON.stringify(value)) return;
    setValue(next);
    keepDraft(me.id, name, JSON.stringify(next) === JSON.stringify(empty) ? null : next);
  }];
}

export function useIsKept(): (name: string) => boolean {
  const me = useMe();
  return (name) => keptDraft(me.id, name) !== null;
}
