// Roles and dates: Articles 3(3)-(8), 25 and 111. The class hangs on none of them, the duties do.
import { guidelines50 } from '../sources';
import type { LawFact } from './fact';

const highRisk = { rule: 'article-6-high-risk' } as const;
const begun = { fact: 'lifecycle_stage', in: ['pilot', 'in_service', 'retired'] } as const;
/** Some high-risk system that came before the last of the days; for others a change has no effect. */
const highRiskFromBefore = { all: [highRisk, { fact: 'first_market_or_service_date', before: '2028-08-02' }] } as const;

export const roleFacts = [
  {
    key: 'first_market_or_service_date', kind: 'date', stage: 'roles', provision: '111(1)-(4)', certainty: 'text-amending', ifUnknown: 'duties-pending',
    relevantWhen: begun,
  },
  { key: 'significantly_changed', kind: 'boolean', stage: 'roles', provision: '111(2)', certainty: 'text-amending', ifUnknown: 'duties-pending', relevantWhen: highRiskFromBefore },
  {
    key: 'significant_design_change_date', kind: 'date', stage: 'roles', provision: '111(2)', certainty: 'text-amending', ifUnknown: 'duties-pending',
    relevantWhen: { fact: 'significantly_changed' },
  },
  {
    // The market alone counts for content and models; own use alone is no placing on the market.
    key: 'placed_on_market', kind: 'boolean', stage: 'roles', provision: '111(3), (4)', certainty: 'text-amending', guidance: guidelines50('153'), ifUnknown: 'duties-pending',
    relevantWhen: { all: [begun, { any: [{ rule: 'article-50-2' }, { fact: 'is_gpai_model' }] }] },
  },
  {
    key: 'first_market_date', kind: 'date', stage: 'roles', provision: '111(3), (4)', certainty: 'text-amending', ifUnknown: 'duties-pending',
    relevantWhen: { fact: 'placed_on_market' },
  },
  {
    key: 'operator_roles', kind: 'multi-enum',
    options: ['provider', 'deployer', 'importer', 'distributor', 'authorised_representative', 'product_manufacturer', 'gpai_model_provider'],
    stage: 'roles', provision: '3(3)-(8)', certainty: 'text', ifUnknown: 'duties-pending',
  },
  {
    // What kind of body we are, whatever our role; for whom a system is meant is a question of its own.
    key: 'deployer_kind', kind: 'enum',
    options: ['union_institution', 'public_authority', 'public_law_body', 'private_public_service', 'other'],
    stage: 'roles', provision: '3(48), 26(8), 27, 49(3), 70(9)', certainty: 'text', ifUnknown: 'duties-pending',
  },
  { key: 'own_name_or_trademark', kind: 'boolean', stage: 'roles', provision: '25(1)(a)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'substantially_modified', kind: 'boolean', stage: 'roles', provision: '25(1)(b), 3(23)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'purpose_changed_to_high_risk', kind: 'boolean', stage: 'roles', provision: '25(1)(c)', certainty: 'text', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'former_provider', kind: 'boolean', stage: 'roles', provision: '25(2)', certainty: 'text-amending', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'component_supplier', kind: 'boolean', stage: 'roles', provision: '25(4)', certainty: 'text-amending', ifUnknown: 'duties-pending', relevantWhen: highRisk },
  { key: 'intended_for_public_authority_use', kind: 'boolean', stage: 'roles', provision: '111(2)', certainty: 'text-amending', ifUnknown: 'duties-pending' },
  { key: 'annex_x_component', kind: 'boolean', stage: 'roles', provision: '111(1), Annex X', certainty: 'text', ifUnknown: 'duties-pending' },
] as const satisfies readonly LawFact[];
