import { Injectable } from '@nestjs/common';
import { VISIBILITIES } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql, type Sql } from '../../../platform/database/sql';
import { systemActor } from '../../../platform/ground/actor';
import { driverError } from '../../../platform/problems/from-postgres';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { RelationsRepository } from './relations.repository';

/** More of one name than this need no more hints. */
const MOST = 5;

/** `23505`: somebody has said something about the two in the same moment. */
const UNIQUE_VIOLATION = '23505';

/** The more, the fewer may see it. */
const closedness = (alias: string): Sql =>
  sql`array_position(array[${raw(VISIBILITIES.map((word) => `'${word}'`).join(', '))}], ${raw(alias)}.visibility)`;

/** Proposes as possible duplicates what has the same name but for case, accents, punctuation or what cannot be seen. */
@Injectable()
export class FlagDuplicateCandidates {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly relations: RelationsRepository,
  ) {}

  /**
   * Of systems that were given a name. A transaction of its own, after the one that gave it: who gave it may not be
   * told of every candidate.
   */
  async execute(systemIds: readonly string[]): Promise<void> {
    const shared = await sql<{ id: string }>`
      select mine.system_id as id from system_search mine
       where mine.system_id = any(${systemIds}::uuid[]) and mine.name_key <> ''
         and exists (select from system_search x where x.name_key = mine.name_key and x.system_id <> mine.system_id)`.rows(
      this.dataSource,
    );
    for (const { id } of shared) await this.flag(id);
  }

  private async flag(systemId: string): Promise<void> {
    // The one that fewer may see says it, so that the log of the other tells nothing.
    const candidates = await sql<{ closed: string; other: string }>`
      select case when ${closedness('s')} >= ${closedness('me')} then s.id else me.id end as closed,
             case when ${closedness('s')} >= ${closedness('me')} then me.id else s.id end as other
        from system_search mine join ai_system me on me.id = mine.system_id
        join system_search x on x.name_key = mine.name_key and x.system_id <> mine.system_id
        join ai_system s on s.id = x.system_id
       where mine.system_id = ${systemId} and mine.name_key <> '' and s.stage <> 'retired'
         and not exists (select from system_relation r where (r.system_id, r.other_id) in ((me.id, s.id), (s.id, me.id)))
       order by s.registered_at limit ${raw(MOST)}`.rows(this.dataSource);
    for (const { closed, other } of candidates) await this.propose(closed, other);
  }

  private async propose(systemId: string, otherId: string): Promise<void> {
    try {
      await this.unitOfWork.run(systemActor('likeness'), 'relation.propose', async (tx) => {
        const parts = await this.relations.add(tx, {
          system_id: systemId,
          kind: 'possible_duplicate',
          other_id: otherId,
          state: 'proposed',
          reason: null,
        });
        tx.record({ subject: { type: 'AiSystem', id: systemId }, fact: { kind: 'possible_duplicate' }, parts });
      });
    } catch (error) {
      if (driverError(error)?.code !== UNIQUE_VIOLATION) throw error;
    }
  }
}
