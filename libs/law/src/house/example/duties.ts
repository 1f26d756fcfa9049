// Duties of the example set. They begin on the day the set does.
import type { DutyDefinition } from '@registry/classifier';
import { BEGINS } from './begins';

function duty(id: string, provision: string, role: string, rule: string): DutyDefinition {
  const source = 'Example by the makers of the register';
  return {
    id,
    provision,
    role,
    certainty: 'own',
    source,
    when: { rule },
    triggers: [
      { class: null, when: { rule }, days: [{ formal: BEGINS, effective: BEGINS, certainty: 'own', source }] },
    ],
  };
}

export const duties: readonly DutyDefinition[] = [
  duty('house-check-output', 'generative AI', 'owner', 'house-generated-output-leaves'),
  duty('house-describe-data', 'data', 'owner', 'house-data-undescribed'),
  duty('house-review-security', 'security', 'owner', 'house-sensitive-information-outside'),
  duty('house-report-computing', 'high-performance computing', 'owner', 'house-supercomputer'),
  duty('house-estimate-energy', 'environment', 'owner', 'house-energy-unknown'),
  duty('house-list-licences', 'open source', 'owner', 'house-licences-unknown'),
  duty('house-clear-rights', 'intellectual property', 'owner', 'house-rights-uncleared'),
  duty('house-tell-staff', 'managers: staff', 'manager', 'house-staff-affected'),
  duty('house-name-manager', 'managers: who answers', 'manager', 'house-nobody-answers'),
];
