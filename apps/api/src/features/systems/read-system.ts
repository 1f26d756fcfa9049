import { Injectable } from '@nestjs/common';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { lockSubject } from '../../platform/recording/lock-subject';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { SystemsRepository } from './systems.repository';

/** What of a system is read. */
export type ReadPart =
  | 'record'
  | 'past'
  | 'assessments'
  | 'review'
  | 'duties'
  | 'documents'
  | 'evidence'
  | 'incidents'
  | 'comments'
  | 'links'
  | 'history'
  | 'relations';

/** Opens a record to read it or what hangs on it. That a restricted record was read is itself in the log. */
@Injectable()
export class ReadSystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
  ) {}

  /** Returns the id. Refuses with `record.not-found` what there is not and what the person may not read, alike. */
  async execute(actor: Actor, key: SystemKey, part: ReadPart): Promise<string> {
    const system = await this.systems.access(key);
    this.gate.require(actor, 'read', 'AiSystem', system);
    if (system.visibility === 'restricted') {
      await this.unitOfWork.run(actor, 'system.read-restricted', async (tx) => {
        await lockSubject(tx, { type: 'AiSystem', id: system.id });
        tx.record({ subject: { type: 'AiSystem', id: system.id }, fact: { part }, parts: {} });
      });
    }
    return system.id;
  }
}
