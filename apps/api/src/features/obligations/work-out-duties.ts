import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import { systemActor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import { LongRuns, type LongRun, type LongStep } from '../../platform/jobs/long-run';
import { Reactions } from '../../platform/recording/reactions';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { DutiesRepository } from './duties.repository';
import type { StoredDuty } from './duty';
import { countSystems, DUTY_RUNS } from './duty-run';
import { noteChange } from './follow-assessment';
import { compareDuties, isEmpty, type DutyDifference } from './owed/compare-duties';
import { CurrentDuties, selectBasis, type Basis } from './owed/current-duties';

const BATCH = 500;
const actor = systemActor('duties');

interface Worked {
  readonly systemId: string;
  readonly stored: readonly StoredDuty[];
  readonly difference: DutyDifference;
}

/** Works out the duties of all systems anew: after new rules, or when an officer asks. */
@Injectable()
export class WorkOutDuties implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly longRuns: LongRuns,
    private readonly current: CurrentDuties,
    private readonly duties: DutiesRepository,
  ) {}

  /** New rules have been released and the reviews they touch are marked: what they change in duties comes next. */
  onModuleInit(): void {
    this.longRuns.handle({ name: DUTY_RUNS, open: async () => ({ step: (run) => this.step(run) }) });
    this.reactions.on('rules.reviews-marked', async ({ manager }) => {
      // Rules that come while a walk is under way make it begin again. Found by the next look; before the commit nobody
      // sees it.
      await this.longRuns.begin(manager, { work: DUTY_RUNS, total: await countSystems(manager), isAgain: true });
      return null;
    });
  }

  private async step({ place }: LongRun): Promise<LongStep> {
    const basis =
      await sql<Basis>`${selectBasis} where ${place}::uuid is null or s.id > ${place}::uuid order by s.id limit ${raw(BATCH)}`.rows(
        this.dataSource,
      );
    const changed = await this.some(basis);
    return { place: basis.at(-1)?.system_id ?? place, done: basis.length, changed, isLast: basis.length < BATCH };
  }

  private async some(basis: readonly Basis[]): Promise<number> {
    const { manager } = this.dataSource;
    const owed = this.current.owing(await this.current.today(manager));
    const stored = await this.duties.ofMany(
      manager,
      basis.map(({ system_id: id }) => id),
    );
    const worked = basis.map((one): Worked => {
      const own = stored.get(one.system_id) ?? [];
      return { systemId: one.system_id, stored: own, difference: compareDuties(own, owed(one)) };
    });
    const fresh = worked.filter(({ stored: own, difference }) => own.length === 0 && !isEmpty(difference));
    for (const { systemId, difference } of fresh) await this.takeOver(systemId, difference);
    return (
      fresh.length +
      (await noteChange(
        manager,
        worked.filter(({ stored: own }) => own.length > 0),
        now(),
      ))
    );
  }

  /** A system that had none, because it was classified before the register knew duties. */
  private takeOver(systemId: string, difference: DutyDifference): Promise<void> {
    return this.unitOfWork.run(actor, 'duties.take-over', async (tx) => {
      // Somebody may have been faster.
      if ((await this.duties.of(tx.manager, systemId)).length > 0)
        return tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { duties: 0 }, parts: {} });
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { duties: difference.added.length },
        parts: await this.duties.takeOver(tx, systemId, difference),
      });
    });
  }
}
