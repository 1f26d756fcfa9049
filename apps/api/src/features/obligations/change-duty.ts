import { Injectable } from '@nestjs/common';
import type { ChangeDuty as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { People } from '../people';
import { SystemsRepository } from '../systems';
import { DutiesRepository, partsOf } from './duties.repository';
import type { StoredDuty } from './duty';

/** A duty of a system. */
export interface DutyKey {
  readonly system: SystemKey;
  readonly duty: string;
}

/** Writes down how far a duty has got, who sees to it, and why it does not apply. */
@Injectable()
export class ChangeDuty {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly people: People,
    private readonly duties: DutiesRepository,
  ) {}

  async execute(actor: Actor, key: DutyKey, expected: number, command: Command): Promise<string> {
    if (Object.values(command).every((value) => value === undefined))
      throw malformed({ pointer: '', code: 'empty', detail: 'Say what is to change.' });
    if (typeof command.responsible === 'string')
      await this.people.requireActive([command.responsible], () => '/responsible');
    return this.unitOfWork.run(actor, 'duty.change', async (tx) => {
      const system = await this.systems.claim(tx, key.system, expected, (found) =>
        this.gate.require(actor, 'update', 'Duty', found),
      );
      const before = (await this.duties.of(tx.manager, system.id)).find(({ id }) => id === key.duty);
      if (before === undefined) throw new Refusal('record.not-found');
      if (before.lapsed_at !== null) throw new Refusal('duty.lapsed');
      const after = changed(before, command, tx.at);
      await this.duties.save(tx.manager, [after]);
      const served = command.evidence === undefined ? null : await this.duties.serve(tx, after, command.evidence);
      const responsible =
        before.responsible_id === after.responsible_id
          ? {}
          : { responsible: { from: before.responsible_id, to: after.responsible_id } };
      const fact = { duty: after.key, state: { from: before.state, to: after.state }, ...responsible };
      tx.record({ subject: { type: 'AiSystem', id: system.id }, fact, parts: { ...partsOf([after]), ...served } });
      return system.id;
    });
  }
}

function changed(
  before: StoredDuty,
  { state = before.state, reason, note, responsible }: Command,
  at: Date,
): StoredDuty {
  const why = state === 'not_applicable' ? (reason ?? before.reason) : null;
  if (state === 'not_applicable' && why === null)
    throw new Refusal('duty.reason-missing', {}, [
      { pointer: '/reason', code: 'missing', detail: 'Say why it does not apply.' },
    ]);
  return {
    ...before,
    state,
    reason: why,
    changed_at: at,
    ...(note === undefined ? {} : { note }),
    ...(responsible === undefined ? {} : { responsible_id: responsible }),
  };
}
