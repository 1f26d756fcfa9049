import fc from 'fast-check';
import { catalogue, completeness, DETAIL_KEYS, noDetails, readDetails, vocabularies } from '../index';
import { de } from '../words/de';
import { en } from '../words/en';
import { fr } from '../words/fr';

const read = (input: Record<string, unknown>) => readDetails(input);

describe('reading what somebody typed', () => {
  it('trims texts, drops repeated lines, and takes an empty text as not known', () => {
    expect(
      read({ acronym: '  ABC ', supplier: '   ', tags: ['a', ' a ', ''], providerAddress: 'Street 1\nTown' }),
    ).toEqual({
      details: { acronym: 'ABC', supplier: null, tags: ['a'], providerAddress: 'Street 1\nTown' },
      faults: [],
    });
  });

  it('keeps values of a vocabulary in its order, so that a set is always the same list', () => {
    expect(read({ languages: ['fr', 'bg', 'fr'] }).details).toEqual({ languages: ['bg', 'fr'] });
  });

  it('takes null and the empty list as emptied on purpose, and leaves alone what is left out', () => {
    expect(read({ acronym: null, tags: null, countries: [], supplier: undefined })).toEqual({
      details: { acronym: null, tags: [], countries: [] },
      faults: [],
    });
  });

  it.each([
    ['acronym', 'x'.repeat(41), { code: 'too-long', most: 40 }],
    ['acronym', 7, { code: 'not-a-text' }],
    ['tags', 'a', { code: 'not-a-list' }],
    ['tags', Array.from({ length: 21 }, (_, n) => `t${n}`), { code: 'too-many', most: 20 }],
    ['tags', ['good', 5], { code: 'not-a-text', index: 1 }],
    ['techniques', ['deep_learning', 'magic'], { code: 'unknown-value', index: 1 }],
    ['decisionRole', 'constructor', { code: 'unknown-value' }],
    ['usersEstimate', 1.5, { code: 'not-a-number' }],
    ['usersEstimate', -1, { code: 'out-of-range', most: 1_000_000_000 }],
    ['dpiaOn', '2026-02-30', { code: 'not-a-day' }],
    ['dpiaOn', '2026-2-3', { code: 'not-a-day' }],
    ['usesEuroHpc', 'yes', { code: 'not-yes-or-no' }],
    ['euDatabaseUrl', 'javascript:alert(1)', { code: 'not-an-address' }],
    ['name', 'x', { code: 'unknown-field' }],
    ['__proto__x', 'x', { code: 'unknown-field' }],
    ['constructor', 'x', { code: 'unknown-field' }],
  ])('refuses %s %j', (key, value, fault) => {
    expect(read({ [key]: value }).faults).toEqual([{ key, ...fault }]);
  });

  it('counts characters as people do: an emoji is one', () => {
    expect(read({ acronym: '🙂'.repeat(40) }).faults).toEqual([]);
  });

  it('reads what it has read to the same', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...DETAIL_KEYS),
          fc.oneof(
            fc.string(),
            fc.array(fc.string()),
            fc.constant(null),
            fc.boolean(),
            fc.integer(),
            fc.constantFrom(...Object.values(vocabularies).flat()),
          ),
        ),
        (input) => {
          const once = read(input);
          expect(read(once.details)).toEqual({ details: once.details, faults: [] });
        },
      ),
    );
  });
});

describe('what a record still lacks', () => {
  const circumstances = { isHighRisk: true, isDerogationClaimed: false };
  const taskOf = (name: string, details = {}, more = {}) =>
    completeness({ ...noDetails(), ...details }, { ...circumstances, ...more }).find(({ task }) => task === name);

  it('is registered in Section A by the provider and in Section C by the deployer of a high-risk system — Art 49(1), (3)', () => {
    expect(taskOf('annex_viii_a', { operatorRoles: ['provider', 'deployer'] })?.applies).toBe(true);
    expect(taskOf('annex_viii_c', { operatorRoles: ['provider', 'deployer'] })?.applies).toBe(true);
    expect(taskOf('annex_viii_c', { operatorRoles: ['provider'] })?.applies).toBe(false);
    expect(taskOf('annex_viii_a', {})?.applies).toBeNull();
    expect(taskOf('annex_viii_a', {}, { isHighRisk: false })?.applies).toBe(false);
  });

  it('is registered in Section B by the provider that relies on Art 6(3) — Art 49(2)', () => {
    expect(taskOf('annex_viii_b', { operatorRoles: ['provider'] }, { isDerogationClaimed: true })?.applies).toBe(true);
    expect(taskOf('annex_viii_b', { operatorRoles: ['deployer'] }, { isDerogationClaimed: true })?.applies).toBe(false);
  });

  it('names the fields missing, and no data subjects where there are no personal data', () => {
    expect(taskOf('data_protection')?.missing).toContain('dataSubjects');
    expect(taskOf('data_protection', { personalData: 'no' })?.missing).toEqual([]);
    expect(taskOf('data_protection', { personalData: 'unknown' })?.missing).toContain('personalData');
    expect(taskOf('before_use', { humanOversight: 'A clerk reads each answer.' })?.missing).not.toContain(
      'humanOversight',
    );
  });
});

it('names every field of Annex VIII that a record can hold', () => {
  const cited = DETAIL_KEYS.flatMap((key) =>
    [...(catalogue[key].provision ?? '').matchAll(/Annex VIII, ([AC]\(\d+\))/g)].map(([, point]) => point),
  );
  expect([...new Set(cited)].sort()).toEqual(
    ['A(1)', 'A(10)', 'A(2)', 'A(3)', 'A(4)', 'A(6)', 'A(7)', 'C(1)', 'C(3)', 'C(4)', 'C(5)'].sort(),
  );
});

it.each([
  ['en', en],
  ['fr', fr],
  ['de', de],
])('has a word for every value in %s, each once', (_, words) => {
  for (const [name, values] of Object.entries(words.values)) {
    expect(Object.keys(values).sort()).toEqual([...vocabularies[name as keyof typeof words.values]].sort());
    expect(new Set(Object.values(values)).size).toBe(Object.keys(values).length);
  }
  const labels = Object.values(words.fields).map(([label]) => label);
  expect(new Set(labels).size).toBe(labels.length);
});
