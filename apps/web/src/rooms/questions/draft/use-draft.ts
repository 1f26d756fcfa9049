// The draft of one person for one system, as a state of the page.
import { useEffect, useReducer } from 'react';
import type { FactValue } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import { standsIn } from '../../../api/open-drafts';
import { knownTo } from '../../../fittings/law/answers';
import type { Law } from '../../../fittings/law/law';
import { useOpenDraft } from '../../../fittings/page/kept';
import { answersKey, draftFrom, freshDraft, rebase, type Draft } from './draft';

export type DraftAction =
  | { do: 'answer'; key: string; value: FactValue }
  /** Together, from a list that was shown whole. */
  | { do: 'answer-list'; keys: readonly string[]; value: boolean }
  | { do: 'doubt'; key: string }
  | { do: 'withdraw'; key: string }
  | { do: 'note'; key: string; note: string }
  | { do: 'take-theirs'; key: string }
  | { do: 'keep-mine'; key: string }
  | { do: 'arrive'; assessment: Assessment }
  | { do: 'go-on-with'; kept: Draft | null; assessment: Assessment | null }
  | { do: 'discard'; assessment: Assessment | null };

export function useDraft(law: Law, systemId: string, latest: Assessment | null) {
  const kept = useOpenDraft(answersKey(systemId), (taken) =>
    dispatch({ do: 'go-on-with', kept: draftFrom(taken), assessment: latest }),
  );
  const [draft, dispatch] = useReducer(
    (before: Draft, action: DraftAction) => next(law, before, action),
    null,
    () => start(law, draftFrom(kept.value), latest),
  );
  useEffect(() => {
    const isUntouched = JSON.stringify(draft) === JSON.stringify(freshDraft(law, latest));
    standsIn(kept, isUntouched ? null : draft);
  }, [draft, law, latest, kept]);
  useEffect(() => {
    if (latest !== null && latest.number !== draft.base.number) dispatch({ do: 'arrive', assessment: latest });
  }, [latest, draft.base.number]);
  return { draft, dispatch };
}

function start(law: Law, kept: Draft | null, latest: Assessment | null): Draft {
  if (kept === null) return freshDraft(law, latest);
  const known = { ...kept, given: knownTo(law, kept.given) };
  return latest === null || latest.number === kept.base.number ? known : rebase(law, known, latest);
}

function next(law: Law, draft: Draft, action: DraftAction): Draft {
  switch (action.do) {
    case 'answer':
      return {
        ...draft,
        given: { ...draft.given, [action.key]: action.value },
        listed: without(draft.listed, action.key),
        unsure: without(draft.unsure, action.key),
      };
    case 'answer-list':
      return {
        ...draft,
        given: { ...draft.given, ...Object.fromEntries(action.keys.map((key) => [key, action.value])) },
        listed: [...new Set([...draft.listed, ...action.keys])],
        unsure: draft.unsure.filter((key) => !action.keys.includes(key)),
      };
    case 'doubt':
      return {
        ...draft,
        listed: without(draft.listed, action.key),
        given: omit(draft.given, action.key),
        unsure: [...without(draft.unsure, action.key), action.key],
      };
    case 'withdraw':
      return {
        ...draft,
        given: omit(draft.given, action.key),
        listed: without(draft.listed, action.key),
        unsure: without(draft.unsure, action.key),
      };
    case 'note':
      return { ...draft, notes: { ...draft.notes, [action.key]: action.note } };
    case 'take-theirs': {
      const conflict = draft.conflicts.find(({ key }) => key === action.key);
      const given =
        conflict?.theirs === undefined
          ? omit(draft.given, action.key)
          : { ...draft.given, [action.key]: conflict.theirs };
      return { ...draft, given, conflicts: draft.conflicts.filter(({ key }) => key !== action.key) };
    }
    case 'keep-mine':
      return { ...draft, conflicts: draft.conflicts.filter(({ key }) => key !== action.key) };
    case 'arrive':
      return rebase(law, draft, action.assessment);
    case 'go-on-with':
      return start(law, action.kept, action.assessment);
    case 'discard':
      return freshDraft(law, action.assessment);
  }
}

function without(keys: readonly string[], key: string): string[] {
  return keys.filter((one) => one !== key);
}

function omit<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
