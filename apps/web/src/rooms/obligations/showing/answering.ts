// What is said of a duty, and the same of others: what comes with it is sent ahead, then all is said in one act.
import type { AnswerDuties, ChangeDuty, DutyItem, ProblemCode } from '@registry/contracts';
import { command } from '../../../api/commands';
import { useStep } from '../../../api/step';
import type { Command } from '../../../fittings/page/command';
import type { Pieces } from './pieces';

/** A system whose duty could not be answered with the others. */
export interface LeftAsItWas {
  name: string;
  code: ProblemCode;
}

interface Said {
  answer: ChangeDuty;
  others: readonly DutyItem[];
}

export function useAnswering(
  at: { id: string; dutyId: string; key: string },
  pieces: Pieces,
): Command<Said, readonly LeftAsItWas[]> {
  const step = useStep(async ({ answer, others }: Said) => {
    const { id, dutyId, key } = at;
    await command('changeDuty', { id, dutyId }, { body: answer });
    if (others.length === 0) return [];
    const { state = 'met', reason, note, adds } = answer;
    const same: AnswerDuties = {
      key,
      systems: others.map(({ system }) => ({ id: system.id, version: system.version })),
      state,
      ...(reason === undefined ? {} : { reason }),
      ...(typeof note === 'string' ? { note } : {}),
      ...(adds === undefined ? {} : { adds }),
    };
    const { refused } = await command('answerDuties', {}, { body: same });
    return refused.map(({ id: left, code }) => ({
      name: others.find(({ system }) => system.id === left)?.system.name ?? left,
      code,
    }));
  });
  return {
    error: pieces.error ?? step.error,
    isPending: pieces.isPending || step.isPending,
    mutate: async ({ answer, others }, then) => {
      const adds = await pieces.settle();
      if (adds === null) return;
      step.mutate({ answer: adds.length === 0 ? answer : { ...answer, adds }, others }, then);
    },
  };
}
