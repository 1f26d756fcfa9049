import { withFrenchSpaces } from './french-spaces';

it('keeps French marks with their word, however deep they lie, and touches nothing else', () => {
  expect(withFrenchSpaces({ a: { b: 'Est-ce « vrai » ? Non : faux ; fin !' }, c: 'https://a.b: 10:30' })).toEqual({
    a: { b: 'Est-ce «\u00a0vrai\u00a0»\u00a0? Non\u00a0: faux\u00a0; fin\u00a0!' },
    c: 'https://a.b: 10:30',
  });
});
