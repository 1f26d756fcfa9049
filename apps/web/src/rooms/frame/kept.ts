// What somebody types, kept in this browser until it is sent: neither a reload nor an ended session loses it.
import { useState } from 'react';
import { useMe } from '../../api/session';

const keyOf = (name: string, person: string): string => `registry.${name}.${person}`;

/** A state of the page that is kept per person under a name, unless it equals `empty`. */
export function useKept<Value>(name: string, empty: Value): [Value, (next: Value) => void] {
  const key = keyOf(name, useMe().id);
  const [value, setValue] = useState(() => read(key, empty));
  return [value, (next) => {
    if (JSON.stringify(next) === JSON.stringify(value)) return;
    setValue(next);
    if (JSON.stringify(next) === JSON.stringify(empty)) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify(next));
  }];
}

export function useIsKept(): (name: string) => boolean {
  const me = useMe();
  return (name) => localStorage.getItem(keyOf(name, me.id)) !== null;
}

function read<Value>(key: string, empty: Value): Value {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return kept !== null && (empty === null || typeof kept === typeof empty) ? kept as Value : empty;
  } catch {
    return empty;
  }
}
