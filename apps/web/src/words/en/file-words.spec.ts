// A word is the same on the page and in a file that leaves the register.

import { de as deFile } from '@registry/record/columns/words/de';
import { en as enFile } from '@registry/record/columns/words/en';
import { fr as frFile } from '@registry/record/columns/words/fr';
import { rooms as de } from '../de/rooms';
import { rooms as fr } from '../fr/rooms';
import { rooms as en } from './rooms';

it.each([
  ['en', en, enFile],
  ['fr', fr, frFile],
  ['de', de, deFile],
])('in %s', (_, page, file) => {
  const { state: incidentState, kind: incidentKind } = page.incident;
  expect({ ...page, incidentState, incidentKind }).toMatchObject(file.values);
});
