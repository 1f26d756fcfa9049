import type { FactValue } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import { lawToday } from '../../../fittings/law/law';
import { freshDraft, isUnsaved, notesToSend, rebase } from './draft';

const law = lawToday();

function assessmentOf(number: number, facts: Record<string, FactValue>): Assessment {
  const by = { id: 'p1', name: 'Ada' };
  const answers = Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [key, { value, by, at: '2026-11-24T10:00:00.000Z' }]),
  );
  return { number, answers } as Assessment;
}

describe('a draft of answers', () => {
  it('is saved as long as nobody touched it, whatever follows from the answers', () => {
    expect(isUnsaved(law, freshDraft(law, assessmentOf(1, { generates_synthetic_content: false })))).toBe(false);
    expect(isUnsaved(law, freshDraft(law, null))).toBe(false);
  });

  it('is unsaved once an answer or its note differs', () => {
    const draft = freshDraft(law, assessmentOf(1, { union_nexus: true }));
    expect(isUnsaved(law, { ...draft, given: { union_nexus: false } })).toBe(true);
    expect(isUnsaved(law, { ...draft, notes: { union_nexus: 'all of it' } })).toBe(true);
  });

  it('takes what only the others changed', () => {
    const draft = {
      ...freshDraft(law, assessmentOf(1, { union_nexus: true })),
      given: { union_nexus: true, direct_interaction: true },
    };
    const { given, conflicts } = rebase(law, draft, assessmentOf(2, { union_nexus: false }));
    expect(given).toEqual({ union_nexus: false, direct_interaction: true });
    expect(conflicts).toEqual([]);
  });

  it('keeps mine and names the conflict where both changed the same answer', () => {
    const draft = { ...freshDraft(law, assessmentOf(1, {})), given: { union_nexus: true } };
    const { given, conflicts, base } = rebase(law, draft, assessmentOf(2, { union_nexus: false }));
    expect(given).toEqual({ union_nexus: true });
    expect(conflicts).toEqual([{ key: 'union_nexus', theirs: false, by: 'Ada' }]);
    expect(base.number).toBe(2);
  });

  it('sends notes only with their answers', () => {
    expect(
      notesToSend(
        { union_nexus: 'yes', rbi: 'open', direct_interaction: ' ' },
        { union_nexus: true, direct_interaction: true },
      ),
    ).toEqual({ union_nexus: 'yes' });
  });
});
