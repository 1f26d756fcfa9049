// Article 50(1)-(4): transparency. Its duties apply from 2 August 2026.
//
// The class is given from the day the Act is in force, like that of Article 6: when duties begin is told by the duties.
// Doubt: one may also read that a class which is nothing but its duties does not exist before them.
import type { Rule } from '@registry/classifier';
import { AI_ACT } from '../sources';

export const article50Transparency = [
  {
    id: 'article-50-1',
    provision: '50(1)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    when: { fact: 'direct_interaction' },
    exceptions: ['article-50-1-obvious', 'article-50-1-law-enforcement'],
  },
  {
    id: 'article-50-1-obvious',
    provision: '50(1), first sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'interaction_obvious' },
  },
  {
    id: 'article-50-1-law-enforcement',
    provision: '50(1), last sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'le_authorised_by_law' },
    exceptions: ['article-50-1-public-reporting'],
  },
  {
    id: 'article-50-1-public-reporting',
    provision: '50(1), last words',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'public_crime_reporting' },
  },
  {
    // Machine translation is content like any other: whether it alters substantially is answered, never assumed.
    id: 'article-50-2',
    provision: '50(2)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    when: { fact: 'generates_synthetic_content' },
    exceptions: ['article-50-2-assistive', 'article-50-2-no-alteration', 'article-50-law-enforcement'],
  },
  {
    id: 'article-50-2-assistive',
    provision: '50(2), third sentence, first case',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'assistive_standard_editing' },
  },
  {
    id: 'article-50-2-no-alteration',
    provision: '50(2), third sentence, second case',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'no_substantial_alteration' },
  },
  {
    // Doubt: 50(3) does not name prosecution, the question does. Whoever is authorised to prosecute only would wrongly
    // profit here.
    id: 'article-50-law-enforcement',
    provision: '50(2)-(4)',
    certainty: 'text',
    source: AI_ACT,
    when: { fact: 'le_authorised_by_law' },
  },
  {
    id: 'article-50-3',
    provision: '50(3)',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    when: { any: [{ rule: 'article-3-39-emotion-recognition' }, { rule: 'article-3-40-biometric-categorisation' }] },
    exceptions: ['article-50-law-enforcement'],
  },
  {
    id: 'article-50-4-deep-fake',
    provision: '50(4), first subparagraph',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    when: { fact: 'deepfake' },
    exceptions: ['article-50-law-enforcement'],
  },
  {
    // Reduces the duty to telling that such content exists; it does not end it, so it is no exception above.
    id: 'article-50-4-artistic',
    provision: '50(4), first subparagraph, third sentence',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ rule: 'article-50-4-deep-fake' }, { fact: 'deepfake_artistic' }] },
  },
  {
    id: 'article-50-4-text',
    provision: '50(4), second subparagraph',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    when: { fact: 'public_interest_text' },
    exceptions: ['article-50-law-enforcement', 'article-50-4-editorial'],
  },
  {
    id: 'article-50-4-editorial',
    provision: '50(4), second subparagraph, last words',
    certainty: 'text',
    source: AI_ACT,
    when: { all: [{ fact: 'human_review' }, { fact: 'editorial_responsibility' }] },
  },
  {
    id: 'article-50-any-paragraph',
    provision: '50',
    certainty: 'text',
    source: AI_ACT,
    gives: 'transparency',
    support: true,
    when: {
      any: [
        { rule: 'article-50-1' },
        { rule: 'article-50-2' },
        { rule: 'article-50-3' },
        { rule: 'article-50-4-deep-fake' },
        { rule: 'article-50-4-text' },
      ],
    },
  },
] as const satisfies readonly Rule[];
