import {
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  type OnModuleInit,
} from '@nestjs/common';
import type { DutyRun } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { DataSource } from 'typeorm';
import { systemActor, type Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import { Refusal } from '../../platform/problems/refusal';
import { Reactions } from '../../platform/recording/reactions';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { DutiesRepository, dutyColumns } from './duties.repository';
import type { StoredDuty } from './duty';
import { noteChange } from './follow-assessment';
import { compareDuties, isEmpty, type DutyDifference } from './owed/compare-duties';
import { CurrentDuties, selectBasis, type Basis } from './owed/current-duties';

const BATCH = 500;
/** A walk that new rules ask for, or that another process left, is found after this. */
const LOOK_MS = 5_000;
const actor = systemActor('duties');
const columns = `id, reason, total, done, changed, started_at as "startedAt", finished_at as "finishedAt"`;

interface Row extends Omit<DutyRun, 'startedAt' | 'finishedAt'> {
  startedAt: Date;
  finishedAt: Date | null;
}

interface Worked {
  readonly systemId: string;
  readonly stored: readonly StoredDuty[];
  readonly difference: DutyDifference;
}

/**
 * Works out the duties of all systems anew: after new rules, or when an officer asks. In small steps, so that nobody
 * waits for it; what a stop interrupted goes on where it was at the next start.
 */
@Injectable()
export class DutyRuns implements OnModuleInit, OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(DutyRuns.name);
  private underWay: Promise<void> = Promise.resolve();
  private isStopping = false;
  private looking: NodeJS.Timeout | null = null;

  constructor(
    private readonly dataSource: DataSource,
    private readonly unitOfWork: UnitOfWork,
    private readonly reactions: Reactions,
    private readonly current: CurrentDuties,
    private readonly duties: DutiesRepository,
  ) {}

  /** New rules have been released and the reviews they touch are marked: what they change in duties comes next. */
  onModuleInit(): void {
    this.reactions.on('rules.reviews-marked', async (tx) => {
      await this.open(tx.manager, 'rules', null, tx.at);
      // Found by the next look; before the commit nobody sees it.
      return null;
    });
  }

  onApplicationBootstrap(): void {
    this.go();
    this.looking = setInterval(() => this.go(), LOOK_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    if (this.looking !== null) clearInterval(this.looking);
    await this.underWay;
  }

  /** Refuses with `duty.run-under-way` while another walk is. */
  async start(asked: Actor): Promise<DutyRun> {
    await this.unitOfWork.run(asked, 'duties.work-out', async (tx) => {
      const id = await this.open(tx.manager, 'asked', asked.id, tx.at);
      if (id === null) throw new Refusal('duty.run-under-way');
      tx.record({ subject: { type: 'Duties', id: 'all' }, fact: { run: id }, parts: {} });
    });
    this.go();
    return (await this.last())!;
  }

  async last(): Promise<DutyRun | null> {
    const [row]: Row[] = await this.dataSource.query(
      `select ${columns} from duty_run order by started_at desc limit 1`,
    );
    return row === undefined
      ? null
      : { ...row, startedAt: row.startedAt.toISOString(), finishedAt: row.finishedAt?.toISOString() ?? null };
  }

  /** Rules that come while a walk is under way make it begin again. */
  private async open(
    manager: DataSource['manager'],
    reason: 'asked' | 'rules',
    person: string | null,
    at: Date,
  ): Promise<string | null> {
    if (reason === 'rules')
      await manager.query('update duty_run set last_id = null, done = 0, changed = 0 where finished_at is null');
    const [row]: { id: string }[] = await manager.query(
      `insert into duty_run (id, reason, asked_by, total, started_at) select $1, $2, $3, (select count(*) from classification), $4
       on conflict ((true)) where finished_at is null do nothing returning id`,
      [randomUUID(), reason, person, at],
    );
    return row?.id ?? null;
  }

  private go(): void {
    if (this.isStopping) return;
    this.underWay = this.underWay
      .then(() => this.walk())
      .catch((error: unknown) => this.logger.error(error, 'duties not worked out'));
  }

  private async walk(): Promise<void> {
    while (!this.isStopping) {
      const [run]: { id: string; last_id: string | null }[] = await this.dataSource.query(
        'select id, last_id from duty_run where finished_at is null',
      );
      if (run === undefined) return;
      const basis: Basis[] = await this.dataSource.query(
        `${selectBasis} where $1::uuid is null or s.id > $1 order by s.id limit ${BATCH}`,
        [run.last_id],
      );
      const changed = await this.some(basis);
      await this.dataSource.query(
        'update duty_run set done = done + $2, changed = changed + $3, last_id = $4, finished_at = case when $5 then now() end where id = $1 and last_id is not distinct from $6',
        [run.id, basis.length, changed, basis.at(-1)?.system_id ?? run.last_id, basis.length < BATCH, run.last_id],
      );
    }
  }

  private async some(basis: readonly Basis[]): Promise<number> {
    const { manager } = this.dataSource;
    const rules = await this.current.today(manager);
    const rows: StoredDuty[] = await manager.query(
      `select ${dutyColumns} from duty t where t.system_id = any($1::uuid[])`,
      [basis.map(({ system_id: id }) => id)],
    );
    const stored = new Map<string, StoredDuty[]>(basis.map(({ system_id: id }) => [id, []]));
    for (const row of rows) stored.get(row.system_id)?.push(row);
    const worked = basis.map((one): Worked => {
      const own = stored.get(one.system_id) ?? [];
      return { systemId: one.system_id, stored: own, difference: compareDuties(own, this.current.owed(rules, one)) };
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
