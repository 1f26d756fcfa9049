import { rulesets } from '../index';
import { addressOf, provisionIn } from './provision';

const provisions = [
  ...new Set(rulesets.flatMap(({ facts, rules }) => [...facts, ...rules].map(({ provision }) => provision))),
];

describe('the name of a provision', () => {
  it('is cited in French without English words, for every provision of every ruleset', () => {
    expect(provisions.length).toBeGreaterThan(50);
    const known =
      /considérant|annexe|section|premier|première|deuxième|troisième|alinéa|phrase|dernière|derniers|mots|cas|RPDUE/gi;
    const left = provisions
      .map((provision) => provisionIn('fr', provision).text)
      .filter((text) => /[a-zà-ÿ]{4,}/.test(text.replace(known, '')));
    expect(left).toEqual([]);
  });

  it('is cited in German without English words, for every provision of every ruleset', () => {
    const known = /Erwägungsgrund|Anhang|Abschnitt|Unterabsatz|Satz|letzter|letzte|Worte|erster|zweiter|Fall|EU-DSVO/g;
    const left = provisions
      .map((provision) => provisionIn('de', provision).text)
      .filter((text) => /[a-zà-ÿ]{4,}/.test(text.replace(known, '')));
    expect(left).toEqual([]);
  });

  it('asks for the word "article" where it begins with a number', () => {
    expect(provisionIn('fr', '6(3), third subparagraph')).toEqual({ text: '6(3), troisième alinéa', isArticle: true });
    expect(provisionIn('en', 'recital 61')).toEqual({ text: 'Recital 61', isArticle: false });
  });
});

it.each([
  ['6(3), third subparagraph', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#art_6'],
  ['Annex III 5(b), last words', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng#anx_III'],
  ['recital 61', 'https://eur-lex.europa.eu/eli/reg/2024/1689/oj/eng'],
  ['EUDPR 31', 'https://eur-lex.europa.eu/eli/reg/2018/1725/oj/eng#art_31'],
])('%s is read in its own law', (provision, address) => expect(addressOf(provision, 'en')).toBe(address));
