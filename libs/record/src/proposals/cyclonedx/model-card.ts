// The model card of a component (CycloneDX, `modelCard`): how the model works, what it was measured at, what is known
// of its use.

import { componentOf, type FoundComponent } from '../component';
import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';
import { techniquesOfApproach, techniquesOfFamily, techniquesOfTask } from '../vocabulary';
import { considerationsOf } from './considerations';
import { metricText } from './metric';
import { nameOf } from './parties';
import { teller, type Tell } from './tell';

/**
 * @param called the name of the model, where texts of several come together
 * @param byRef the components of the file by their `bom-ref`
 * @returns data that the card names and that are no components of the file
 */
export function readModelCard(
  model: JsonPart,
  called: string | null,
  byRef: ReadonlyMap<unknown, JsonPart>,
  gathered: Gathered,
): FoundComponent[] {
  const card = model.get('modelCard');
  if (!card.isThere) return [];
  const tell = teller(gathered, called);
  const parameters = card.get('modelParameters');
  readParameters(parameters, tell, gathered);
  const data = parameters
    .get('datasets')
    .items()
    .flatMap((one) => readDataset(one, byRef, gathered) ?? []);
  const analysis = card.get('quantitativeAnalysis');
  for (const metric of analysis.get('performanceMetrics').items()) {
    const text = metricText(metric);
    if (text === null) gathered.leave('not-a-text', metric.place());
    else tell('evaluation', text, metric);
  }
  if (analysis.get('graphics').isThere) gathered.leave('not-a-text', analysis.get('graphics').place());
  considerationsOf(card.get('considerations'), tell, gathered);
  if (card.get('properties').isThere) gathered.leave('no-field', card.get('properties').place());
  return data;
}

function readParameters(parameters: JsonPart, tell: Tell, gathered: Gathered): void {
  techniques(parameters.get('approach').get('type'), techniquesOfApproach, gathered);
  techniques(parameters.get('task'), techniquesOfTask, gathered);
  techniques(parameters.get('architectureFamily'), techniquesOfFamily, gathered);
  // Under the names that the standard gives them: nothing is made into a sentence that nobody wrote.
  for (const key of ['task', 'architectureFamily', 'modelArchitecture']) {
    const text = parameters.get(key).text();
    if (text !== null) tell('operatingLogic', `${key}: ${text}`, parameters.get(key));
  }
  for (const [key, field] of [
    ['inputs', 'inputData'],
    ['outputs', 'operatingLogic'],
  ] as const)
    for (const one of parameters.get(key).items()) {
      const text = one.get('format').text();
      if (text !== null) tell(field, `${key}: ${text}`, one.get('format'));
    }
}

function techniques(part: JsonPart, of: (text: string) => readonly string[], gathered: Gathered): void {
  const text = part.text();
  if (text === null) return;
  const found = of(text);
  if (found.length === 0) gathered.leave('not-in-vocabulary', part.place());
  for (const one of found) gathered.add('techniques', one, part.place());
}

/** Data named by reference or in place. That some of it is sensitive, a person judges. */
function readDataset(one: JsonPart, byRef: ReadonlyMap<unknown, JsonPart>, gathered: Gathered): FoundComponent | null {
  const ref = one.get('ref').text();
  const named = ref === null ? one : byRef.get(ref);
  const name = named === undefined ? null : nameOf(named);
  if (named === undefined || name === null) {
    gathered.leave('no-field', ref === null ? one.place() : one.get('ref').place());
    return null;
  }
  gathered.add('dataSources', name, named.get('name').place());
  const inside = named.get('data').items();
  for (const part of [named, ...inside]) {
    if (part.get('sensitiveData').isThere) gathered.leave('for-a-person', part.get('sensitiveData').place());
  }
  if (ref !== null) return null;
  return componentOf({ kind: 'dataset', name: { text: name, from: named.get('name').place() } }, gathered);
}
