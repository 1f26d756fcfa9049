import { REGISTRATION_SECTIONS } from '@registry/contracts';
import { de as documentsDe } from '../documents/words/de';
import { en as documentsEn } from '../documents/words/en';
import { fr as documentsFr } from '../documents/words/fr';
import { noDetails } from '../record/catalogue';
import { de as recordDe } from '../words/de';
import { en as recordEn } from '../words/en';
import { fr as recordFr } from '../words/fr';
import { partLabel } from './parts';
import { pointsOf } from './points';
import type { Registrant } from './registrant';
import { partText, pointRemark, pointText, type RegistrationVoice } from './speak';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';

const voices: Readonly<Record<'en' | 'fr' | 'de', RegistrationVoice>> = {
  en: { language: 'en', record: recordEn, documents: documentsEn, registration: en },
  fr: { language: 'fr', record: recordFr, documents: documentsFr, registration: fr },
  de: { language: 'de', record: recordDe, documents: documentsDe, registration: de },
};
const empty: Registrant = {
  schema: '2024-1689',
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
  isProduct: null,
};

describe.each(['en', 'fr', 'de'] as const)('the form in %s', (language) => {
  const voice = voices[language];

  it('has a name and the words of the annex for each point, and a name for each of its values', () => {
    for (const section of REGISTRATION_SECTIONS)
      for (const { point, parts } of pointsOf(section, empty)) {
        expect(voice.registration.points[point]?.map((text) => text.length > 0)).toEqual([true, true]);
        for (const { field } of parts) expect(partLabel(field, voice)).not.toBe(field);
      }
  });

  it('has no words for points that the annex does not have', () => {
    const points = REGISTRATION_SECTIONS.flatMap((section) => pointsOf(section, empty).map(({ point }) => point));
    expect(Object.keys(voice.registration.points)).toEqual(points);
  });
});

it.each([
  ['en', 'Belgium and France', '2 Jan 2027', 'On the market or in service'],
  ['fr', 'Belgique et France', '2 janv. 2027', 'Sur le marché ou en service'],
  ['de', 'Belgien und Frankreich', '02.01.2027', 'In Verkehr oder in Betrieb'],
] as const)('values are said in words: %s', (language, countries, day, status) => {
  const voice = voices[language];
  expect(partText({ field: 'countries', value: ['BE', 'FR'] }, voice)).toBe(countries);
  expect(partText({ field: 'conformity.expiresOn', value: '2027-01-02' }, voice)).toBe(day);
  expect(partText({ field: 'marketStatus', value: 'on_market_or_in_service' }, voice)).toBe(status);
});

it('a point is what can be copied: its values in their order, without those that are empty', () => {
  expect(
    pointText(
      [
        { field: 'providerName', value: 'P' },
        { field: 'providerAddress', value: null },
        { field: 'components', value: ['Model 2, Maker', 'Filter'] },
      ],
      voices.en,
    ),
  ).toBe('P\nModel 2, Maker\nFilter');
});

it('a remark says why a point is not there', () => {
  const remarks = Object.fromEntries(pointsOf('A', empty).map((point) => [point.point, pointRemark(point, voices.en)]));
  expect(remarks).toMatchObject({
    A1: [recordEn.fields.providerName[0], recordEn.fields.providerAddress[0], recordEn.fields.providerContact[0]].join(
      '\n',
    ),
    A2: '',
    A5: en.reasons.components,
    A11: documentsEn.fields.conformity['declaration']![0],
  });
});
