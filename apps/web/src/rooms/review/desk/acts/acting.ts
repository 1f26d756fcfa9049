// Acting takes the case: what nobody has taken yet is taken first, by an act of its own in the log.
import type { DecideReview, ReturnReview } from '@registry/contracts';
import { command } from '../../../../api/commands';
import { useStep } from '../../../../api/step';

export const useDeciding = (id: string, isTaken: boolean) =>
  useStep(async (body: DecideReview) => {
    if (!isTaken) await command('takeReview', { id });
    return command('decideReview', { id }, { body });
  });

export const useAsking = (id: string, isTaken: boolean) =>
  useStep(async (body: ReturnReview) => {
    if (!isTaken) await command('takeReview', { id });
    return command('askReviewQuestions', { id }, { body });
  });
