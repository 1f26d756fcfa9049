import { Injectable } from '@nestjs/common';
import type { DecideRows as Command } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { Gate } from '../../../platform/access/gate';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { systemKeyOf } from '../../../platform/input/system-id';
import { LongRuns } from '../../../platform/jobs/long-run';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { SystemsRepository } from '../../systems';
import { CompareRows } from '../comparing/compare-rows';
import { Grounds } from '../comparing/ground';
import { COMPARING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';

/** Up to so many rows are compared anew at once; more are walked through. */
const FEW = 20;

/** Says of rows that they are left out, are records of their own in spite of what looks alike, or are a record. */
@Injectable()
export class DecideRows {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly imports: ImportsRepository,
    private readonly compareRows: CompareRows,
    private readonly grounds: Grounds,
    private readonly longRuns: LongRuns,
  ) {}

  async execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    requireSense(command);
    const chosen = command.decision === 'join' ? await this.chosen(actor, command.system ?? '') : null;
    await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['compared'] });
      const which =
        command.rows === undefined ? sql`r.kind = ${command.kind ?? ''}` : sql`r.number = any(${command.rows}::int[])`;
      const rows = await sql<{ number: number }>`
        update import_row r set decision = ${command.decision}, chosen_id = ${chosen}
         where r.import_id = ${id} and ${which} returning r.number`.rows(manager);
      if (command.rows !== undefined && rows.length < new Set(command.rows).size) throw new Refusal('record.not-found');
      await this.again(
        manager,
        set,
        actor,
        rows.map(({ number }) => number).sort((a, b) => a - b),
      );
    });
    this.longRuns.go();
  }

  private async again(
    manager: EntityManager,
    set: StoredImport,
    actor: Actor,
    numbers: readonly number[],
  ): Promise<void> {
    if (numbers.length > FEW) {
      await this.imports.set(manager, set.id, [sql`state = 'comparing'`]);
      await this.imports.walk(manager, COMPARING, set, set.rows);
      return;
    }
    const ground = await this.grounds.of(set, actor);
    for (const number of numbers) await this.compareRows.one(manager, ground, number);
    await this.imports.keepCounts(manager, set.id);
    await this.imports.set(manager, set.id, []);
  }

  private async chosen(actor: Actor, said: string): Promise<string> {
    const unknown = new Refusal('relation.system-unknown', {}, [
      { pointer: '/system', code: 'unknown', detail: 'There is no such system.' },
    ]);
    const key = systemKeyOf(said);
    if (key === null) throw unknown;
    try {
      const system = await this.systems.access(key);
      this.gate.require(actor, 'read', 'AiSystem', system);
      return system.id;
    } catch (error) {
      throw error instanceof Refusal ? unknown : error;
    }
  }
}

function requireSense({ rows, kind, decision, system }: Command): void {
  if ((rows === undefined) === (kind === undefined))
    throw malformed({ pointer: '/rows', code: 'one-of', detail: 'Name rows, or a kind of row.' });
  if ((decision === 'join') !== (system !== undefined))
    throw malformed({
      pointer: '/system',
      code: 'one-of',
      detail: 'Name the record that the row is, with "join" alone.',
    });
  if (decision === 'join' && rows?.length !== 1)
    throw malformed({ pointer: '/rows', code: 'one-row', detail: 'A record is one row.' });
}
