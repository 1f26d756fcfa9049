import { WITHHOLDABLE, type SystemDetails, type WithholdableField } from '@registry/contracts';
import { isMany } from '../forms/field';
import { catalogue, DETAIL_KEYS } from '../record/catalogue';
import { hiddenFields } from './hidden-fields';
import { PUBLIC_FIELDS, publicity } from './public-fields';
import { publicSystem, type PublishedRecord } from './public-system';

const ALL: readonly WithholdableField[] = [...WITHHOLDABLE, ...DETAIL_KEYS];
/** Says which field it stands in, so that it is found wherever it comes out. */
const mark = (field: string): string => `~${field}~`;

/** A record of which every field is filled with its own mark, whatever its kind. */
const full = (changes: Partial<PublishedRecord> = {}): PublishedRecord => ({
  reference: 'AIS-2026-000001',
  name: 'Case file search',
  summary: mark('summary'),
  intendedPurpose: mark('intendedPurpose'),
  stage: mark('stage') as never,
  origin: mark('origin') as never,
  unit: { en: mark('unit'), fr: mark('unit') },
  components: [
    {
      kind: 'model',
      name: mark('components'),
      version: '~hidden~',
      supplier: null,
      licence: null,
      isGeneralPurpose: true,
      hosting: '~hidden~' as never,
    },
  ],
  details: Object.fromEntries(
    DETAIL_KEYS.map((key) => [key, isMany(catalogue[key]) ? [mark(key)] : mark(key)]),
  ) as unknown as SystemDetails,
  withheld: {},
  decided: { headline: 'high_risk', on: '2026-11-03' },
  registrations: [
    { section: 'A', channel: 'public', status: 'registered', entryNumber: 'EU-1', entryUrl: 'https://example.org/1' },
  ],
  actions: [{ code: 'A1', title: { en: 'Action', fr: 'Mesure' } }],
  ...changes,
});
const textOf = (record: PublishedRecord): string => JSON.stringify(publicSystem(record));
const isPublic = (field: WithholdableField): boolean => 'because' in publicity[field];

describe('the public form of a record', () => {
  it('says of every field of the record why it is public, or why not', () => {
    expect(Object.keys(publicity).sort()).toEqual([...ALL].sort());
    for (const said of Object.values(publicity)) expect(Object.values(said)).toEqual([expect.stringMatching(/\w{4}/)]);
  });

  it.each(ALL.filter((field) => !isPublic(field)))('has nothing of %s', (field) => {
    expect(textOf(full())).not.toContain(mark(field));
  });

  it.each(ALL.filter((field) => isPublic(field) && field !== 'summary'))('has %s, unless it is withheld', (field) => {
    expect(textOf(full())).toContain(mark(field));
    const hidden = textOf(full({ withheld: { [field]: '~reason~' } }));
    expect(hidden).not.toContain(mark(field));
    expect(hidden).not.toContain('~reason~');
    expect(hidden).not.toContain('withheld');
  });

  it.each(PUBLIC_FIELDS.filter((field) => !(WITHHOLDABLE as readonly string[]).includes(field)))(
    'is the same where %s is withheld and where it is not known',
    (field) => {
      const unknown = { ...full().details, [field]: Array.isArray(full().details[field as never]) ? [] : null };
      expect(textOf(full({ withheld: { [field]: 'A reason.' } }))).toBe(textOf(full({ details: unknown })));
    },
  );

  it('prefers the summary for the public, and withholds each of the two by itself', () => {
    const summary = (record: PublishedRecord): unknown => publicSystem(record).fields.summary;
    const unwritten = { ...full().details, publicSummary: null };
    expect(summary(full())).toBe(mark('publicSummary'));
    expect(summary(full({ details: unwritten }))).toBe(mark('summary'));
    expect(summary(full({ withheld: { publicSummary: 'Not yet.' } }))).toBe(mark('summary'));
    expect(summary(full({ withheld: { summary: 'Internal.' } }))).toBe(mark('publicSummary'));
    expect(summary(full({ withheld: { summary: 'Internal.' }, details: unwritten }))).toBeUndefined();
  });

  it('has the class that was decided, and nothing in its place', () => {
    expect(publicSystem(full()).class).toEqual({ headline: 'high_risk', decidedOn: '2026-11-03' });
    expect(publicSystem(full({ decided: null }))).not.toHaveProperty('class');
  });

  it('names registrations in the public part alone, and none whose address is withheld', () => {
    const [registration] = full().registrations;
    const of = (change: object, more: Partial<PublishedRecord> = {}): unknown =>
      publicSystem(full({ registrations: [{ ...registration!, ...change }], ...more })).registrations;
    expect(of({})).toEqual([{ section: 'A', number: 'EU-1', address: 'https://example.org/1' }]);
    expect(of({ entryNumber: null, entryUrl: null })).toEqual([{ section: 'A' }]);
    for (const channel of ['authorities', 'non_public', 'national']) expect(of({ channel })).toBeUndefined();
    expect(of({ status: 'withdrawn' })).toBeUndefined();
    expect(of({}, { withheld: { euDatabaseUrl: 'A reason.' } })).toBeUndefined();
  });

  it('tells of a part neither its version nor where it runs', () => {
    expect(textOf(full())).not.toContain('~hidden~');
  });
});

describe('what of a record is hidden', () => {
  const hidden = (record: PublishedRecord): Record<string, string> =>
    Object.fromEntries(hiddenFields(record).map(({ field, because }) => [field, because]));

  it.each(ALL)('tells of %s why it is not there, unless it is', (field) => {
    const because = publicity[field];
    expect(hidden(full())[field]).toBe('notBecause' in because ? because.notBecause : undefined);
    expect(hidden(full({ withheld: { [field]: 'A reason.' } }))[field]).toBe('withheld');
  });

  it('says nothing of what is not filled in', () => {
    const details = Object.fromEntries(
      DETAIL_KEYS.map((key) => [key, isMany(catalogue[key]) ? [] : null]),
    ) as unknown as SystemDetails;
    expect(hidden(full({ details }))).toEqual({});
  });

  it('tells of a class that nobody has decided, and of a registration that is not in the public part', () => {
    const [registration] = full().registrations;
    expect(hidden(full({ decided: null }))['class']).toBe('undecided');
    const closed = full({ registrations: [{ ...registration!, channel: 'non_public' }] });
    expect(hidden(closed)['registrations']).toBe('not_in_public_part');
    expect(hidden({ ...closed, withheld: { euDatabaseUrl: 'A reason.' } })).not.toHaveProperty('registrations');
  });
});
