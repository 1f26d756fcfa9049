import { barredBecause, decidedClass, type Case } from './decision';

const digest = 'a'.repeat(64);
const open: Case = {
  ownerId: 'owner',
  editorIds: ['editor'],
  authors: ['author'],
  assessment: { digest, headline: 'high_risk', definite: false },
};
const reasons = 'The derogation of Article 6(3)(a) is documented by the provider and was checked.';

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return 'accepted';
};

describe('a decision', () => {
  it('is barred for whoever wrote an answer, and for the owner', () => {
    expect(barredBecause('author', open)).toBe('review.author-may-not-decide');
    expect(barredBecause('owner', open)).toBe('review.owner-may-not-decide');
    expect(barredBecause('officer', open)).toBeNull();
  });

  it('confirms the assessed class', () => {
    expect(decidedClass({ kind: 'confirm', assessmentDigest: digest }, open)).toBe('high_risk');
  });

  it('cannot confirm a class that is still open', () => {
    const undetermined = { ...open, assessment: { ...open.assessment, headline: 'undetermined' } };
    expect(codeOf(() => decidedClass({ kind: 'confirm', assessmentDigest: digest }, undetermined))).toBe(
      'review.class-open',
    );
  });

  it('does not stand on answers that have changed', () => {
    expect(codeOf(() => decidedClass({ kind: 'confirm', assessmentDigest: 'b'.repeat(64) }, open))).toBe(
      'review.assessment-changed',
    );
  });

  it('overrides only with another class and at least 50 characters of reasons', () => {
    const override = {
      kind: 'override' as const,
      assessmentDigest: digest,
      class: 'minimal' as const,
      justification: reasons,
    };
    expect(decidedClass(override, open)).toBe('minimal');
    expect(codeOf(() => decidedClass({ ...override, class: 'high_risk' }, open))).toBe('review.override-same-class');
    expect(codeOf(() => decidedClass({ ...override, justification: `${'x'.repeat(49)}     ` }, open))).toBe(
      'review.justification-too-short',
    );
    expect(codeOf(() => decidedClass({ ...override, class: undefined }, open))).toBe('request.malformed');
  });
});
