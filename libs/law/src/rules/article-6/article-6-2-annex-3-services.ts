// Article 6(2), Annex III points 2 to 5: infrastructure, education, employment, essential services.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const annex3Services = [
  {
    // What a safety component is follows 3(14), 6(1a) and 6(1b); the question says so.
    id: 'annex-3-2',
    provision: '6(2) Annex III 2',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '2' }, { fact: 'critical_safety_component' }] },
  },
  {
    id: 'annex-3-3-a',
    provision: '6(2) Annex III 3(a)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '3a' },
  },
  {
    id: 'annex-3-3-b',
    provision: '6(2) Annex III 3(b)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '3b' },
  },
  {
    id: 'annex-3-3-c',
    provision: '6(2) Annex III 3(c)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '3c' },
  },
  {
    id: 'annex-3-3-d',
    provision: '6(2) Annex III 3(d)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '3d' },
  },
  {
    id: 'annex-3-4-a',
    provision: '6(2) Annex III 4(a)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '4a' },
  },
  {
    id: 'annex-3-4-b',
    provision: '6(2) Annex III 4(b)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '4b' },
  },
  {
    // By or for a public authority, of natural persons, and essential: grants for research, taxes and companies are
    // outside.
    id: 'annex-3-5-a',
    provision: '6(2) Annex III 5(a)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { all: [{ fact: 'annex3_uses', includes: '5a' }, { fact: 'benefit_actor' }, { fact: 'benefit_essential' }] },
  },
  {
    id: 'annex-3-5-b',
    provision: '6(2) Annex III 5(b)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '5b' },
    exceptions: ['annex-3-5-b-fraud'],
  },
  {
    id: 'annex-3-5-b-fraud',
    provision: 'Annex III 5(b), last words',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'credit_fraud_only' },
  },
  // No fraud exception here.
  {
    id: 'annex-3-5-c',
    provision: '6(2) Annex III 5(c)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '5c' },
  },
  {
    id: 'annex-3-5-d',
    provision: '6(2) Annex III 5(d)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { fact: 'annex3_uses', includes: '5d' },
  },
] as const satisfies readonly Rule[];
