import { rulesets } from '@registry/law';
import { french, provisionIn } from './provision-name';

const provisions = [...new Set(rulesets.flatMap(({ facts, rules }) => [...facts, ...rules].map(({ provision }) => provision)))];

describe('the name of a provision', () => {
  it('is cited in French without English words, for every provision of every ruleset', () => {
    expect(provisions.length).toBeGreaterThan(50);
    const known = new RegExp(french.map(([, words]) => words).join('|'), 'gi');
    const left = provisions.map((provision) => provisionIn('fr', provision).text).filter((text) => /[a-zà-ÿ]{4,}/.test(text.replace(known, '')));
    expect(left).toEqual([]);
  });

  it('asks for the word "article" where it begins with a number', () => {
    expect(provisionIn('fr', '6(3), third subparagraph')).toEqual({ text: '6(3), troisième alinéa', isArticle: true });
    expect(provisionIn('en', 'recital 61')).toEqual({ text: 'Recital 61', isArticle: false });
  });
});
