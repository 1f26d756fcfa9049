import { Injectable } from '@nestjs/common';
import type { Facts } from '@registry/classifier';
import type { DraftAnswers as Command, KeptDraft } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { AssessmentsRepository, checkedFacts, factsOf, type CurrentAssessment } from '../classification';
import { Drafts } from '../drafts';
import { RulesInForce } from '../rules';
import { SystemsRepository } from '../systems';
import { tokenOf } from './token-of';

/** A program begins the answers about a system, for the person for whom it acts. Nothing is answered. */
@Injectable()
export class DraftAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly rules: RulesInForce,
    private readonly assessments: AssessmentsRepository,
    private readonly drafts: Drafts,
  ) {}

  /** @param over the state of an earlier draft of this program, to be replaced; null where there is none */
  async execute(actor: Actor, system: SystemKey, over: number | null, command: Command): Promise<KeptDraft> {
    const token = tokenOf(actor);
    const { id, draft } = await this.unitOfWork.run(actor, 'draft.answers', async (tx) => {
      const found = await this.systems.accessAlone(tx, system);
      this.gate.require(actor, 'draft', 'AiSystem', found);
      const facts = checkedFacts(command, await this.rules.on(tx.manager, institutionDay(tx.at)));
      const questions = Object.keys(facts).sort();
      if (questions.length === 0)
        throw malformed({ pointer: '/facts', code: 'empty', detail: 'Name at least one answer to be drafted.' });
      const current = await this.assessments.current(tx.manager, found.id);
      const begun = await this.drafts.beginByProgram(tx, token, {
        key: `answers.${found.id}`,
        content: contentOf(current, facts, command.notes ?? {}),
        filled: questions,
        over,
      });
      tx.record({ subject: { type: 'AiSystem', id: found.id }, fact: { questions }, parts: {} });
      return { id: found.id, draft: begun };
    });
    const { key, savedAt, version } = draft;
    return { key, savedAt, version, page: `/systems/${id}/questions` };
  }
}

/** What the form with the questions keeps: the answers in the register, and these laid over them. */
function contentOf(current: CurrentAssessment | null, facts: Facts, notes: Readonly<Record<string, string>>): object {
  const answers = current?.answers ?? {};
  const noted = Object.entries(answers).flatMap(([key, { note }]) => (note === null ? [] : [[key, note] as const]));
  const base = { number: current?.number ?? 0, facts: factsOf(answers), notes: Object.fromEntries(noted) };
  return {
    base,
    given: { ...base.facts, ...facts },
    notes: { ...base.notes, ...notes },
    unsure: [],
    conflicts: [],
  };
}
