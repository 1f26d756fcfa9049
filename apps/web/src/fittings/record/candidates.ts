// Systems like the one that somebody types or looks for.
import type { ParametersOf } from '../../api/operations';
import { keeping, useItems } from '../../api/reading';

/** Nothing is asked before there is a name. */
export const useCandidates = (typed: ParametersOf<'findDuplicateCandidates'>) =>
  useItems('findDuplicateCandidates', typed, { ...keeping, enabled: typed.name.length >= 3, retry: false });
