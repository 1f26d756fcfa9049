import { rulesets } from '../index';
import { addressPartOf, placeOfRule, placesIn, wholeOf } from './places';

describe('the places that a provision cites', () => {
  it.each([
    ['5(1)(f)', ['5(1)(f)']],
    [
      '5(1)(f), 3(39), Annex III 1(c), 50(3), recital 18',
      ['5(1)(f)', '3(39)', 'Annex III 1(c)', '50(3)', 'recital 18'],
    ],
    ['6(2) Annex III 4(a)', ['6(2)', 'Annex III 4(a)']],
    ['Annex III 1, 6, 7', ['Annex III 1', 'Annex III 6', 'Annex III 7']],
    ['Annex III 6, 49(4)', ['Annex III 6', '49(4)']],
    ['Annex III 2, 3(14), 6(1a)-(1b), recital 55', ['Annex III 2', '3(14)', '6', 'recital 55']],
    ['5(1)(a), (b)', ['5(1)(a)', '5(1)(b)']],
    ['49(2), (4)', ['49(2)', '49(4)']],
    ['5(1)(a)-(g), 5(1a)(a)', ['5(1)', '5(1a)(a)']],
    ['5(1)(h)(i)-(iii), 5(2)-(5)', ['5(1)(h)', '5']],
    ['50(2), third sentence, first case', ['50(2)']],
    ['26(9), EUDPR 39', ['26(9)', 'EUDPR 39']],
    ['EUDPR 5, 14-16', ['EUDPR 5', 'EUDPR 14']],
    ['2(2), 60a, 102-112', ['2(2)', '60a', '102']],
    ['Annex VIII A7, B8', ['Annex VIII A7']],
    ['house 1', []],
  ])('%s', (provision, places) => {
    expect(placesIn(provision)).toEqual(places);
  });

  it('are found in every provision of every ruleset, and have addresses of their own', () => {
    const all = rulesets.flatMap(({ facts, rules, duties }) =>
      [...facts, ...rules, ...duties].map(({ provision }) => provision),
    );
    expect(all.filter((provision) => placesIn(provision).length === 0)).toEqual([]);
    const places = [...new Set(all.flatMap(placesIn))];
    expect(places.length).toBeGreaterThan(150);
    const addresses = places.map(addressPartOf);
    expect(new Set(addresses).size).toBe(places.length);
    expect(addresses.filter((address) => !/^(article|annex|recital|eudpr)-[a-z0-9-]*[a-z0-9]$/.test(address))).toEqual(
      [],
    );
  });

  it('say where a rule belongs, and to which article', () => {
    expect(placeOfRule('6(2) Annex III 4(a)')).toBe('Annex III 4(a)');
    expect(placeOfRule('6(2)')).toBe('6(2)');
    expect(['5(1)(f)', 'Annex III 4(a)', 'EUDPR 24', '60a', 'recital 61'].map(wholeOf)).toEqual([
      '5',
      'Annex III',
      'EUDPR 24',
      '60a',
      'recital 61',
    ]);
  });
});
