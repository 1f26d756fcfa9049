// Where somebody went last by name, while this tab is open and they are signed in: names of records are not left on a
// shared machine.
import { placeOf } from '../../../api/drafts';

export interface Recent {
  readonly name: string;
  readonly beside?: string | undefined;
  readonly lang?: string | undefined;
  /** An address of the register. */
  readonly does: string;
}

const MOST = 5;
/** Among what signing out removes. */
const placeFor = (person: string): string => placeOf(person, 'recent');

export function recentOf(person: string): Recent[] {
  const kept = sessionStorage.getItem(placeFor(person));
  return kept === null ? [] : (JSON.parse(kept) as Recent[]);
}

export function keepRecent(person: string, { name, beside, lang, does }: Recent): void {
  const others = recentOf(person).filter((one) => one.does !== does);
  sessionStorage.setItem(placeFor(person), JSON.stringify([{ name, beside, lang, does }, ...others].slice(0, MOST)));
}
