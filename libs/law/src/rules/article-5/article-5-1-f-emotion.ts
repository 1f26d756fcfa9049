// Article 5(1)(f): emotions at work or in education, with the definition of Article 3(39).
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../../sources';

export const article51f = [
  {
    // Emotions or intentions, from biometric data; pain, fatigue and text alone are outside (recital 18).
    id: 'article-3-39-emotion-recognition',
    provision: '3(39)',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'emotion_inference' }, { fact: 'emotion_biometric_based' }] },
  },
  {
    // Doubt: the point itself does not say "biometric". Recital 44 names biometric data as the ground of the ban and
    // the guidelines are reported to read it in; a stricter reading would also catch text-only inference at work.
    id: 'article-5-1-f',
    provision: '5(1)(f)',
    certainty: 'recital',
    source: AI_ACT,
    gives: 'prohibited',
    when: {
      all: [
        { rule: 'article-3-39-emotion-recognition' },
        {
          any: [
            { fact: 'emotion_context', includes: 'workplace' },
            { fact: 'emotion_context', includes: 'education' },
          ],
        },
      ],
    },
    exceptions: ['article-5-1-f-medical-or-safety'],
  },
  {
    id: 'article-5-1-f-medical-or-safety',
    provision: '5(1)(f), last words',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'emotion_medical_or_safety' },
  },
] as const satisfies readonly Rule[];
