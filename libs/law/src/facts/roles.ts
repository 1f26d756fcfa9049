// Roles and dates: Articles 3(3)-(8), 25 and 111. The class hangs on none of them, the duties do.
import type { LawFact } from './fact';

const highRisk = { rule: 'article-6-high-risk' } as const;

export const roleFacts = [
  {
    key: 'first_market_or_service_date', kind: 'date', stage: 'roles', provision: '111(1)-(4)', certainty: 'text-amending', ifUnknown: 'duties-pending',
    relevantWhen: { fact: 'lifecycle_stage', in: ['pilot', 'in_service', 'retired'] },
  },
  {
    key: 'significant_design_change_date', kind: 'date', stage: 'roles', provision: '111(2)', certainty: 'text-amending', ifUnknown: 'duties-pending',
    // Fits as soon as the first date is known, whatever it is.
    relevantWhen: { fact: 'first_market_or_service_date', before: '9999-12-31' },
  },
  {
    key: 'operator_roles', kind: 'multi-enum',
    options: ['provider', 'deployer', 'importer', 'distributor', 'authorised_representative', 'product_manufacturer', 'gpai_model_provider'],
    stage: 'roles', provision: '3(3)-(8)', certainty: 'text', ifUnknown: 'duties-pending',
  },
  {
    key: 'deployer_kind', kind: 'enum',
    options: ['union_institution', 'public_authority', 'public_law_body', 'private_public_service', 'other'],
    stage: 'roles', provision: '26(8), 27, 49(3), 111(2)', certainty: 'text', ifUnknown: 'duties-pending',
    relevantWhen: { fact: 'operator_roles', includes: 'deployer' },
  },
  { key: 'own_name_or_trademark', kind: 'boolean', stage: 'roles', provision: '25(1)(a)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'substantially_modified', kind: 'boolean', stage: 'roles', provision: '25(1)(b), 3(23)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'purpose_changed_to_high_risk', kind: 'boolean', stage: 'roles', provision: '25(1)(c)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'intended_for_public_authority_use', kind: 'boolean', stage: 'roles', provision: '111(2)', certainty: 'text-amending', ifUnknown: 'duties-pending' },
  { key: 'annex_x_component', kind: 'boolean', stage: 'roles', provision: '111(1), Annex X', certainty: 'text', ifUnknown: 'duties-pending' },
] as const satisfies readonly LawFact[];
