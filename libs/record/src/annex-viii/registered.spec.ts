import type { HandedInPoint } from '@registry/contracts';
import { noDetails } from '../record/catalogue';
import { registrationFindings, registrationForms } from './annex-viii';
import { handedIn } from './form';
import { changedPoints, lastOf, type Kept } from './registered';
import type { Registrant } from './registrant';

const registrant: Registrant = {
  schema: '2026-1744',
  asOf: '2026-11-27',
  institution: 'Institution',
  unit: 'Unit',
  name: 'Ranking',
  intendedPurpose: 'To rank.',
  stage: 'in_use',
  components: [
    { name: 'Model', version: '2', supplier: 'Maker' },
    { name: 'Filter', version: null, supplier: null },
  ],
  details: {
    ...noDetails(),
    providerName: 'P',
    providerAddress: 'Street 1',
    providerContact: 'p@example.org',
    inputData: 'I',
    operatingLogic: 'O',
    marketStatus: 'on_market_or_in_service',
    countries: ['BE', 'FR'],
    friaSummary: 'F',
  },
  documents: {},
  facts: { art63_a_narrow_procedural: true, art63_c_pattern_detection: true },
  duties: { 'article-49-1': 'true' },
  isProduct: false,
};
const kept = (more: Partial<Kept> = {}): Kept => {
  const { section, channel } = { section: 'A', channel: 'public', ...more } as const;
  return {
    number: 1,
    section,
    channel,
    status: 'registered',
    on: '2026-11-01',
    points: handedIn(section, channel, registrant),
    isRetracted: false,
    ...more,
  };
};
const valuesOf = (points: readonly HandedInPoint[], point: string): unknown[] =>
  points.find((one) => one.point === point)!.parts.map(({ value }) => value);
const findingsOf = (now: Registrant, entries: readonly Kept[]): string[] =>
  registrationFindings(now, registrationForms(now, entries));

describe('what is handed in', () => {
  it.each<[string, 'A' | 'B' | 'C', unknown[]]>([
    ['A1', 'A', ['P', 'Street 1', 'p@example.org']],
    ['A4', 'A', ['Ranking', null]],
    ['A5', 'A', ['To rank.', ['Model 2, Maker', 'Filter']]],
    ['A10', 'A', [['BE', 'FR']]],
    ['A11', 'A', [null]],
    ['B6', 'B', [['a', 'c']]],
    ['C1', 'C', ['Institution', 'Unit', null]],
    ['C4', 'C', ['F']],
  ])('%s has the values of its fields, in the order of the annex', (point, section, values) => {
    expect(valuesOf(handedIn(section, 'public', registrant), point)).toEqual(values);
  });

  it('reads the document where the record says nothing, and only a final one', () => {
    const from = (isFinal: boolean): unknown[] =>
      valuesOf(
        handedIn('C', 'public', {
          ...registrant,
          details: { ...registrant.details, friaSummary: null },
          documents: { fria: { content: { summary: 'From the document' }, isFinal, isNotified: false } },
        }),
        'C4',
      );
    expect([from(true), from(false)]).toEqual([['From the document'], [null]]);
  });

  it.each([
    ['A', ['A1', 'A2', 'A3', 'A4', 'A5', 'A7', 'A10']],
    ['B', ['B1', 'B2', 'B3', 'B4', 'B5', 'B8']],
    ['C', ['C1', 'C2', 'C3']],
    ['IX', ['IX1', 'IX2', 'IX3', 'IX5']],
  ] as const)('Section %s: the non-public part takes only some points', (section, points) => {
    expect(handedIn(section, 'non_public', registrant).map(({ point }) => point)).toEqual(points);
    const held = registrationForms({ ...registrant, duties: {}, facts: { annex3_uses: ['6a'] } }, [kept({ section })])
      .find((form) => form.section === section)!
      .points.filter(({ state }) => state === 'held_back');
    expect(held.every(({ parts }) => parts.length === 0) && held.length > 0).toBe(true);
  });
});

describe('what changed since', () => {
  it('names the points that say something else now, and no others', () => {
    const now = {
      ...registrant,
      intendedPurpose: 'To rank and to sort.',
      details: { ...registrant.details, countries: ['BE' as const] },
    };
    const [form] = registrationForms(now, [kept()]);
    expect(form!.registered).toMatchObject({ number: 1, changed: ['A5', 'A10'], statusDiffers: false });
    expect(findingsOf(now, [kept()])).toEqual(['changed_since_registered']);
    expect(findingsOf(registrant, [kept()])).toEqual([]);
  });

  it('does not mind where a value stands', () => {
    expect(
      changedPoints(
        [{ point: 'C4', parts: [{ field: 'friaSummary', value: 'F' }] }],
        [{ point: 'C4', parts: [{ field: 'fria.summary', value: 'F' }] }],
      ),
    ).toEqual([]);
  });

  it('leaves out points that the amended text no longer has, and finds those that were empty', () => {
    const before = handedIn('B', 'public', { ...registrant, schema: '2024-1689' });
    expect(before.map(({ point }) => point)).toContain('B9');
    expect(changedPoints(before, handedIn('B', 'public', registrant))).toEqual([]);
    expect(
      changedPoints(
        handedIn('A', 'public', registrant),
        handedIn('A', 'public', { ...registrant, details: { ...registrant.details, submitterOnBehalf: 'S' } }),
      ),
    ).toEqual(['A2']);
  });

  it('looks at the last entry of the section, and not at what was retracted', () => {
    const entries = [kept({ number: 2 }), kept({ number: 1 }), kept({ number: 3, section: 'C' })];
    expect(lastOf(entries, 'A')?.number).toBe(2);
    expect(lastOf([...entries, kept({ number: 4, isRetracted: true })], 'A')?.number).toBe(2);
    expect(lastOf(entries, 'B')).toBeNull();
  });
});

describe('what a registration brings to light', () => {
  const police = { ...registrant, facts: { annex3_uses: ['6a'] }, duties: { 'article-49-4': 'true' } } as const;
  const both = { ...registrant, duties: { 'article-49-1': 'true', 'article-49-3': 'true' } } as const;

  it.each<[string, Registrant, Kept[], string[]]>([
    [
      'the public part for a point of 49(4)',
      police,
      [kept({ points: handedIn('A', 'public', police) })],
      ['wrong_part'],
    ],
    ['the non-public part for any other', registrant, [kept({ channel: 'non_public' })], ['wrong_part']],
    ['the part where it belongs', police, [kept({ channel: 'non_public' })], []],
    ['Section B where A is owed', registrant, [kept({ section: 'B' })], ['wrong_section']],
    ['Section B where nothing is owed', { ...registrant, duties: {} }, [kept({ section: 'B' })], []],
    ['withdrawn from the wrong section', registrant, [kept({ section: 'B', status: 'withdrawn', points: [] })], []],
    [
      'a status of another stage',
      { ...registrant, stage: 'retired', details: { ...registrant.details, marketStatus: 'recalled' } },
      [kept()],
      ['changed_since_registered', 'registered_status_differs'],
    ],
    [
      'withdrawn while it is in use',
      registrant,
      [kept({ status: 'withdrawn', points: [] })],
      ['registered_status_differs'],
    ],
    ['a test besides', registrant, [kept({ section: 'IX', channel: 'authorities' })], []],
    [
      'a test that was withdrawn while the system is in use',
      { ...registrant, duties: { 'article-60': 'true' } },
      [kept({ section: 'IX', status: 'withdrawn', points: [] })],
      [],
    ],
    ['neither of A and C', both, [], ['both_sections']],
    ['A without C', both, [kept()], ['only_one_of_both']],
    ['A and C', both, [kept(), kept({ number: 2, section: 'C' })], []],
    [
      'C, and A withdrawn',
      both,
      [kept({ status: 'withdrawn', points: [] }), kept({ number: 2, section: 'C' })],
      ['only_one_of_both', 'registered_status_differs'],
    ],
  ])('%s', (_, now, entries, findings) => {
    expect(findingsOf(now, entries)).toEqual(findings);
  });
});
