import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { Reactions } from '../../../platform/recording/reactions';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { started } from '../deadlines';
import { isOfficer } from '../officers/officers';
import { step } from '../review';
import { ReviewSettings } from '../settings/review-settings';
import { ReviewCases } from './review-cases';

/** After each of these somebody may be officer no longer. */
const LOSING = ['person.deactivate', 'role.end', 'person.change'] as const;
/** Freed at one go; the rest when it is looked again. */
const MOST = 500;

interface Stranded {
  readonly id: string;
  readonly version: number;
}

/**
 * Cases whose officer has left, or is officer for their unit no longer, are free again. What waits for a second officer
 * stays: it is theirs to answer, and it is free if they refuse.
 */
@Injectable()
export class FreeCases implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly cases: ReviewCases,
    private readonly settings: ReviewSettings,
  ) {}

  onModuleInit(): void {
    for (const intent of [...LOSING, 'review.consent'] as const) this.reactions.after(intent, () => this.execute());
  }

  /**
   * Frees all there are now. Returns how many; a case that somebody changes at this moment is left for the next time.
   */
  async execute(): Promise<number> {
    const stranded = await sql<Stranded>`
      select s.id, s.version from review r join ai_system s on s.id = r.system_id and s.stage <> 'retired'
        join unit_path w on w.unit_id = s.unit_id join person p on p.id = r.officer_id
        where r.state in ('submitted', 'in_review', 'returned') and not (${isOfficer(sql`w.path`)}) order by r.due_on, s.id limit ${raw(MOST)}`.rows(
      this.dataSource,
    );
    let freed = 0;
    for (const one of stranded) freed += (await this.free(one)) ? 1 : 0;
    return freed;
  }

  private async free({ id, version }: Stranded): Promise<boolean> {
    try {
      await this.unitOfWork.run(systemActor('keeping'), 'review.free', async (tx) => {
        const found = await this.cases.claimToFree(tx, { column: 'id', value: id }, version);
        const { review } = found;
        const state = step(found.state, 'free');
        // Whoever takes it has as long as for a new one; the day by which it is decided is what the owner was told.
        const takeBy =
          state === 'submitted'
            ? { take_by: started(await this.settings.deadlineRules(tx.manager), tx.at).take_by }
            : {};
        await this.cases.finish(
          tx,
          found,
          { ...review, state, officer_id: null, assigned_at: null, taken_at: null, ...takeBy },
          { fact: { from: review.officer_id } },
        );
      });
      return true;
    } catch (error) {
      if (error instanceof Refusal) return false;
      throw error;
    }
  }
}
