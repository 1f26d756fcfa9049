// The people of the demonstration by first name, as `people.json` lists them.

import people from './people.json';

function named(first: string): string {
  const person = people.find(({ name }) => name.startsWith(`${first} `));
  if (person === undefined) throw new Error(`There is no ${first} in the demonstration.`);
  return person.id;
}

export const ada = named('Ada');
export const basile = named('Basile');
export const clara = named('Clara');
export const denis = named('Denis');
