import type { PublicSystem } from '@registry/contracts';
import { comparePublic } from './compare-public';

const system = (number: number, more: Partial<PublicSystem> = {}): PublicSystem => ({
  reference: `AIS-2026-00000${number}`,
  name: `System ${number}`,
  fields: { stage: 'in_use' },
  ...more,
});

describe('two public sets', () => {
  it('differ in what came, what went, and field by field in what changed', () => {
    const before = [system(1), system(2), system(3), system(4)];
    const after = [
      system(5),
      system(4, { class: { headline: 'minimal', decidedOn: '2026-11-03' }, fields: { summary: 'Finds files.' } }),
      system(2),
      system(3, { name: 'Another' }),
    ];
    expect(comparePublic(before, after)).toEqual([
      { reference: 'AIS-2026-000001', name: 'System 1', kind: 'removed', changes: [] },
      {
        reference: 'AIS-2026-000003',
        name: 'Another',
        kind: 'changed',
        changes: [{ field: 'name', from: 'System 3', to: 'Another' }],
      },
      {
        reference: 'AIS-2026-000004',
        name: 'System 4',
        kind: 'changed',
        changes: [
          { field: 'stage', from: 'in_use', to: null },
          { field: 'class', from: null, to: { headline: 'minimal', decidedOn: '2026-11-03' } },
          { field: 'summary', from: null, to: 'Finds files.' },
        ],
      },
      { reference: 'AIS-2026-000005', name: 'System 5', kind: 'added', changes: [] },
    ]);
  });

  it('of one state differ in nothing', () => {
    expect(comparePublic([system(1), system(2)], [system(2), system(1)])).toEqual([]);
  });
});
