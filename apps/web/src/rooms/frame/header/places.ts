// The rooms of the register that one may enter, in the order of the menu.
import { useRights } from '../../../api/rights';

interface Place {
  readonly to:
    | '/'
    | '/systems'
    | '/reviews'
    | '/duties'
    | '/law'
    | '/strategy'
    | '/publication'
    | '/publication/sets'
    | '/audit'
    | '/people';
  readonly name: 'home' | 'register' | 'reviews' | 'duties' | 'law' | 'strategy' | 'publication' | 'audit' | 'people';
  /** The letter that leads there after g. */
  readonly letter: string;
}

export function usePlaces(): readonly Place[] {
  const { ever } = useRights();
  const all: readonly (Place & { readonly isOpen: boolean })[] = [
    { to: '/', name: 'home', letter: 'h', isOpen: true },
    { to: '/systems', name: 'register', letter: 'r', isOpen: true },
    { to: '/reviews', name: 'reviews', letter: 'v', isOpen: ever('decide', 'Review') },
    { to: '/duties', name: 'duties', letter: 'd', isOpen: ever('read', 'Duty') },
    { to: '/law', name: 'law', letter: 'l', isOpen: ever('read', 'Rules') },
    { to: '/strategy', name: 'strategy', letter: 's', isOpen: ever('read', 'Strategy') },
    {
      to: ever('publish', 'Register') ? '/publication' : '/publication/sets',
      name: 'publication',
      letter: 'u',
      isOpen: ever('export', 'Register'),
    },
    { to: '/audit', name: 'audit', letter: 'a', isOpen: ever('read', 'AuditLog') },
    { to: '/people', name: 'people', letter: 'p', isOpen: ever('update', 'Person') },
  ];
  return all.filter(({ isOpen }) => isOpen);
}
