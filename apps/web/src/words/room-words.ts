// The words of all rooms, loaded when somebody has signed in: who only wants to sign in does not wait for them.
import i18next from 'i18next';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import type { Language } from './language';
import { lazyWords } from './lazy';
import type { ProblemWords } from './problem-words';
import type { RoomWords } from './words';

function added<Words extends RoomWords>(language: Language, words: Words): Words {
  i18next.addResourceBundle(language, 'translation', language === 'fr' ? withFrenchSpaces(words) : words, true, true);
  return words;
}

/** Waits for them the first time. */
export const useRoomWords = lazyWords<RoomWords>({
  en: async () => added('en', (await import('./en/rooms')).rooms),
  fr: async () => added('fr', (await import('./fr/rooms')).rooms),
  de: async () => added('de', (await import('./de/rooms')).rooms),
});

/** What a refusal means, by its code. */
export const useRefusalWords = lazyWords<ProblemWords>({
  en: async () => (await import('./en/rooms')).problems,
  fr: async () => (await import('./fr/rooms')).problems,
  de: async () => (await import('./de/rooms')).problems,
});
