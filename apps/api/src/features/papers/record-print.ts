import { Injectable } from '@nestjs/common';
import type { FactOf } from '@registry/contracts/intents';
import type { Actor } from '../../platform/ground/actor';
import { lockSubject } from '../../platform/recording/lock-subject';
import { UnitOfWork } from '../../platform/recording/unit-of-work';

/** Which paper is made: of one system, or across the register. */
export type MadePaper = ({ readonly systemId: string } & FactOf<'system.print'>) | FactOf<'register.print'>;

/** Writes into the log that somebody took a paper out of the house. */
@Injectable()
export class RecordPrint {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, made: MadePaper): Promise<void> {
    if (!('systemId' in made)) {
      await this.unitOfWork.run(actor, 'register.print', async (tx) => {
        tx.record({ subject: { type: 'Register', id: 'register' }, fact: made, parts: {} });
      });
      return;
    }
    const { systemId, ...fact } = made;
    const subject = { type: 'AiSystem', id: systemId } as const;
    await this.unitOfWork.run(actor, 'system.print', async (tx) => {
      await lockSubject(tx, subject);
      tx.record({ subject, fact, parts: {} });
    });
  }
}
