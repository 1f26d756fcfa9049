// What is sent: the text, and the people named in it, chosen from those offered or typed by hand.
import type { PersonRef } from '@registry/contracts';
import { call } from '../../api/operations';
import type { Written } from './mention-field';
import { namesIn, possibleNames } from './names-in';

export interface ToSend {
  body: { text: string; mentions: string[] };
  /** Names that fit nobody, or several people, and so reach nobody. */
  nobody: string[];
}

export async function toSend({ text, mentions }: Written): Promise<ToSend> {
  const named = mentions.filter(({ name }) => text.includes(`@${name}`)).map(({ id }) => id);
  const nobody: string[] = [];
  for (const words of namesIn(text)) {
    if (mentions.some(({ name }) => words.startsWith(name))) continue;
    const person = await meantBy(words);
    if (person === null) nobody.push(possibleNames(words).at(-1) ?? words);
    else named.push(person.id);
  }
  return { body: { text: text.trim(), mentions: [...new Set(named)] }, nobody };
}

/** The one person whom the longest name that fits anybody fits. */
async function meantBy(words: string): Promise<PersonRef | null> {
  for (const name of possibleNames(words)) {
    const found = (await call('listPeople', { q: name, limit: 2 })).value.items;
    if (found.length > 0) return found.length === 1 ? (found[0] ?? null) : null;
  }
  return null;
}
