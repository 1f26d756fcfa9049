import { Injectable } from '@nestjs/common';
import type { ChangeDuty as Command } from '@registry/contracts';
import { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { requireOneEach } from '../../evidence';
import { People } from '../../people';
import { SystemsRepository } from '../../systems';
import { DutiesRepository } from '../duties.repository';
import { AnsweredDuty } from './answered-duty';

/** A duty of a system. */
export interface DutyKey {
  readonly system: SystemKey;
  readonly duty: string;
}

/** Writes down how far a duty has got, who sees to it, why it does not apply, and what shows it: one act. */
@Injectable()
export class ChangeDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly people: People,
    private readonly duties: DutiesRepository,
    private readonly answered: AnsweredDuty,
  ) {}

  async execute(actor: Actor, key: DutyKey, expected: number, command: Command): Promise<string> {
    if (Object.values(command).every((value) => value === undefined))
      throw malformed({ pointer: '', code: 'empty', detail: 'Say what is to change.' });
    requireOneEach(command.adds);
    if (typeof command.responsible === 'string')
      await this.people.requireActive([command.responsible], () => '/responsible');
    return this.unitOfWork.run(actor, 'duty.change', async (tx) => {
      const system = await this.systems.claim(tx, key.system, expected, (found) =>
        this.gate.require(actor, 'update', 'Duty', found),
      );
      const before = (await this.duties.of(tx.manager, system.id)).find(({ id }) => id === key.duty);
      if (before === undefined) throw new Refusal('record.not-found');
      await this.answered.write(tx, before, command);
      return system.id;
    });
  }
}
