import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import { systemActor } from '../../platform/ground/actor';
import { inForce } from '../../platform/identity/grants';
import { lockSubject } from '../../platform/recording/lock-subject';
import { Reactions } from '../../platform/recording/reactions';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { DutiesRepository, partsOf } from './duties.repository';

/** After each of these somebody may no longer be able to see to a duty. */
const LOSING = ['person.deactivate', 'role.end', 'person.change'] as const;
/** Systems freed at one go; the rest when it is looked again. */
const MOST = 500;

/** Whether somebody can see to anything here. */
const isHere = sql`p.active and exists (select from role_grant g where g.person_id = p.id and ${inForce})`;

/** Open duties of somebody who has left, or has no role any more, are those of the owner again. */
@Injectable()
export class FreeDuties implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly duties: DutiesRepository,
  ) {}

  onModuleInit(): void {
    for (const intent of LOSING) this.reactions.after(intent, () => this.execute());
  }

  /** Frees all there are now. Returns of how many systems. */
  async execute(): Promise<number> {
    const rows = await sql<{ id: string }>`
      select distinct t.system_id as id from duty t join person p on p.id = t.responsible_id
       where t.responsible_id is not null and t.is_open and not (${isHere}) order by 1 limit ${raw(MOST)}`.rows(
      this.dataSource,
    );
    for (const { id } of rows) await this.free(id);
    return rows.length;
  }

  private async free(systemId: string): Promise<void> {
    await this.unitOfWork.run(systemActor('keeping'), 'duty.free', async (tx) => {
      await lockSubject(tx, { type: 'AiSystem', id: systemId });
      const gone = await sql<{ id: string }>`
        select t.id from duty t join person p on p.id = t.responsible_id
         where t.system_id = ${systemId} and t.is_open and not (${isHere})`.rows(tx.manager);
      const ids = new Set(gone.map(({ id }) => id));
      const freed = (await this.duties.of(tx.manager, systemId))
        .filter(({ id }) => ids.has(id))
        .map((duty) => ({ ...duty, responsible_id: null, changed_at: tx.at }));
      await this.duties.save(tx.manager, freed);
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { duties: freed.map(({ key }) => key) },
        parts: partsOf(freed),
      });
    });
  }
}
