import fc from 'fast-check';
import { HEADLINES, type ClassState, type Headline } from '@registry/contracts';
import {
  addWorkingDays,
  barredFromUse,
  faultsOf,
  isWorkingDay,
  needsConsent,
  nextState,
  rankOf,
  transitions,
  workingDaysBetween,
} from './index';

const state = (headline: Headline | 'undetermined', lower: Headline, upper: Headline): ClassState => ({
  headline,
  definite: lower === upper,
  lower,
  upper,
});

describe('the table of review states', () => {
  it('has no faults', () => expect(faultsOf(transitions)).toEqual([]));

  it('shows its faults', () => {
    expect(faultsOf(transitions.filter(({ to }) => to !== 'returned'))).toEqual([
      'nothing leads to returned',
      'return leads nowhere',
    ]);
    expect(faultsOf([...transitions, { from: 'returned', by: 'answer', to: 'decided' }])).toEqual([
      'returned by answer leads two ways',
    ]);
    expect(faultsOf(transitions.filter(({ from }) => from !== 'due_again'))).toEqual([
      'nothing leads out of due_again',
    ]);
  });

  it('lets nobody decide what nobody has taken', () => {
    expect(nextState('submitted', 'decide')).toBeNull();
    expect(nextState('in_review', 'decide')).toBe('decided');
    expect(transitions.filter(({ to }) => to === 'decided').map(({ from }) => from)).toEqual([
      'in_review',
      'awaiting_consent',
    ]);
  });
});

describe('working days', () => {
  const free = new Set([
    '2026-12-24',
    '2026-12-25',
    '2026-12-28',
    '2026-12-29',
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
  ]);

  it('leave out weekends and the days on which the institution is closed', () => {
    expect(addWorkingDays('2026-11-27', 1, free)).toBe('2026-11-30');
    expect(addWorkingDays('2026-12-23', 1, free)).toBe('2027-01-04');
    expect(addWorkingDays('2026-12-23', 0, free)).toBe('2026-12-23');
    expect(workingDaysBetween('2026-12-23', '2027-01-04', free)).toBe(1);
    expect(workingDaysBetween('2027-01-04', '2026-12-23', free)).toBe(0);
  });

  it('count back what was added, from any day', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2026-01-01'), max: new Date('2028-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (date, count) => {
          const day = date.toISOString().slice(0, 10);
          const end = addWorkingDays(day, count, free);
          expect(isWorkingDay(end, free)).toBe(true);
          expect(workingDaysBetween(day, end, free)).toBe(count);
        },
      ),
    );
  });
});

describe('lowering a class', () => {
  it('takes two officers, raising one', () => {
    const high = state('high_risk', 'high_risk', 'high_risk');
    expect(needsConsent('minimal', high, null)).toBe(true);
    expect(needsConsent('high_risk', high, null)).toBe(false);
    expect(needsConsent('prohibited', high, null)).toBe(false);
  });

  it('is measured by the upper bound while the class is open', () => {
    const open = state('undetermined', 'minimal', 'high_risk');
    expect(needsConsent('transparency', open, null)).toBe(true);
    expect(needsConsent('high_risk', open, null)).toBe(false);
  });

  it('is undoing an override that raised it, even where the answers say so', () => {
    const minimal = state('minimal', 'minimal', 'minimal');
    expect(needsConsent('minimal', minimal, { kind: 'override', class: 'high_risk' })).toBe(true);
    expect(needsConsent('minimal', minimal, { kind: 'confirm', class: 'high_risk' })).toBe(false);
  });

  it('never takes two to raise', () => {
    const headline = fc.constantFrom(...HEADLINES);
    fc.assert(
      fc.property(headline, headline, (assessed, decided) => {
        expect(needsConsent(decided, state(assessed, assessed, assessed), null)).toBe(
          rankOf(decided) < rankOf(assessed),
        );
      }),
    );
  });
});

describe('the gate to use', () => {
  const bar = (
    assessed: ClassState | null,
    decidedClass: Headline | null = null,
    reviewState: 'not_requested' | 'decided' | 'due_again' = 'not_requested',
  ) => barredFromUse({ class: assessed, decidedClass, reviewState });

  it('is shut for what is prohibited, whatever was decided', () => {
    expect(bar(state('prohibited', 'prohibited', 'prohibited'), 'high_risk', 'decided')).toBe('system.use-prohibited');
    expect(bar(state('minimal', 'minimal', 'minimal'), 'prohibited', 'decided')).toBe('system.use-prohibited');
  });

  it('is shut while the class may still be prohibited, or nothing is answered', () => {
    expect(bar(state('undetermined', 'minimal', 'prohibited'), 'minimal', 'decided')).toBe('system.use-open');
    expect(bar(state('high_risk', 'high_risk', 'prohibited'), 'high_risk', 'decided')).toBe('system.use-open');
    expect(bar(null)).toBe('system.use-open');
  });

  it('opens for high-risk uses once a decision stands, and shuts again when it falls due', () => {
    const high = state('high_risk', 'high_risk', 'high_risk');
    expect(bar(high)).toBe('system.use-undecided');
    expect(bar(high, 'high_risk', 'decided')).toBeNull();
    expect(bar(high, 'high_risk', 'due_again')).toBe('system.use-undecided');
    expect(bar(state('undetermined', 'minimal', 'high_risk'))).toBe('system.use-undecided');
    expect(bar(state('minimal', 'minimal', 'minimal'), 'high_risk', 'due_again')).toBe('system.use-undecided');
  });

  it('is open for the rest', () => {
    expect(bar(state('minimal', 'minimal', 'minimal'))).toBeNull();
    expect(bar(state('undetermined', 'minimal', 'transparency'))).toBeNull();
    expect(bar(state('not_ai_system', 'not_ai_system', 'not_ai_system'))).toBeNull();
  });
});
