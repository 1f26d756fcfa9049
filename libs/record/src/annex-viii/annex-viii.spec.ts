import type { DocumentKind } from '@registry/contracts';
import { noDetails } from '../record/catalogue';
import { exemptionOf, registrationFindings, registrationForms } from './annex-viii';
import { sectionOfDuty } from './form';
import type { Registrant } from './registrant';

const nothing: Registrant = {
  schema: '2026-1744',
  asOf: '2026-11-27',
  institution: 'Institution',
  unit: 'Unit',
  name: 'Ranking',
  intendedPurpose: 'To rank.',
  stage: 'in_use',
  components: [],
  details: noDetails(),
  documents: {},
  facts: {},
  duties: {},
  isProduct: false,
};
const final = (content: object, isNotified = false): NonNullable<Registrant['documents'][DocumentKind]> => ({
  content: content as never,
  isFinal: true,
  isNotified,
});
const gaps = (registrant: Registrant, section: string): string[] =>
  (registrationForms(registrant).find((form) => form.section === section)?.points ?? [])
    .filter(({ state }) => state === 'gap')
    .map(({ point }) => point);
const full: Registrant = {
  ...nothing,
  components: [{ name: 'Model', version: '2', supplier: 'Maker' }],
  facts: { performs_profiling: false, art63_a_narrow_procedural: true },
  details: {
    ...noDetails(),
    providerName: 'P',
    providerAddress: 'A',
    providerContact: 'C',
    traceabilityReference: 'T',
    inputData: 'I',
    operatingLogic: 'O',
    marketStatus: 'on_market_or_in_service',
    countries: ['BE'],
    businessContact: 'B',
    submitterOnBehalf: 'S',
    euDatabaseUrl: 'https://example.org/',
    friaSummary: 'F',
    dpiaSummary: 'D',
  },
  documents: { conformity: final({ declaration: 'D', instructions: 'https://example.org/' }) },
};

describe('Annex VIII', () => {
  it('asks for nothing where no duty of Article 49 is owed, and says where it is still open', () => {
    expect(registrationForms(nothing)).toEqual([]);
    expect(
      registrationForms({ ...nothing, duties: { 'article-49-3': 'unknown' } }).map(({ section, applies }) => [
        section,
        applies,
      ]),
    ).toEqual([['C', null]]);
  });

  it('Section A: every point of the annex, in its order', () => {
    const duties = { 'article-49-1': 'true' } as const;
    const [form] = registrationForms({ ...nothing, duties });
    expect(form?.points.map(({ point }) => point)).toEqual(Array.from({ length: 13 }, (_, index) => `A${index + 1}`));
    expect(gaps({ ...nothing, duties }, 'A')).toEqual(['A1', 'A4', 'A6', 'A7', 'A10', 'A11', 'A12']);
    expect(gaps({ ...full, duties }, 'A')).toEqual([]);
  });

  it('Section A: a certificate that expired, that lacks its body or its copy, and a status that contradicts the stage', () => {
    const duties = { 'article-49-1': 'true' } as const;
    const certified = (content: object): Registrant => ({
      ...full,
      duties,
      documents: {
        conformity: final({ declaration: 'D', instructions: 'https://example.org/', certificate: 'VII 1', ...content }),
      },
    });
    expect(gaps(certified({}), 'A')).toEqual(['A8', 'A9']);
    expect(gaps(certified({ notifiedBody: 'N', expiresOn: '2027-01-01', certificateCopy: 'here' }), 'A')).toEqual([]);
    expect(gaps(certified({ notifiedBody: 'N', expiresOn: '2026-01-01', certificateCopy: 'here' }), 'A')).toEqual([
      'A8',
    ]);
    const retired = { ...full, duties, stage: 'retired' } as const;
    expect([gaps(retired, 'A'), registrationFindings(retired, registrationForms(retired))]).toEqual([
      ['A7'],
      ['status_contradicts_stage'],
    ]);
  });

  it('Section B: points 7 and 9 exist in the first text alone; profiling bars the derogation', () => {
    const duties = { 'article-49-2': 'true' } as const;
    const points = (schema: Registrant['schema']): string[] =>
      registrationForms({ ...full, schema, duties })[0]!.points.map(({ point }) => point);
    expect(points('2024-1689')).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9']);
    expect(points('2026-1744')).toEqual(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B8']);
    expect(gaps({ ...full, duties }, 'B')).toEqual([]);
    for (const facts of [
      { art63_a_narrow_procedural: true },
      { performs_profiling: true, art63_a_narrow_procedural: true },
      { performs_profiling: false },
    ])
      expect(gaps({ ...full, duties, facts }, 'B')).toEqual(['B6']);
    expect(registrationFindings({ ...full, duties }, registrationForms({ ...full, duties }))).toEqual([
      'derogation_undocumented',
    ]);
    const late = {
      ...full,
      duties,
      details: { ...full.details, firstUseOn: '2026-01-01' },
      documents: { derogation: final({ documentedOn: '2026-02-01' }) },
    };
    expect(registrationFindings(late, registrationForms(late))).toEqual(['derogation_after_first_use']);
  });

  it('Section C: the summaries where the assessments are owed; that of data protection only as a warning', () => {
    const duties = { 'article-49-3': 'true', 'article-27': 'true' } as const;
    expect(gaps({ ...nothing, duties }, 'C')).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(gaps({ ...full, duties }, 'C')).toEqual([]);
    const documented = {
      ...full,
      duties,
      details: { ...full.details, friaSummary: null, euDatabaseUrl: null },
      documents: { fria: final({ summary: 'S' }), registration: final({ found: true, entry: 'https://example.org/' }) },
    };
    expect(gaps(documented, 'C')).toEqual([]);
    expect(registrationFindings(documented, registrationForms(documented))).toEqual(['fria_not_notified']);
    const c5 = registrationForms({ ...nothing, duties })[0]!.points.find(({ point }) => point === 'C5');
    expect([c5?.state, c5?.missingInDocuments]).toEqual(['warning', ['dpia.summary']]);
    const notFound = { ...full, duties, documents: { registration: final({ found: false }) } };
    expect(registrationFindings(notFound, registrationForms(notFound))).toEqual(['provider_not_found', 'fria_missing']);
  });

  it('holds back what the non-public section does not take, and leaves critical infrastructure to the national level', () => {
    const police = {
      ...nothing,
      facts: { annex3_uses: { yes: ['6a'], no: [] } },
      duties: { 'article-49-3': 'true', 'article-27': 'true' },
    } as const;
    const [form] = registrationForms(police);
    expect([
      form?.channel,
      form?.points.filter(({ state }) => state === 'held_back').map(({ point }) => point),
    ]).toEqual(['non_public', ['C4', 'C5']]);
    expect(
      registrationForms({ ...nothing, facts: { annex3_uses: ['1c'] }, duties: { 'article-49-3': 'true' } })[0]?.channel,
    ).toBe('public');
    expect(
      registrationForms({ ...nothing, facts: { annex3_uses: ['2'] }, duties: { 'article-49-5': 'true' } })[0]?.channel,
    ).toBe('national');
  });

  it('follows the duties of 49(4) for all three registrations, also where the list of uses was answered without the point', () => {
    const channelsOf = (duties: Registrant['duties']): string[][] =>
      registrationForms({ ...full, duties }).map(({ section, channel }) => [section, channel]);
    expect(channelsOf({ 'article-49-4': 'true', 'article-49-4-use': 'true' })).toEqual([
      ['A', 'non_public'],
      ['C', 'non_public'],
    ]);
    expect(channelsOf({ 'article-49-4-derogated': 'true' })).toEqual([['B', 'non_public']]);
    expect(channelsOf({ 'article-49-1': 'true', 'article-49-3': 'true', 'article-49-4': 'unknown' })).toEqual([
      ['A', 'public'],
      ['C', 'public'],
    ]);
  });

  it.each([
    ['article-49-1', 'A'],
    ['article-49-5', 'A'],
    ['article-49-2', 'B'],
    ['article-49-4-use', 'C'],
    ['article-60', 'IX'],
    ['article-27', null],
  ])('the duty %s is met by Section %s', (duty, section) => expect(sectionOfDuty(duty)).toBe(section));

  it('says which case of Article 49 it is, and why there is none', () => {
    const casesOf = (duties: Registrant['duties'], facts: Registrant['facts'] = {}): string[] =>
      registrationForms({ ...full, duties, facts }).map(({ section, case: one }) => `${section} ${one}`);
    expect(casesOf({ 'article-49-1': 'true', 'article-49-3': 'true' })).toEqual(['A R1', 'C R3']);
    expect(casesOf({ 'article-49-2': 'true' })).toEqual(['B R2']);
    expect(casesOf({ 'article-49-4': 'true' })).toEqual(['A R4']);
    expect(casesOf({ 'article-49-5': 'true' }, { annex3_uses: ['2'] })).toEqual(['A R5']);
    const exempt = (more: Partial<Registrant>): string | null => {
      const registrant = { ...full, ...more };
      return exemptionOf(registrant, registrationForms(registrant));
    };
    expect(exempt({ isProduct: true })).toBe('R7');
    expect(exempt({ isProduct: false })).toBe('R8');
    expect(exempt({ isProduct: null })).toBeNull();
    expect(exempt({ isProduct: true, duties: { 'article-49-3': 'unknown' } })).toBeNull();
  });

  it('Annex IX: a test is seen by authorities alone, unless the provider consents', () => {
    const content = {
      identification: 'EU-T-1',
      provider: 'P',
      description: 'D',
      plan: 'L',
      startsOn: '2026-12-01',
      endsOn: '2027-02-01',
      consents: false,
    };
    const tested = (more: object = {}, others: Partial<Registrant> = {}): Registrant => ({
      ...nothing,
      duties: { 'article-60': 'true' },
      documents: { real_world_test: final({ ...content, ...more }) },
      ...others,
    });
    const formOfTest = (registrant: Registrant) =>
      registrationForms(registrant).find(({ section }) => section === 'IX')!;
    expect(gaps(tested(), 'IX')).toEqual([]);
    expect(gaps({ ...nothing, duties: { 'article-60': 'true' } }, 'IX')).toEqual(['IX1', 'IX2', 'IX3', 'IX4']);
    expect(gaps(tested({ suspendedOn: '2026-12-20' }), 'IX')).toEqual(['IX5']);
    expect(
      [tested(), tested({ consents: true })].map((one) => [formOfTest(one).case, formOfTest(one).channel]),
    ).toEqual([
      ['R6', 'authorities'],
      ['R6', 'public'],
    ]);
    const police = formOfTest(tested({ consents: true }, { facts: { annex3_uses: ['6a'] } }));
    expect([police.case, police.points.filter(({ state }) => state === 'held_back').map(({ point }) => point)]).toEqual(
      ['R4', ['IX4']],
    );
    expect(formOfTest(tested({}, { duties: { 'article-60': 'true', 'article-49-5': 'true' } })).channel).toBe(
      'national',
    );
    expect(formOfTest(tested({}, { duties: { 'article-60': 'true', 'article-49-5': 'unknown' } })).channel).toBe(
      'authorities',
    );
    expect(formOfTest(tested({}, { duties: {} })).applies).toBe(true);
  });

  it('sees that whoever is provider and deployer registers twice', () => {
    const both = { ...full, duties: { 'article-49-1': 'true', 'article-49-3': 'true' } } as const;
    expect(registrationFindings(both, registrationForms(both))).toEqual(['both_sections']);
  });
});
