import { noDetails } from '@registry/record';
import { detailsOf, typedOf } from './detail-values';

const some = {
  ...noDetails(),
  acronym: 'ABC',
  tags: ['a', 'b'],
  languages: ['en' as const],
  usersEstimate: 12,
  usesEuroHpc: false,
  dpiaOn: '2026-03-01',
};

it('gives back what was put into the form', () => {
  const keys = [
    'acronym',
    'tags',
    'languages',
    'usersEstimate',
    'usesEuroHpc',
    'dpiaOn',
    'supplier',
    'apiOffered',
  ] as const;
  const { details, faults } = detailsOf(typedOf(some, keys));
  expect(faults).toEqual([]);
  expect(details).toEqual(Object.fromEntries(keys.map((key) => [key, some[key]])));
});

it('says what is wrong with a number that is none', () => {
  expect(detailsOf({ usersEstimate: 'many' }).faults).toEqual([{ key: 'usersEstimate', code: 'not-a-number' }]);
  expect(detailsOf({ usersEstimate: '1e3' }).faults).toHaveLength(1);
});

it('takes empty text as not known', () => {
  expect(detailsOf({ usersEstimate: ' ', acronym: '', usesEuroHpc: '', tags: '\n \n' }).details).toEqual({
    usersEstimate: null,
    acronym: null,
    usesEuroHpc: null,
    tags: [],
  });
});
