import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/ground/actor';
import { LongRuns } from '../../platform/jobs/long-run';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { countSystems, DUTY_RUNS } from './duty-run';

/** Asks for the duties of all systems to be worked out anew. */
@Injectable()
export class StartDutyRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly longRuns: LongRuns,
  ) {}

  /** Refuses with `duty.run-under-way` while another walk is. */
  async execute(asked: Actor): Promise<void> {
    await this.unitOfWork.run(asked, 'duties.work-out', async (tx) => {
      const total = await countSystems(tx.manager);
      const id = await this.longRuns.begin(tx.manager, { work: DUTY_RUNS, askedBy: asked.id, total });
      if (id === null) throw new Refusal('duty.run-under-way');
      tx.record({ subject: { type: 'Duties', id: 'all' }, fact: { run: id }, parts: {} });
    });
    this.longRuns.go();
  }
}
