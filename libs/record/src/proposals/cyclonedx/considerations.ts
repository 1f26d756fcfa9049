// What is to be considered when a model is used (CycloneDX, `considerations`).

import type { Gathered } from '../gather';
import type { JsonPart } from '../json-part';
import { amountText } from './metric';
import type { Tell } from './tell';

const LISTS = [
  ['useCases', 'intendedPurpose'],
  ['users', 'intendedPurpose'],
  ['technicalLimitations', 'evaluation'],
  ['performanceTradeoffs', 'evaluation'],
] as const;

/** Members of a risk, in the order in which one reads of it. */
const RISKS = {
  ethicalConsiderations: ['name', 'mitigationStrategy'],
  fairnessAssessments: ['groupAtRisk', 'benefits', 'harms', 'mitigationStrategy'],
} as const;

export function considerationsOf(considerations: JsonPart, tell: Tell, gathered: Gathered): void {
  for (const [key, field] of LISTS)
    for (const one of considerations.get(key).items()) {
      const text = one.text();
      if (text === null) gathered.leave('not-a-text', one.place());
      else tell(field, key === 'users' ? `users: ${text}` : text, one);
    }
  for (const [key, members] of Object.entries(RISKS))
    for (const one of considerations.get(key).items()) {
      const said = members.flatMap((member) => {
        const text = one.get(member).text();
        return text === null ? [] : [member === 'name' ? text : `${member}: ${text}`];
      });
      if (said.length === 0) gathered.leave('not-a-text', one.place());
      else tell('evaluation', said.join('; '), one);
    }
  energy(considerations.get('environmentalConsiderations'), tell);
}

function energy(environment: JsonPart, tell: Tell): void {
  for (const one of environment.get('energyConsumptions').items()) {
    const activity = one.get('activity').text();
    const said = [
      amountText(one.get('activityEnergyCost')),
      ...(['co2CostEquivalent', 'co2CostOffset'] as const).map((key) => {
        const amount = amountText(one.get(key));
        return amount === null ? null : `${key}: ${amount}`;
      }),
    ].filter((text) => text !== null);
    if (said.length > 0) tell('energyNote', [activity ?? 'other', said.join('; ')].join(': '), one);
  }
}
