import fc from 'fast-check';
import { DOCUMENT_KINDS } from '@registry/contracts';
import { documentFindings, documents, missingInDocument, readDocument } from './documents';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

const full = {
  fria: {
    processes: 'a',
    periodAndFrequency: 'b',
    affectedPersons: 'c',
    risks: 'd',
    oversight: 'e',
    measures: 'f',
    summary: 'g',
  },
} as const;

describe('documents that the Act asks for', () => {
  it('have words for each field in each language, and none besides', () => {
    for (const words of [en, fr, de]) {
      for (const kind of DOCUMENT_KINDS)
        expect([kind, Object.keys(words.fields[kind])]).toEqual([kind, Object.keys(documents[kind].fields)]);
    }
  });

  it('hold the six points of Article 27(1)', () => {
    expect(
      Object.values(documents.fria.fields)
        .map(({ provision }) => provision)
        .filter((one) => one.startsWith('27(1)')),
    ).toEqual(['a', 'b', 'c', 'd', 'e', 'f'].map((point) => `27(1)(${point})`));
    expect(missingInDocument('fria', {})).toEqual(Object.keys(full.fria));
    expect(missingInDocument('fria', { ...full.fria })).toEqual([]);
  });

  it('need what follows from what they say', () => {
    expect(missingInDocument('registration', { checkedOn: '2026-11-01', found: true })).toEqual(['entry']);
    expect(missingInDocument('registration', { checkedOn: '2026-11-01', found: false })).toEqual([
      'toldOn',
      'toldWhom',
    ]);
    expect(
      missingInDocument('dpia', { reference: 'R', completedOn: '2026-11-01', summary: 'S', hasHighResidualRisk: true }),
    ).toEqual(['consultation']);
    expect(missingInDocument('logs', { place: 'P', months: 5, access: 'A' })).toEqual(['months']);
    expect(missingInDocument('logs', { place: 'P', months: 6, access: 'A' })).toEqual([]);
  });

  it('are read without what is empty, and with every fault', () => {
    expect(readDocument('oversight', { persons: [' A ', 'A', '', 'B'], competence: ' ', authority: null })).toEqual({
      content: { persons: ['A', 'B'] },
      faults: [],
    });
    expect(readDocument('derogation', { conditions: ['d', 'a'] }).content).toEqual({ conditions: ['a', 'd'] });
    expect(
      readDocument('registration', { found: 'yes', entry: 'here', checkedOn: '2026-02-30', more: 1, constructor: 1 })
        .faults.map(({ key, code }) => `${key} ${code}`)
        .sort(),
    ).toEqual([
      'checkedOn not-a-day',
      'constructor unknown-field',
      'entry not-an-address',
      'found not-yes-or-no',
      'more unknown-field',
    ]);
    expect(readDocument('logs', { place: 'x'.repeat(301), months: 9999 }).faults).toEqual([
      { key: 'place', code: 'too-long', most: 300 },
      { key: 'months', code: 'out-of-range', most: 1200 },
    ]);
    expect(readDocument('derogation', { conditions: ['e'] }).faults).toEqual([
      { key: 'conditions', index: 0, code: 'unknown-value' },
    ]);
  });

  it('are read as the record is: lists within their limits, and what was read to the same', () => {
    const lines = Array.from({ length: 21 }, (_, number) => `Person ${number}`);
    expect(readDocument('oversight', { persons: lines }).faults).toEqual([
      { key: 'persons', code: 'too-many', most: 20 },
    ]);
    expect(readDocument('derogation', { conditions: ['a', 'b', 'c', 'd', 'a'] }).faults).toEqual([
      { key: 'conditions', code: 'too-many', most: 4 },
    ]);
    const values = fc.oneof(fc.string(), fc.array(fc.string()), fc.boolean(), fc.integer(), fc.constant(null));
    for (const kind of DOCUMENT_KINDS)
      fc.assert(
        fc.property(fc.dictionary(fc.constantFrom(...Object.keys(documents[kind].fields)), values), (input) => {
          const { content } = readDocument(kind, input);
          expect(readDocument(kind, content)).toEqual({ content, faults: [] });
        }),
      );
  });

  it('say what must not be overlooked', () => {
    const about = { content: {}, finalOn: null, finalVersion: null, notifiedVersion: null, firstUseOn: null };
    expect(documentFindings('registration', { ...about, content: { found: false } })).toEqual(['not_registered']);
    expect(
      documentFindings('fria', { ...about, finalVersion: 2, finalOn: '2026-11-02', firstUseOn: '2026-11-01' }),
    ).toEqual(['not_notified', 'after_first_use']);
    expect(documentFindings('fria', { ...about, finalVersion: 2, finalOn: '2026-11-02', notifiedVersion: 1 })).toEqual([
      'changed_since_notified',
    ]);
    expect(
      documentFindings('fria', {
        ...about,
        finalVersion: 2,
        finalOn: '2026-11-02',
        notifiedVersion: 2,
        firstUseOn: '2026-11-02',
      }),
    ).toEqual([]);
    expect(
      documentFindings('derogation', { ...about, content: { documentedOn: '2026-11-02' }, firstUseOn: '2026-11-01' }),
    ).toEqual(['after_first_use']);
  });
});
