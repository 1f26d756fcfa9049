import { compiledWith } from '@registry/assessment';
import { checkFacts, type Facts } from '@registry/classifier';
import type { AssessSystem, ProblemError } from '@registry/contracts';
import { Refusal } from '../../platform/problems/refusal';
import type { RulesOfTheDay } from '../rules';

/** Answers that fit their questions, with notes that belong to them; refuses others, each with its place. */
export function checkedFacts(command: AssessSystem, { law, house }: RulesOfTheDay): Facts {
  const faults: ProblemError[] = checkFacts(compiledWith(law, house), command.facts).map((fault) => ({
    pointer: `/facts${fault.path}`,
    code: fault.code,
    detail: `The answer to ${fault.key} does not fit the question.`,
  }));
  for (const key of Object.keys(command.notes ?? {})) {
    if (!(key in command.facts))
      faults.push({
        pointer: `/notes/${key}`,
        code: 'unknown-key',
        detail: `There is no answer to ${key} that a note could belong to.`,
      });
  }
  if (faults.length > 0) throw new Refusal('classification.facts-invalid', {}, faults);
  return command.facts;
}
