// How the findings of all provisions become classes. Own convention, built on the Act's rules.
import type { ClassCondition, HeadlineDefinition, Mark } from '@registry/classifier';

const applies = { rule: 'act-applies' } as const;
const inFull = { rule: 'act-applies-in-full' } as const;
const lawful = { not: { rule: 'article-5-any-point' } } as const;
const claimedForListedUse = [inFull, lawful, { rule: 'annex-3-listed-use' }, { rule: 'article-6-3-claimed' }] as const;
const contentGate = { rule: 'article-5-1a-gate' } as const;

export const headline = {
  order: ['not_ai_system', 'out_of_scope', 'minimal', 'transparency', 'high_risk', 'prohibited'],
  // The first two end the analysis of the system; they go before everything else, though they rank lowest.
  decisions: [
    { class: 'not_ai_system', when: { not: { rule: 'article-3-1-ai-system' } } },
    { class: 'out_of_scope', when: { rule: 'article-2-excluded' } },
    { class: 'prohibited', when: { rule: 'article-5-any-point' } },
    { class: 'high_risk', when: { rule: 'article-6-high-risk' } },
    { class: 'transparency', when: { rule: 'article-50-any-paragraph' } },
    // 2(12) is tested last. In this place the licence alone decides: whatever it cannot rescue has been decided above.
    { class: 'out_of_scope', when: { fact: 'free_open_source_licence' } },
    { class: 'minimal' },
  ],
  undetermined: 'undetermined',
  // A whole point of Article 5 is final whatever else is open; a listed use is shown as high-risk until the derogation
  // is shown; a trigger of Article 50 is shown until an exception is.
  provisional: [
    { class: 'prohibited', rules: ['article-5-any-point'] },
    { class: 'high_risk', rules: ['article-6-1-product', 'article-6-2-high-risk'] },
    {
      class: 'transparency',
      rules: ['article-50-1', 'article-50-2', 'article-50-3', 'article-50-4-deep-fake', 'article-50-4-text'],
    },
  ],
} as const satisfies HeadlineDefinition;

// Classes of a system are held only where the Act applies to it, and products of Section B hold the one of 6(1) alone;
// those of a model are held in any case.
export const also = [
  { class: 'high_risk_6_1', when: { all: [applies, { rule: 'article-6-1-product' }] } },
  {
    class: 'high_risk_6_2',
    when: { all: [inFull, { rule: 'annex-3-standing-use' }, { not: { rule: 'article-6-3-grounds' } }] },
  },
  { class: 'transparency', when: { all: [inFull, { rule: 'article-50-any-paragraph' }] } },
  { class: 'gpai_system', when: { all: [applies, { rule: 'article-3-66-gpai-system' }] } },
  { class: 'gpai_model', when: { rule: 'article-3-63-gpai-model' } },
  { class: 'gpai_systemic', when: { rule: 'article-51-systemic-risk' } },
] as const satisfies readonly ClassCondition[];

export const marks = [
  { mark: 'derogation_applied', when: { all: [inFull, lawful, { rule: 'article-6-3-derogation' }] } },
  {
    mark: 'derogation_undocumented',
    when: { all: [inFull, lawful, { rule: 'article-6-3-derogation' }, { not: { fact: 'art64_documented' } }] },
  },
  {
    mark: 'derogation_defeated_by_profiling',
    when: { all: [...claimedForListedUse, { rule: 'article-6-3-profiling' }] },
  },
  {
    mark: 'derogation_contradicted',
    when: { all: [...claimedForListedUse, { rule: 'article-6-3-material-influence' }] },
  },
  // Never lowers the class.
  {
    mark: 'use_not_permitted',
    when: { all: [inFull, { rule: 'annex-3-use-needing-permission' }, { not: { fact: 'annex3_permitted_by_law' } }] },
  },
  { mark: 'annex_1_section_b', when: { all: [applies, { rule: 'article-2-2-section-b' }] } },
  { mark: 'remote_identification_permitted', when: { all: [applies, { rule: 'article-5-4-permitted-use' }] } },
  {
    // 5(1)(ba) and (bb) before their day: whoever registers now should know.
    mark: 'prohibition_ahead',
    when: {
      all: [
        applies,
        { not: { since: '2026-12-02' } },
        contentGate,
        {
          any: [
            { all: [{ fact: 'p5ba_generates_intimate_nonconsensual' }, { not: { rule: 'article-5-1b' } }] },
            { all: [{ fact: 'p5bb_generates_csam' }, { not: { rule: 'article-5-1-bb-without-right' } }] },
          ],
        },
      ],
    },
  },
  {
    // Ethnic origin stands between race (5(1)(g)) and Annex III 1(b): for a lawyer, not for a rule.
    mark: 'legal_review_categorisation',
    when: { all: [inFull, { rule: 'annex-3-1-b' }] },
  },
  { mark: 'deep_fake_disclosure_reduced', when: { all: [inFull, { rule: 'article-50-4-artistic' }] } },
  {
    mark: 'counts_as_provider',
    when: {
      all: [inFull, { any: [{ rule: 'article-25-1-a' }, { rule: 'article-25-1-b' }, { rule: 'article-25-1-c' }] }],
    },
  },
  { mark: 'no_deployer_duties', when: { all: [applies, { rule: 'article-2-10-personal-use' }] } },
  { mark: 'gpai_open_source_relief', when: { rule: 'article-53-2-open-source' } },
] as const satisfies readonly Mark[];

export type HeadlineClassId = (typeof headline.order)[number] | typeof headline.undetermined;
export type AlsoClassId = (typeof also)[number]['class'];
export type ClassId = HeadlineClassId | AlsoClassId;
export type MarkId = (typeof marks)[number]['mark'];
