// Questions of the example set, by the eight topics of annex 2 to COM(2025) 723.
import type { FactDefinition } from '@registry/classifier';

/** The topics annex 2 names for operational guidelines, in its order. */
export const TOPICS = [
  'house-generative-ai',
  'house-data',
  'house-security',
  'house-hpc',
  'house-environment',
  'house-open-source',
  'house-intellectual-property',
  'house-managers',
] as const;

function question(
  key: string,
  stage: (typeof TOPICS)[number],
  relevantWhen?: FactDefinition['relevantWhen'],
): FactDefinition {
  return {
    key,
    kind: 'boolean',
    stage,
    provision: 'example',
    certainty: 'own',
    ...(relevantWhen === undefined ? {} : { relevantWhen }),
  };
}

export const facts: readonly FactDefinition[] = [
  question('house_output_leaves', 'house-generative-ai', { fact: 'generates_synthetic_content' }),
  question('house_output_checked', 'house-generative-ai', { fact: 'house_output_leaves' }),
  question('house_trained_on_own_data', 'house-data'),
  question('house_data_described', 'house-data', { fact: 'house_trained_on_own_data' }),
  question('house_external_service', 'house-security'),
  question('house_sensitive_information', 'house-security'),
  question('house_security_reviewed', 'house-security', {
    all: [{ fact: 'house_external_service' }, { fact: 'house_sensitive_information' }],
  }),
  question('house_uses_hpc', 'house-hpc'),
  question('house_energy_estimated', 'house-environment', {
    any: [{ fact: 'house_trained_on_own_data' }, { fact: 'house_uses_hpc' }],
  }),
  question('house_licences_known', 'house-open-source'),
  question('house_works_of_others', 'house-intellectual-property'),
  question('house_rights_cleared', 'house-intellectual-property', { fact: 'house_works_of_others' }),
  question('house_manager_answers', 'house-managers'),
];
