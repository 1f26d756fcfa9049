// A word is the same on the page and in a file that leaves the register.

import { de as deFile } from '@registry/record/columns/words/de';
import { en as enFile } from '@registry/record/columns/words/en';
import { fr as frFile } from '@registry/record/columns/words/fr';
import { de as deDocuments } from '@registry/record/documents/words/de';
import { en as enDocuments } from '@registry/record/documents/words/en';
import { fr as frDocuments } from '@registry/record/documents/words/fr';
import { rooms as de } from '../de/rooms';
import { rooms as fr } from '../fr/rooms';
import { rooms as en } from './rooms';

it.each([
  ['en', en, enDocuments, enFile],
  ['fr', fr, frDocuments, frFile],
  ['de', de, deDocuments, deFile],
])('in %s', (_, page, documents, file) => {
  const { state: incidentState, kind: incidentKind } = page.incident;
  const documentKind = Object.fromEntries(Object.entries(documents.kinds).map(([kind, [title]]) => [kind, title]));
  expect({ ...page, incidentState, incidentKind, documentKind }).toMatchObject(file.values);
});
