import { givenIn, settle, standingOf } from './answers';
import { lawToday } from './law';

const DAY = '2026-11-24';
const law = lawToday();
const nobodyUnsure: ReadonlySet<string> = new Set();
const aSystem = { sys_machine_based: true, sys_autonomy: true, sys_infers: true, sys_influences_environment: true };

describe('what a set of answers comes to', () => {
  it('asks first whether it is an AI system, and leaves follow-up questions for later', () => {
    const { visible, next } = standingOf(law, {}, nobodyUnsure, { on: DAY });
    expect(visible).toContain('sys_machine_based');
    expect(visible).not.toContain('interaction_obvious');
    expect(next).not.toBeNull();
    expect(visible).toContain(next);
  });

  it('shows a follow-up question once its own question is answered with yes', () => {
    expect(standingOf(law, { ...aSystem, direct_interaction: true }, nobodyUnsure, { on: DAY }).visible).toContain(
      'interaction_obvious',
    );
  });

  it('settles questions that no longer fit, and shows that nobody answered them', () => {
    const standing = standingOf(law, { ...aSystem, generates_synthetic_content: false }, nobodyUnsure, { on: DAY });
    expect(standing.facts['deepfake']).toBe(false);
    expect(standing.settled.has('deepfake')).toBe(true);
    expect(standing.visible).not.toContain('deepfake');
  });

  it('tells settled answers from given ones when they come back from the register', () => {
    const given = { ...aSystem, generates_synthetic_content: false };
    expect(givenIn(law, settle(law, given, DAY), DAY)).toEqual(given);
  });

  it('does not ask again first what somebody does not know', () => {
    const first = standingOf(law, {}, nobodyUnsure, { on: DAY }).next!;
    const standing = standingOf(law, {}, new Set([first]), { on: DAY });
    expect(standing.next).not.toBe(first);
    expect(standing.open.at(-1)).toBe(first);
  });

  it('always leaves a way on while the class is open', () => {
    let given: Record<string, boolean> = {};
    for (let round = 0; round < 200; round += 1) {
      const { next, open, result } = standingOf(law, given, nobodyUnsure, { on: DAY });
      if (result.missing.length === 0) return;
      expect(open.length).toBeGreaterThan(0);
      if (law.compiled.factByKey.get(next!)?.kind !== 'boolean') return;
      given = { ...given, [next!]: round % 3 === 0 };
    }
    throw new Error('the questions never end');
  });

  it('leaves out answers to questions that the rules no longer ask', () => {
    expect(givenIn(law, { ...aSystem, house_gone: true }, DAY)).toEqual(aSystem);
  });
});
