// Article 5(1)(h) with 5(2)-(5): live remote identification in public for law enforcement. Bans use only.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51h = [
  {
    id: 'article-5-1-h',
    provision: '5(1)(h)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'prohibited',
    when: {
      all: [{ fact: 'rbi' }, { fact: 'rbi_realtime' }, { fact: 'rbi_public_space' }, { fact: 'rbi_law_enforcement' }],
    },
    exceptions: ['article-5-2-to-5-permitted'],
  },
  {
    // Every leg must be shown; one unknown leg keeps the ban possible. Notification of each use (5(4)) comes after it
    // and is a duty.
    id: 'article-5-2-to-5-permitted',
    provision: '5(1)(h)(i)-(iii), 5(2)-(5)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        { fact: 'rbi_objective', in: ['victims', 'threat', 'annex_ii_suspect'] },
        { fact: 'rbi_strictly_necessary' },
        { fact: 'rbi_confirm_targeted_only' },
        { fact: 'rbi_fria_and_registered' },
        { fact: 'rbi_prior_authorisation' },
        { fact: 'rbi_national_law' },
      ],
    },
  },
  {
    // The use that 5(4) speaks of.
    id: 'article-5-4-permitted-use',
    provision: '5(4)',
    certainty: 'text',
    source: AI_ACT,
    when: {
      all: [
        { fact: 'rbi' },
        { fact: 'rbi_realtime' },
        { fact: 'rbi_public_space' },
        { fact: 'rbi_law_enforcement' },
        { rule: 'article-5-2-to-5-permitted' },
      ],
    },
  },
] as const satisfies readonly Rule[];
