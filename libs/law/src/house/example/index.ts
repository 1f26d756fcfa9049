// The example set: what stands here is nobody's guideline. An institution replaces it with its own, as data.
import type { HouseRules } from '../house-rules';
import { BEGINS } from './begins';
import { duties } from './duties';
import { facts, TOPICS } from './facts';
import { rules } from './rules';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

export const exampleHouseRules: HouseRules = {
  isExample: true,
  layer: {
    id: 'house-example-1',
    title: 'Example of operational guidelines',
    inForceFrom: BEGINS,
    digest: '0a8a2c4e93c4f4571f168fede96fcc9c2bdcb49213d453336d83ac4dd38cb20c',
    stages: TOPICS,
    facts,
    rules,
    headline: {
      order: ['routine', 'notice', 'raised', 'high'],
      undetermined: 'open',
      decisions: [
        {
          class: 'high',
          when: { any: [{ rule: 'house-sensitive-information-outside' }, { rule: 'house-class-of-the-act' }] },
        },
        {
          class: 'raised',
          when: {
            any: [
              { rule: 'house-generated-output-unchecked' },
              { rule: 'house-data-undescribed' },
              { rule: 'house-rights-uncleared' },
              { rule: 'house-staff-affected' },
            ],
          },
        },
        {
          class: 'notice',
          when: {
            any: [
              { rule: 'house-generated-output-leaves' },
              { rule: 'house-supercomputer' },
              { rule: 'house-energy-unknown' },
              { rule: 'house-licences-unknown' },
              { rule: 'house-nobody-answers' },
            ],
          },
        },
        { class: 'routine' },
      ],
      provisional: [],
    },
    also: [],
    marks: [],
    contradictions: [
      {
        code: 'house-output-leaves-but-nothing-generated',
        when: { all: [{ fact: 'house_output_leaves' }, { not: { fact: 'generates_synthetic_content' } }] },
      },
    ],
    duties,
  },
  words: { en, fr, de },
};
