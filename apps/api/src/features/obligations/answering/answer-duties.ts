import { Injectable } from '@nestjs/common';
import type { AnswerDuties as Command, AnsweredDuties, ProblemCode } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { fromPostgres } from '../../../platform/problems/from-postgres';
import { Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { requireOneEach } from '../../evidence';
import { SystemsRepository } from '../../systems';
import { DutiesRepository } from '../duties.repository';
import { AnsweredDuty } from './answered-duty';

/**
 * Gives the same answer to the same duty of several systems, each in a transaction and an entry of its own: one that
 * somebody else has changed meanwhile, or that may no longer be changed, holds up none of the others.
 */
@Injectable()
export class AnswerDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly duties: DutiesRepository,
    private readonly answered: AnsweredDuty,
  ) {}

  async execute(actor: Actor, { key, systems, ...answer }: Command): Promise<AnsweredDuties> {
    requireOneEach(answer.adds);
    const result: AnsweredDuties = { answered: [], refused: [] };
    for (const { id, version } of systems) {
      try {
        await this.one(inTheNameOf(actor), { id, version, key }, { answer, together: systems.length });
        result.answered.push(id);
      } catch (error) {
        const refusal = error instanceof Refusal ? error : fromPostgres(error);
        if (refusal === null || !OF_ONE.has(refusal.code)) throw error;
        result.refused.push({ id, code: refusal.code });
      }
    }
    return result;
  }

  private one(actor: Actor, { id, version, key }: One, { answer, together }: Given): Promise<void> {
    return this.unitOfWork.run(actor, 'duty.change', async (tx) => {
      const system = await this.systems.claim(tx, { column: 'id', value: id }, version, (found) =>
        this.gate.require(actor, 'update', 'Duty', found),
      );
      const before = (await this.duties.of(tx.manager, system.id)).find((duty) => duty.key === key);
      if (before === undefined) throw new Refusal('record.not-found');
      await this.answered.write(tx, before, answer, together);
    });
  }
}

interface One {
  readonly id: string;
  readonly version: number;
  readonly key: string;
}

interface Given {
  readonly answer: Omit<Command, 'key' | 'systems'>;
  readonly together: number;
}

/** What stands in the way of one system alone. What is wrong with the answer itself is refused at the first. */
const OF_ONE: ReadonlySet<ProblemCode> = new Set([
  'access.denied',
  'record.not-found',
  'record.stale',
  'system.retired',
  'duty.lapsed',
]);

/** The key of the request is kept with the first that is answered, and once. */
function inTheNameOf({ repeatable, ...actor }: Actor): Actor {
  return repeatable === undefined || repeatable.isKept ? actor : { ...actor, repeatable };
}
