// GPT@EC and eTranslation as records, answered from what annex 2 says; where it says nothing the answer stays unknown.

import type { AssessSystem, RegisterSystem } from '@registry/contracts';

export interface SeededSystem {
  readonly system: RegisterSystem;
  readonly assessment: AssessSystem;
}

const source = 'COM(2025) 723 final, annex 2';

/** Annex 2 calls both "AI tools" of the Commission: the elements of Article 3(1) follow from generating text. */
const generative = {
  sys_machine_based: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  generates_synthetic_content: true,
  excl_military_exclusive: false,
  excl_personal_nonprofessional: false,
};

const notes = (text: string): Record<string, string> => ({ generates_synthetic_content: `${source}: ${text}` });

export const tools: readonly SeededSystem[] = [
  {
    system: {
      name: 'GPT@EC',
      summary:
        'Generative AI tool open to all Commission staff, with API access so that other systems can use its capabilities. A first open-source version of its code is planned for 2026.',
      unit: 'DIGIT.B.2',
      intendedPurpose:
        'Help staff of the Commission in their work by generative AI, directly and, through an interface, inside other systems.',
      stage: 'in_use',
      origin: 'in_house',
    },
    assessment: {
      facts: { ...generative, lifecycle_stage: 'in_service' },
      notes: notes('a specific generative AI tool, open to all staff, with API access'),
    },
  },
  {
    system: {
      name: 'eTranslation',
      summary:
        'Language tool that gains new capabilities from generative AI features and is available to the public sector.',
      unit: 'LANG.A.1',
      intendedPurpose: 'Translate and process texts for public administrations, with new generative AI features.',
      stage: 'in_use',
      origin: 'in_house',
    },
    assessment: {
      facts: { ...generative, lifecycle_stage: 'in_service' },
      notes: notes(
        'language tools such as eTranslation, with new generative AI features, available to the public sector',
      ),
    },
  },
];
