// Keys of the whole register: `/` goes to the search, `?` shows all keys.
import { useState } from 'react';
import { useKeys } from '../../fittings/page/use-keys';
import { laterLoaded } from '../../furniture/later';

const KeysDialog = laterLoaded(() => import('./keys-dialog'), 'KeysDialog');

export function Keys() {
  const [isOpen, setIsOpen] = useState(false);
  useKeys({ '/': () => document.getElementById('search')?.focus(), '?': () => setIsOpen(true) });
  return isOpen && <KeysDialog onClose={() => setIsOpen(false)} />;
}
