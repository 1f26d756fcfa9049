// Keys of the whole register: `/` goes to the search, `?` shows all keys.
import { useEffect, useState } from 'react';
import { isShortcut } from '../../fittings/page/typing';
import { laterLoaded } from '../../furniture/later';

const KeysDialog = laterLoaded(() => import('./keys-dialog'), 'KeysDialog');

export function Keys() {
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (!isShortcut(event)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === '?') setIsOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return isOpen && <KeysDialog onClose={() => setIsOpen(false)} />;
}
