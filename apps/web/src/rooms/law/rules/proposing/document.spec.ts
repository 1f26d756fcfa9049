import { rulesetById } from '@registry/law';
import { exampleHouseRules } from '@registry/law/house';
import { movesIn } from '../moves';
import { readRules, wayTo } from './document';

const law = rulesetById('2026-1744-2')!;

describe('a file of rules', () => {
  it('is the law or house rules, alone or as the register hands them out', () => {
    expect(readRules(JSON.stringify(law))).toMatchObject({ layer: 'law', id: law.id, title: law.title });
    expect(readRules(JSON.stringify({ id: 'x', ruleset: law, houseRules: null }))).toMatchObject({
      layer: 'law',
      content: { id: law.id },
    });
    expect(readRules(JSON.stringify(exampleHouseRules))).toMatchObject({ layer: 'house', id: 'house-example-1' });
    expect(readRules(JSON.stringify({ ruleset: null, houseRules: exampleHouseRules }))).toMatchObject({
      layer: 'house',
      content: { isExample: true },
    });
  });

  it('is nothing where it is no object in JSON', () => {
    for (const text of ['', '{', '[]', '"law"', 'null', '12']) expect(readRules(text)).toBeNull();
    expect(readRules('{}')).toMatchObject({ layer: 'law', id: '', title: '' });
  });

  it('names the way to a fault by what things are called', () => {
    const content = law as unknown as Record<string, unknown>;
    const at = law.rules.findIndex(({ id }) => id === 'article-50-2');
    expect(wayTo(`/content/rules/${at}/when`, content)).toMatchObject({ way: ['rules', 'article-50-2', 'when'] });
    expect(wayTo(`/content/rules/${at}/provision`, content).found).toBe('"50(2)"');
    expect(wayTo('/content', content)).toEqual({ way: [], found: '' });
    expect(wayTo('/content/nothing/7/at~1all', content)).toEqual({ way: ['nothing', '7', 'at/all'], found: '' });
  });
});

describe('which way systems go', () => {
  it('is counted by the order of the classes; open ones are neither above nor below', () => {
    const moves = [
      { from: 'minimal', to: 'high_risk', systems: 3 },
      { from: 'prohibited', to: 'minimal', systems: 1 },
      { from: 'undetermined', to: 'minimal', systems: 2 },
      { from: 'high_risk', to: 'undetermined', systems: 5 },
    ];
    expect(movesIn(moves, { ruleset: law, houseRules: null })).toEqual({ rise: 3, fall: 1, open: 5, settle: 2 });
    expect(movesIn([{ from: 'low', to: 'high', systems: 1 }], { ruleset: law, houseRules: null }).rise).toBe(0);
  });
});
