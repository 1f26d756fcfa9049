import type { Neighbour, Neighbourhood } from '@registry/contracts';
import { BOX, layoutOf } from './layout';

const unit = { id: 'u', code: 'HR', nameEn: '', nameFr: '', nameDe: '' };
const at = (id: string, steps: number): Neighbour => ({
  system: { id, reference: id, name: id, unit, stage: 'pilot' },
  class: null,
  decidedClass: null,
  reviewState: 'not_requested',
  steps,
});
const uses = (from: string, to: string) => ({ from, to, kind: 'uses' as const });
const drawn = (all: Partial<Neighbourhood>) =>
  layoutOf({ systems: [], relations: [], isCut: false, ...all } as Neighbourhood);
const lefts = (layout: ReturnType<typeof layoutOf>): Record<string, number> =>
  Object.fromEntries(layout.boxes.map(({ of, left }) => [of.system.id, left]));

describe('where systems stand', () => {
  it('is alone in the middle without relations', () => {
    expect(drawn({ systems: [at('me', 0)] })).toMatchObject({ wide: BOX.wide, high: BOX.high });
  });

  it('is to the right for what is used, to the left for what uses, and further out for each step', () => {
    const layout = drawn({
      systems: [at('me', 0), at('used', 1), at('user', 1), at('far', 2), at('farther', 3)],
      relations: [uses('me', 'used'), uses('user', 'me'), uses('far', 'user'), uses('farther', 'far')],
    });
    const { me, used, user, far, farther } = lefts(layout);
    expect([farther! < far!, far! < user!, user! < me!, me! < used!]).toEqual([true, true, true, true]);
  });

  it('stays on the side of what leads there', () => {
    const layout = drawn({
      systems: [at('me', 0), at('used', 1), at('other', 2)],
      relations: [uses('me', 'used'), uses('other', 'used')],
    });
    const { used, other } = lefts(layout);
    expect(other).toBeGreaterThan(used!);
  });

  it('puts no two into one place', () => {
    const systems = [at('me', 0), ...Array.from({ length: 12 }, (_, index) => at(`used-${index}`, 1))];
    const { boxes, high } = drawn({ systems, relations: systems.slice(1).map(({ system }) => uses('me', system.id)) });
    const places = boxes.map(({ left, top }) => `${left} ${top}`);
    expect(new Set(places).size).toBe(13);
    expect(Math.max(...boxes.map(({ top }) => top)) + BOX.high).toBeLessThanOrEqual(high + 0.001);
  });
});
