// What a model was measured at, and what its training took, as the head of a card has them.

import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';

/** Results in `model-index`: one line each, on which data for which task. */
export function resultsOf(card: JsonPart, gathered: Gathered): void {
  let count = 0;
  for (const model of card.get('model-index').items())
    for (const result of model.get('results').items()) {
      const task = result.get('task').get('name').text() ?? result.get('task').get('type').text();
      const data = result.get('dataset').get('name').text() ?? result.get('dataset').get('type').text();
      for (const metric of result.get('metrics').items()) {
        const kind = metric.get('name').text() ?? metric.get('type').text();
        const value = metric.get('value').text();
        if (kind === null || value === null) {
          gathered.leave('not-a-text', metric.place());
          continue;
        }
        count += 1;
        const on = [task, data].filter((text) => text !== null).join(', ');
        gathered.add('evaluation', `${kind}: ${value}${on === '' ? '' : ` (${on})`}`, metric.get('value').place());
      }
    }
  const names = card
    .get('metrics')
    .items()
    .flatMap((one) => one.text() ?? []);
  // Without a value, a name says at least what was looked at.
  if (count === 0 && names.length > 0)
    gathered.add('evaluation', `metrics: ${names.join(', ')}`, card.get('metrics').place(names.join(', ')));
}

/** Grams of CO2 equivalent, alone or with how they came about. */
export function emissionsOf(emissions: JsonPart, gathered: Gathered): void {
  const alone = emissions.text();
  const grams = alone ?? emissions.get('emissions').text();
  if (grams !== null)
    gathered.add(
      'energyNote',
      `co2_eq_emissions: ${grams} g`,
      (alone === null ? emissions.get('emissions') : emissions).place(),
    );
  for (const key of ['source', 'training_type', 'geographical_location', 'hardware_used']) {
    const text = emissions.get(key).text();
    if (text !== null) gathered.add('energyNote', `${key}: ${text}`, emissions.get(key).place());
  }
}
