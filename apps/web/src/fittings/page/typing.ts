// Single keys are shortcuts only where nobody is typing, and not for those who switched them off: whoever dictates
// would press them unawares (WCAG 2.1.4).
import { useSyncExternalStore } from 'react';

const PLACE = 'registry.singleKeys';
const listeners = new Set<() => void>();
const areOn = (): boolean => localStorage.getItem(PLACE) !== 'off';

export function useSingleKeys(): [boolean, (isOn: boolean) => void] {
  const isOn = useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, areOn);
  return [
    isOn,
    (next) => {
      localStorage.setItem(PLACE, next ? 'on' : 'off');
      listeners.forEach((changed) => changed());
    },
  ];
}

/** Whether a key is a shortcut where it was pressed. */
export function isShortcut(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return false;
  if (event.key.length === 1 && !areOn()) return false;
  return !(
    event.target instanceof HTMLElement &&
    event.target.closest('input, textarea, select, [role="dialog"], [contenteditable]') !== null
  );
}
