import { classify, type Facts } from '@registry/classifier';
import { lawToday } from '../../../fittings/law/law';
import { carryingOf } from './carrying';

const DAY = '2026-11-27';
const { compiled } = lawToday();
const isAi = { sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true };
/** Everything is answered with no, but these. */
const answered = (facts: Facts): Facts => ({
  ...Object.fromEntries(
    compiled.ruleset.facts
      .filter(({ kind }) => kind === 'boolean' || kind === 'multi-enum')
      .map(({ key, kind }) => [key, kind === 'boolean' ? false : []]),
  ),
  ...isAi,
  union_nexus: true,
  ...facts,
});
const carried = (facts: Facts) => {
  const result = classify(compiled, facts, DAY);
  return { headline: result.headline, result, ...carryingOf(compiled.ruleset, result) };
};

describe('what carries a class', () => {
  it('are the findings that hold and give it, and the answers that these rest on', () => {
    const { headline, deciding, keys } = carried(answered({ annex3_uses: ['4a'], performs_profiling: true }));
    expect(headline).toBe('high_risk');
    expect(deciding.map(({ rule, truth, gives }) => [rule, truth, gives])).toEqual([
      ['annex-3-4-a', 'true', 'high_risk'],
      ['article-6-2-high-risk', 'true', 'high_risk'],
    ]);
    expect(keys.has('annex3_uses') && keys.has('performs_profiling')).toBe(true);
    // Not what leads to another class, or to none.
    expect(keys.has('direct_interaction') || keys.has('p5a_technique')).toBe(false);
  });

  it('is, where no finding gives it, what its definition names', () => {
    const { headline, deciding, keys } = carried(answered({ sys_infers: false }));
    expect(headline).toBe('not_ai_system');
    expect(deciding.map(({ rule, truth }) => [rule, truth])).toEqual([['article-3-1-ai-system', 'false']]);
    expect([...keys]).toEqual(['sys_infers']);
  });

  it('of what remains is what else holds', () => {
    const { headline, deciding, beside, keys } = carried(answered({}));
    expect([headline, deciding]).toEqual(['minimal', []]);
    expect(beside.length).toBeGreaterThan(0);
    expect([...keys].every((key) => beside.some(({ decidedBy }) => decidedBy.includes(key)))).toBe(true);
  });

  it('leaves out no finding and tells none twice', () => {
    for (const facts of [answered({ annex3_uses: ['4a'] }), answered({}), { ...isAi }]) {
      const { result, deciding, beside, open, ruledOut } = carried(facts);
      expect([...deciding, ...beside, ...open, ...ruledOut].map(({ rule }) => rule).sort()).toEqual(
        result.findings.map(({ rule }) => rule).sort(),
      );
    }
  });
});
