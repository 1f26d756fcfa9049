// What makes a decision acceptable. Four eyes: neither owner nor editor nor an author of the facts decides.

import { JUSTIFICATION_MIN, type DecideReview, type Headline, type ProblemCode } from '@registry/contracts';
import { visibleLength } from '@registry/record';
import { Refusal } from '../../platform/problems/refusal';

export interface Case {
  readonly ownerId: string;
  readonly editorIds: readonly string[];
  readonly authors: readonly string[];
  readonly assessment: { readonly digest: string; readonly headline: string; readonly definite: boolean };
}

export type Bar = Extract<
  ProblemCode,
  'review.author-may-not-decide' | 'review.owner-may-not-decide' | 'review.editor-may-not-decide'
>;

/** Why this person may not decide on this case, or null. */
export function barredBecause(personId: string, on: Pick<Case, 'ownerId' | 'editorIds' | 'authors'>): Bar | null {
  if (on.authors.includes(personId)) return 'review.author-may-not-decide';
  if (on.ownerId === personId) return 'review.owner-may-not-decide';
  return on.editorIds.includes(personId) ? 'review.editor-may-not-decide' : null;
}

/** The class that a decision gives; refuses one that does not stand. */
export function decidedClass(command: DecideReview, on: Case): Headline {
  if (command.assessmentDigest !== on.assessment.digest) throw new Refusal('review.assessment-changed');
  return command.kind === 'confirm' ? confirmed(command, on) : overridden(command, on);
}

/** What the second officer reads is what was proposed, on the answers of then. */
export function requireSameCase(
  proposal: { readonly id: string; readonly assessment_digest: string },
  decision: string,
  current: string,
): void {
  if (proposal.id !== decision || proposal.assessment_digest !== current)
    throw new Refusal('review.assessment-changed');
}

function confirmed(command: DecideReview, { assessment }: Case): Headline {
  // An undetermined class cannot be confirmed into existence: the officer must name one, which is an override.
  const { headline } = assessment;
  if (headline === 'undetermined')
    throw new Refusal('review.class-open', {}, [
      {
        pointer: '/kind',
        code: 'class-undetermined',
        detail: 'Ask for the missing answers, or override with a class and reasons.',
      },
    ]);
  if (command.class !== undefined && command.class !== headline) {
    throw new Refusal('request.malformed', {}, [
      { pointer: '/class', code: 'not-the-assessed-class', detail: 'To decide another class, override.' },
    ]);
  }
  return headline as Headline;
}

function overridden(command: DecideReview, { assessment }: Case): Headline {
  if (command.class === undefined) {
    throw new Refusal('request.malformed', {}, [
      { pointer: '/class', code: 'required', detail: 'Name the class you decide.' },
    ]);
  }
  if (command.class === assessment.headline) throw new Refusal('review.override-same-class');
  const length = visibleLength(command.justification ?? '');
  if (length < JUSTIFICATION_MIN) {
    throw new Refusal('review.justification-too-short', { length, minimum: JUSTIFICATION_MIN }, [
      { pointer: '/justification', code: 'too-short', detail: `At least ${JUSTIFICATION_MIN} characters.` },
    ]);
  }
  return command.class;
}
