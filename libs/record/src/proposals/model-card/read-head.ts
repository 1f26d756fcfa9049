// What the head of a card says, name by name.

import { componentOf, type FoundComponent, type SaidOfComponent } from '../component';
import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';
import { languageOf, licenceOf, techniquesOfTask } from '../vocabulary';
import type { Said, SaidInText } from './read-text';
import { emissionsOf, resultsOf } from './results';

/** Of names of which the record takes nothing, each is said to be left. */
const READ = new Set([
  ...['license', 'license_name', 'license_link', 'language', 'datasets', 'base_model', 'library_name', 'pipeline_tag'],
  ...['model-index', 'metrics', 'co2_eq_emissions', 'model_name'],
]);

interface Read {
  /** The model of the card, as far as it is named. */
  readonly model: Omit<SaidOfComponent, 'kind'> | null;
  readonly others: FoundComponent[];
  readonly leftOut: number;
}

export function readHead(card: JsonPart, inText: SaidInText, gathered: Gathered, mostRead: number): Read {
  const name = nameOf(card, inText);
  const licence = licenceSaid(card) ?? inText.licence;
  if (name !== null) gathered.add('name', name.text, name.from);
  if (licence !== null) gathered.add('licence', licence.text, licence.from);
  if (inText.supplier !== null) gathered.add('supplier', inText.supplier.text, inText.supplier.from);
  for (const tag of card.get('language').items()) take(tag, 'languages', languageOf(tag.text() ?? ''), gathered);
  for (const tag of card.get('pipeline_tag').items()) {
    const techniques = techniquesOfTask(tag.text() ?? '');
    if (techniques.length === 0) take(tag, 'techniques', null, gathered);
    for (const one of techniques) gathered.add('techniques', one, tag.place());
  }
  resultsOf(card, gathered);
  emissionsOf(card.get('co2_eq_emissions'), gathered);
  for (const key of card.keys()) if (!READ.has(key)) gathered.leave('no-field', card.get(key).place());
  const { others, leftOut } = components(card, inText, gathered, mostRead);
  return { model: name === null ? null : { name, licence, supplier: inText.supplier }, others, leftOut };
}

function nameOf(card: JsonPart, { title }: SaidInText): Said | null {
  const own = [card.get('model_name'), card.get('model-index').items()[0]?.get('name')];
  for (const part of own) {
    const text = part?.text() ?? null;
    if (part !== undefined && text !== null) return { text, from: part.place() };
  }
  return title;
}

/** "other" says that the licence has a name of its own. */
function licenceSaid(card: JsonPart): Said | null {
  const named = card.get('license_name');
  const licences = card.get('license').items();
  const texts = licences.flatMap((one) => one.text() ?? []).filter((text) => text !== 'other' && text !== 'unknown');
  const own = named.text();
  const [first] = licences;
  if (own !== null && texts.length === 0) return { text: own, from: named.place() };
  return first === undefined || texts.length === 0
    ? null
    : { text: texts.map(licenceOf).join(', '), from: first.place(texts.join(', ')) };
}

function take(part: JsonPart, field: 'languages' | 'techniques', value: string | null, gathered: Gathered): void {
  if (value === null) gathered.leave('not-in-vocabulary', part.place());
  else gathered.add(field, value, part.place());
}

const KINDS = { base_model: 'model', datasets: 'dataset', library_name: 'software' } as const;

/** Names of what the model was made of. They are names: nothing is fetched. */
function components(card: JsonPart, inText: SaidInText, gathered: Gathered, mostRead: number) {
  const others: FoundComponent[] = [];
  let seen = 0;
  for (const [key, kind] of Object.entries(KINDS))
    for (const part of card.get(key).items()) {
      seen += 1;
      if (seen > mostRead) continue;
      // A list of the hub may hold objects with a name.
      const named = part.keys().length > 0 ? part.get('name') : part;
      const text = named.text();
      if (text === null) {
        gathered.leave('not-a-text', part.place());
        continue;
      }
      if (kind === 'dataset') gathered.add('dataSources', text, named.place());
      const found = componentOf({ kind, name: { text, from: named.place() } }, gathered);
      if (found !== null) others.push(found);
    }
  if (!card.get('base_model').isThere && inText.base !== null) {
    const found = componentOf({ kind: 'model', name: inText.base }, gathered);
    if (found !== null) others.push(found);
  }
  return { others, leftOut: Math.max(0, seen - mostRead) };
}
