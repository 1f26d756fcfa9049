// What is done in a review, to duties, to rules, and to how reviews are run.

import { DUTY_STATES } from '../duties';
import { DECISION_KINDS, VERDICTS } from '../review';
import { RULE_LAYERS } from '../rules';
import { HEADLINES } from '../systems/systems';
import type { IntentKind } from './shape';

const POLICY = {
  takeDays: 'number',
  decideDays: 'number',
  validMonths: 'number',
  validMonthsHighRisk: 'number',
  rotates: 'flag',
  'dutyGraceDays?': 'number',
} as const;

export const reviewIntents = {
  'review.submit': { of: 'AiSystem', fact: { assessmentDigest: 'text', 'officer?': 'text' } },
  'review.take': { of: 'AiSystem', fact: {} },
  'review.assign': { of: 'AiSystem', fact: { from: 'text|null', to: 'text' } },
  'review.return': { of: 'AiSystem', fact: { questions: 'number' } },
  'review.answer': { of: 'AiSystem', fact: { questions: 'number', assessmentDigest: 'text' } },
  'review.decide': {
    of: 'AiSystem',
    fact: {
      kind: DECISION_KINDS,
      class: HEADLINES,
      assessmentDigest: 'text',
      /** There only where it is true: the decision waits for a second officer. */
      'lowers?': 'flag',
      /** How many duties a system that had none has taken over. */
      'duties?': 'number',
    },
  },
  'review.consent': {
    of: 'AiSystem',
    fact: { verdict: VERDICTS, class: HEADLINES, decision: 'text', 'duties?': 'number' },
  },
  'review.fall-due': { of: 'AiSystem', fact: { rules: 'text', inForceFrom: 'text' } },
  'review.free': { of: 'AiSystem', fact: { from: 'text|null' } },
  'review.absence': { of: 'Person', fact: { from: 'text', until: 'text', standIn: 'text' } },
  'review.presence': { of: 'Person', fact: {} },
  'duty.change': {
    of: 'AiSystem',
    fact: {
      /** Its key, as the law has it. */
      duty: 'text',
      state: { from: DUTY_STATES, to: DUTY_STATES },
      'responsible?': { from: 'text|null', to: 'text|null' },
      /** Titles of the evidence that came with it. */
      'evidence?': 'texts',
      /** With how many other systems the same was answered, at most. */
      'together?': 'number',
    },
  },
  'duty.free': { of: 'AiSystem', fact: { duties: 'texts' } },
  'duties.accept': {
    of: 'AiSystem',
    fact: { assessmentDigest: 'text', added: 'texts', removed: 'texts', moved: 'texts' },
  },
  'duties.take-over': { of: 'AiSystem', fact: { duties: 'number' } },
  'duties.work-out': { of: 'Duties', fact: { run: 'text' } },
  'rules.propose': { of: 'Rules', fact: { layer: RULE_LAYERS, digest: 'text' } },
  'rules.consent': { of: 'Rules', fact: { digest: 'text', consents: 'number', state: ['draft', 'released'] } },
  'rules.withdraw': { of: 'Rules', fact: { 'reason?': 'text' } },
  'rules.export-impact': { of: 'Rules', fact: { format: ['csv'] } },
  // The digest is that of rules which come with the product; others have told it before.
  'rules.reviews-marked': { of: 'Rules', fact: { reviewsDue: 'number', 'digest?': 'text' } },
  'settings.review': { of: 'Settings', fact: { from: POLICY, to: POLICY } },
  'settings.free-days': { of: 'Settings', fact: { days: 'texts' } },
  'settings.working-day': { of: 'Settings', fact: { day: 'text' } },
} as const satisfies Record<string, IntentKind>;
