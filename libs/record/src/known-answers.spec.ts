import type { InstitutionKind } from '@registry/contracts';
import { knownAnswers, type AnsweringRecord } from './known-answers';

const nothing: AnsweringRecord['details'] = {
  firstUseOn: null,
  operatorRoles: [],
  personalData: null,
  specialCategories: [],
};
const said = (record: Partial<AnsweringRecord>, kind: InstitutionKind = 'union_institution') =>
  Object.fromEntries(
    knownAnswers({ stage: 'pilot', origin: 'purchased', details: nothing, ...record }, kind).map(({ key, value }) => [
      key,
      value,
    ]),
  );

it('takes the stage from the record; what is suspended has been put into service', () => {
  expect(said({ stage: 'idea' })['lifecycle_stage']).toBe('planned');
  expect(said({ stage: 'suspended' })['lifecycle_stage']).toBe('in_service');
});

it('takes roles as far as they were chosen, and makes no "no" of the others', () => {
  expect(said({ details: { ...nothing, operatorRoles: ['deployer'] } })['operator_roles']).toEqual({
    yes: ['deployer'],
    no: [],
  });
  expect(said({})).not.toHaveProperty('operator_roles');
});

it('takes the day of first use for what was built here, since what was bought may have been on the market before', () => {
  const details = { ...nothing, firstUseOn: '2026-03-01' };
  expect(said({ origin: 'in_house', details })['first_market_or_service_date']).toBe('2026-03-01');
  expect(said({ details })).not.toHaveProperty('first_market_or_service_date');
});

it('answers nothing where the record says that it is not known', () => {
  expect(said({ details: { ...nothing, personalData: 'unknown' } })).not.toHaveProperty('processes_personal_data');
  expect(said({ details: { ...nothing, personalData: 'no' } })['processes_personal_data']).toBe(false);
});

it('knows of a public body that it is in the Union and of no third country; of another one only what it is not', () => {
  expect(said({})).toMatchObject({
    union_nexus: true,
    excl_third_country_le_coop: false,
    deployer_kind: 'union_institution',
  });
  expect(said({}, 'other')).not.toHaveProperty('union_nexus');
  expect(said({}, 'other')['excl_personal_nonprofessional']).toBe(false);
});
