import fc from 'fast-check';
import { lawOn } from '@registry/assessment';
import { classify, type DutyFinding, type Facts } from '@registry/classifier';
import type { Headline, OwedDuty } from '@registry/contracts';
import type { StoredDuty } from '../duty';
import { compareDuties, isEmpty } from './compare-duties';
import { owedDuties } from './owed';

const law = lawOn('2026-11-27')!;
const nothing = { duties: [] };
const owed = (facts: Facts, decided: Headline | null = null): OwedDuty[] =>
  owedDuties(
    {
      duties: law.ruleset.duties,
      result: classify(law.compiled, facts, '2026-11-27'),
      roles: (facts['operator_roles'] ?? null) as string[] | null,
    },
    nothing,
    decided,
  );
const keys = (duties: readonly OwedDuty[]): string[] => duties.map(({ key }) => key);

const allNo: Facts = {
  ...Object.fromEntries(law.ruleset.facts.filter(({ kind }) => kind === 'boolean').map(({ key }) => [key, false])),
  ...Object.fromEntries(law.ruleset.facts.filter(({ kind }) => kind === 'multi-enum').map(({ key }) => [key, []])),
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
};
const ranking: Facts = {
  ...allNo,
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
  decides_about_persons: true,
};

describe('the duties of a system', () => {
  it('are those that its answers make certain, with the day of the law', () => {
    const duties = owed(ranking);
    expect(keys(duties)).toEqual(
      expect.arrayContaining(['article-4-deployer', 'article-26-2', 'article-26-7', 'article-27', 'article-86']),
    );
    expect(keys(duties)).not.toContain('article-11-18');
    expect(duties.find(({ key }) => key === 'article-27')).toMatchObject({
      provision: '27',
      role: 'deployer',
      classes: ['high_risk_6_2'],
      effectiveOn: '2027-12-02',
      isCertain: true,
    });
    expect(duties.find(({ key }) => key === 'article-49-3')).toMatchObject({
      formalOn: '2026-08-02',
      effectiveOn: '2027-12-02',
      certainty: 'own',
    });
  });

  it('are no permissions, and nothing that only others may do', () => {
    expect(keys(owed(ranking))).not.toEqual(expect.arrayContaining(['article-4a']));
    expect(
      keys(owed(ranking)).filter((key) => ['article-4a', 'article-95', 'article-85', 'article-70-9'].includes(key)),
    ).toEqual([]);
  });

  it('lose what a higher class brings once a lower one is decided, and keep the rest', () => {
    const duties = owed(ranking, 'minimal');
    expect(keys(duties)).toContain('article-4-deployer');
    expect(duties.filter(({ classes }) => classes.includes('high_risk_6_2'))).toEqual([]);
  });

  it('gain what a higher class may bring once it is decided, marked as not certain', () => {
    const open: Facts = {
      sys_machine_based: true,
      sys_autonomy: true,
      sys_infers: true,
      sys_influences_environment: true,
      union_nexus: true,
      operator_roles: ['deployer'],
    };
    expect(owed(open).filter(({ classes }) => classes.includes('high_risk_6_2'))).toEqual([]);
    const duties = owed(open, 'high_risk');
    expect(duties.find(({ key }) => key === 'article-26-2')).toMatchObject({
      isCertain: false,
      effectiveOn: '2027-12-02',
    });
    expect(keys(owed(open, 'out_of_scope'))).toEqual([]);
    expect(keys(owed(open, 'prohibited'))).toEqual(['article-5', 'article-5-use']);
  });

  it('keep what data protection asks of the institution, whatever was decided about the class', () => {
    const data: Facts = { ...ranking, processes_personal_data: true };
    const ofData = (decided: Headline | null): string[] =>
      keys(owed(data, decided)).filter((key) => key.startsWith('eudpr'));
    expect(ofData(null)).toContain('eudpr-31');
    for (const decided of ['not_ai_system', 'out_of_scope', 'minimal', 'prohibited'] as const)
      expect(ofData(decided)).toEqual(ofData(null));
  });

  it('gain what the answers exclude, too, where the decision says otherwise; for the roles that the answers name', () => {
    const minimal: Facts = { ...allNo, operator_roles: ['deployer'] };
    expect(owed(minimal).filter(({ classes }) => classes.length > 0)).toEqual([]);
    expect(keys(owed(minimal, 'high_risk'))).toEqual(
      expect.arrayContaining(['article-4-deployer', 'article-26-2', 'article-27']),
    );
    expect(keys(owed(minimal, 'high_risk'))).not.toContain('article-11-18');
    expect(keys(owed(minimal, 'prohibited'))).toEqual(['article-5', 'article-5-use']);
  });

  it('come with the earliest day of the classes that bring them', () => {
    const day = (name: string, effective: string | null): DutyFinding['triggers'][number] => ({
      class: name,
      truth: 'true',
      formal: null,
      effective,
      certainty: 'text',
      settled: true,
    });
    const duty: DutyFinding = {
      duty: 'x',
      provision: '1',
      role: 'provider',
      truth: 'true',
      certainty: 'text',
      decidedBy: [],
      open: [],
      triggers: [day('high_risk_6_1', '2028-08-02'), day('high_risk_6_2', '2027-12-02')],
    };
    expect(
      owedDuties({ duties: [], result: { duties: [duty], headline: 'high_risk' }, roles: null }, nothing, null)[0],
    ).toMatchObject({ effectiveOn: '2027-12-02', classes: ['high_risk_6_1', 'high_risk_6_2'] });
  });
});

describe('comparing duties', () => {
  const stored = (duty: OwedDuty, more: Partial<StoredDuty> = {}): StoredDuty => ({
    id: duty.key,
    system_id: 's',
    key: duty.key,
    layer: duty.layer,
    provision: duty.provision,
    role: duty.role,
    classes: duty.classes,
    formal_on: duty.formalOn,
    effective_on: duty.effectiveOn,
    certainty: duty.certainty,
    is_settled: duty.isSettled,
    is_certain: duty.isCertain,
    state: 'open',
    reason: null,
    note: null,
    responsible_id: null,
    taken_over_at: new Date(0),
    changed_at: new Date(0),
    lapsed_at: null,
    ...more,
  });
  const duties = owed(ranking);

  it('finds nothing where nothing changed', () =>
    expect(
      isEmpty(
        compareDuties(
          duties.map((duty) => stored(duty)),
          duties,
        ),
      ),
    ).toBe(true));

  it('brings a lapsed duty back with what was done about it', () => {
    const [first] = duties as [OwedDuty];
    const lapsed = stored(first, { state: 'met', note: 'Done.', lapsed_at: new Date(1) });
    expect(compareDuties([lapsed], [first]).added).toEqual([{ owed: first, lapsed }]);
    expect(isEmpty(compareDuties([lapsed], []))).toBe(true);
  });

  it('loses no duty: what was and what is are the same after any change was taken over', () => {
    const some = fc
      .subarray(duties)
      .chain((part) => fc.record({ part: fc.constant(part), day: fc.constantFrom('2027-12-02', '2030-08-02', null) }));
    fc.assert(
      fc.property(some, some, (before, after) => {
        const had = before.part.map((duty) => stored({ ...duty, effectiveOn: before.day }));
        const now = after.part.map((duty) => ({ ...duty, effectiveOn: after.day }));
        const { added, removed, moved } = compareDuties(had, now);
        const kept = had.filter((duty) => !removed.includes(duty)).map(({ key }) => key);
        expect([...kept, ...added.map(({ owed: one }) => one.key)].sort()).toEqual(now.map(({ key }) => key).sort());
        expect(moved.map(({ to }) => to.key).sort()).toEqual(before.day === after.day ? [] : kept.sort());
      }),
    );
  });
});
