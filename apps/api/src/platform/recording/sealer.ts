import { Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { chainLink, GENESIS } from '@registry/audit-log';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../database/sql';
import { sha256 } from '../ground/sha256';
import { Journal } from './journal';

/** Any number; it names the sealer's lock among the advisory locks of the database. */
const LOCK = 7_236_012;
const BATCH = 2_000;
/** After a change the sealer waits this long, so that a burst is sealed in one go. */
const SETTLE_MS = 150;
/** Entries written by other processes are found at the latest after this. */
const SWEEP_MS = 2_000;
/** An export waits this long for transactions that are still running. */
const PATIENCE_MS = 3_000;
const WAIT_MS = 50;

/**
 * The oldest transaction still running, without those that are known to be of another database of the server: whoever
 * writes keeps a lock on the table until the end, and the lock says of which database. What holds no lock yet counts.
 */
const OLDEST_RUNNING = raw(`
  select coalesce(min(running.tx), pg_snapshot_xmax(pg_current_snapshot())) from pg_snapshot_xip(pg_current_snapshot()) running (tx)
    where not exists (
      select from pg_locks mine join pg_locks written using (virtualtransaction)
        where mine.transactionid = running.tx::xid and mine.granted and mine.mode = 'ExclusiveLock'
          and written.locktype = 'relation' and written.mode = 'RowExclusiveLock' and written.database
            not in (0, (select oid from pg_database where datname = current_database())))`);

interface Unsealed {
  id: string;
  tx: string;
  hash: string;
}

/**
 * Gives committed entries their gapless numbers and links, one process at a time.
 * Order is (transaction id, entry id), taken only below the oldest transaction still running that can be of this
 * database: no late commit can slip in before what is already sealed, and a long one of a neighbour holds nothing up.
 */
@Injectable()
export class Sealer implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly log = new Logger('Sealer');
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<unknown> = Promise.resolve();
  private stopped = false;
  private onSealed: () => void = () => undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly journal: Journal,
  ) {}

  onApplicationBootstrap(): void {
    this.journal.whenAppended(() => this.schedule(SETTLE_MS, true));
    this.schedule(SETTLE_MS, false);
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.running;
  }

  /** Called after entries were sealed by this process. */
  whenSealed(listener: () => void): void {
    this.onSealed = listener;
  }

  /** Seals what can be sealed now. Returns how many entries are sealed in all. */
  async seal(): Promise<number> {
    for (;;) {
      const { sealed, added } = await this.dataSource.transaction((manager) => sealBatch(manager));
      if (added > 0) this.onSealed();
      if (added < BATCH) return sealed;
    }
  }

  /**
   * Seals all that is committed now, waiting a little for transactions that are still running in any process: what they
   * may yet write comes before what is committed already.
   * @param patience ms
   */
  async sealCommitted(patience = PATIENCE_MS): Promise<void> {
    const newest = await sql<{ id: string | null }>`select max(id) as id from audit_entry`.row(this.dataSource);
    for (const until = Date.now() + patience; ;) {
      await this.seal();
      const open = await sql`
        select from audit_entry e left
          join (select tx, entry_id from audit_log order by number desc limit 1) l on true
          where (l.tx is null or (e.tx, e.id) > (l.tx, l.entry_id)) and e.id <= ${newest?.id ?? '0'} limit 1`.run(
        this.dataSource,
      );
      if (open === 0 || Date.now() >= until) return;
      await new Promise((go) => {
        setTimeout(go, WAIT_MS);
      });
    }
  }

  private schedule(delay: number, sooner: boolean): void {
    if (this.stopped) return;
    if (this.timer) {
      if (!sooner || this.due <= Date.now() + delay) return;
      clearTimeout(this.timer);
    }
    this.due = Date.now() + delay;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.running = this.seal()
        .catch((error: unknown) => this.log.error({ err: error }, 'sealing failed; it is tried again'))
        .finally(() => this.schedule(SWEEP_MS, false));
    }, delay);
    this.timer.unref();
  }

  private due = 0;
}

async function sealBatch(manager: EntityManager): Promise<{ sealed: number; added: number }> {
  // Waits for another sealer instead of skipping, so that "sealed on demand" is true when this returns.
  await sql`select pg_advisory_xact_lock(${LOCK})`.run(manager);
  const last = await sql<{ number: string; entry_id: string; tx: string; link: string }>`
    select number, entry_id, tx::text as tx, link from audit_log order by number desc limit 1`.row(manager);
  const entries = await sql<Unsealed>`
    select e.id, e.tx::text as tx, e.hash from audit_entry e
      where (e.tx, e.id) > (${last?.tx ?? '0'}::xid8, ${last?.entry_id ?? '0'}::bigint) and e.tx < (${OLDEST_RUNNING})
      order by e.tx, e.id limit ${raw(BATCH)}`.rows(manager);
  const before = last ? Number(last.number) : 0;
  let link = last?.link ?? GENESIS;
  const links = entries.map((entry, index) => (link = chainLink(sha256, link, before + index + 1, entry.hash)));
  if (entries.length > 0) {
    await sql`insert into audit_log (number, entry_id, tx, link, sealed_at)
       select ${before} + ordinality, id, tx::xid8, link, now()
         from unnest(${entries.map((entry) => entry.id)}::bigint[], ${entries.map((entry) => entry.tx)}::text[], ${links}::text[]) with ordinality as sealed (id, tx, link, ordinality)`.run(
      manager,
    );
  }
  return { sealed: before + entries.length, added: entries.length };
}
