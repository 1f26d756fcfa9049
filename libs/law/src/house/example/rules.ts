// Rules of the example set: each is a finding that asks for attention. They read the Act's answers and rules too.
import type { Rule } from '@registry/classifier';

const SOURCE =
  'Example by the makers of the register; topic from annex 2 to COM(2025) 723. The guidelines themselves are not public.';

function rule(id: string, provision: string, when: Rule['when'], exceptions?: readonly string[]): Rule {
  return { id, provision, certainty: 'own', source: SOURCE, when, ...(exceptions === undefined ? {} : { exceptions }) };
}

export const rules: readonly Rule[] = [
  rule('house-generated-output-leaves', 'generative AI 1', {
    all: [{ fact: 'generates_synthetic_content' }, { fact: 'house_output_leaves' }],
  }),
  rule('house-generated-output-unchecked', 'generative AI 2', { rule: 'house-generated-output-leaves' }, [
    'house-generated-output-checked',
  ]),
  rule('house-generated-output-checked', 'generative AI 3', { fact: 'house_output_checked' }),
  rule('house-data-undescribed', 'data 1', {
    all: [{ fact: 'house_trained_on_own_data' }, { not: { fact: 'house_data_described' } }],
  }),
  rule(
    'house-sensitive-information-outside',
    'security 1',
    { all: [{ fact: 'house_external_service' }, { fact: 'house_sensitive_information' }] },
    ['house-security-reviewed'],
  ),
  rule('house-security-reviewed', 'security 2', { fact: 'house_security_reviewed' }),
  rule('house-supercomputer', 'high-performance computing 1', { fact: 'house_uses_hpc' }),
  rule('house-energy-unknown', 'environment 1', {
    all: [
      { any: [{ fact: 'house_trained_on_own_data' }, { fact: 'house_uses_hpc' }] },
      { not: { fact: 'house_energy_estimated' } },
    ],
  }),
  rule('house-licences-unknown', 'open source 1', { not: { fact: 'house_licences_known' } }),
  rule('house-rights-uncleared', 'intellectual property 1', {
    all: [{ fact: 'house_works_of_others' }, { not: { fact: 'house_rights_cleared' } }],
  }),
  rule('house-staff-affected', 'managers 1', { fact: 'affects_workers' }),
  rule('house-nobody-answers', 'managers 2', { not: { fact: 'house_manager_answers' } }),
  rule('house-class-of-the-act', 'AI Act 1', {
    all: [{ rule: 'act-applies' }, { any: [{ rule: 'article-5-any-point' }, { rule: 'article-6-high-risk' }] }],
  }),
];
