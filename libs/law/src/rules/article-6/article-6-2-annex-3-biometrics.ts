// Article 6(2), Annex III point 1: biometrics. Where Article 5 bans the very same thing, the point yields to it.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const annex3Biometrics = [
  {
    // Stays beside 5(1)(h), which bans one use of a system that remains listed. Remote identification is this point
    // even where the list of uses was answered without it.
    id: 'annex-3-1-a',
    provision: '6(2) Annex III 1(a)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { any: [{ fact: 'annex3_uses', includes: '1a' }, { fact: 'rbi' }] },
    exceptions: ['annex-3-1-a-verification'],
  },
  {
    id: 'annex-3-1-a-verification',
    provision: 'Annex III 1(a), second sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'biometric_verification_only' },
  },
  {
    id: 'annex-3-1-b',
    provision: '6(2) Annex III 1(b)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { rule: 'annex-3-1-b-listed' },
    exceptions: ['article-5-1-g'],
  },
  {
    // Before it yields: bounds are drawn from this, so that an open 5(1)(g) never opens the way down. The police
    // categorising by inferred race is this point even where the list was answered without it; a data set that is
    // labelled is not.
    id: 'annex-3-1-b-listed',
    provision: 'Annex III 1(b)',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: {
      any: [
        { fact: 'annex3_uses', includes: '1b' },
        {
          all: [
            { fact: 'biocat_individual' },
            { fact: 'biocat_art5_inference' },
            { fact: 'biocat_lawful_dataset_or_le' },
            { fact: 'biocat_law_enforcement' },
          ],
        },
      ],
    },
    exceptions: ['article-3-40-ancillary'],
  },
  {
    id: 'annex-3-1-c',
    provision: '6(2) Annex III 1(c)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'high_risk',
    when: { rule: 'annex-3-1-c-listed' },
    exceptions: ['article-5-1-f'],
  },
  {
    // An emotion recognition system is this point even where the list of uses was answered without it; without
    // biometric data it is not, even where the list says so.
    id: 'annex-3-1-c-listed',
    provision: 'Annex III 1(c)',
    certainty: 'text',
    source: AI_ACT,
    support: true,
    when: {
      all: [
        { any: [{ fact: 'annex3_uses', includes: '1c' }, { fact: 'emotion_inference' }] },
        { fact: 'emotion_biometric_based' },
      ],
    },
  },
] as const satisfies readonly Rule[];
