// The people of the demonstration by first name: those who can sign in, and those who only appear in its past.

import people from './people.json';
import past from './past-people.json';

function named(first: string): string {
  const person = [...people, ...past].find(({ name }) => name.startsWith(`${first} `));
  if (person === undefined) throw new Error(`There is no ${first} in the demonstration.`);
  return person.id;
}

export const ada = named('Ada');
export const basile = named('Basile');
export const clara = named('Clara');
export const denis = named('Denis');
export const edda = named('Edda');
export const fabio = named('Fabio');
export const greta = named('Greta');
export const hanna = named('Hanna');
export const ignaz = named('Ignaz');
export const jana = named('Jana');
export const kalle = named('Kalle');
export const lucia = named('Lucía');
export const matteo = named('Matteo');
export const noor = named('Noor');
