// Keys of the whole register: `/` goes to the search, `?` shows all keys, g and a letter lead to a room, and Ctrl K
// opens all there is to do.
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useKeys } from '../../fittings/page/use-keys';
import { laterLoaded } from '../../furniture/later';
import { usePlaces } from './header/places';
import { useListKeys } from './list-keys';

const KeysDialog = laterLoaded(() => import('./keys-dialog'), 'KeysDialog');
const Palette = laterLoaded(() => import('./commands/palette'), 'Palette');

export type Shown = 'keys' | 'commands' | null;

export function Keys({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const navigate = useNavigate();
  const leads = usePlaces().map(({ to, letter }) => [`g ${letter}`, () => void navigate({ to })] as const);
  useKeys({
    '/': () => document.getElementById('search')?.focus(),
    '?': () => onShow('keys'),
    ...Object.fromEntries(leads),
  });
  useListKeys();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      event.preventDefault();
      if (shown === 'commands') onShow(null);
      // Over another dialog it would offer what cannot be reached.
      else if (document.querySelector('[role="dialog"], [role="alertdialog"]') === null) onShow('commands');
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
  if (shown === 'keys') return <KeysDialog onClose={() => onShow(null)} />;
  if (shown === 'commands') return <Palette onClose={() => onShow(null)} onKeys={() => onShow('keys')} />;
  return null;
}
