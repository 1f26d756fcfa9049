import { Injectable } from '@nestjs/common';
import type { MendRow as Command } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { pointerStep } from '../../../platform/input/json-pointer';
import { malformed, Refusal } from '../../../platform/problems/refusal';
import { CompareRows } from '../comparing/compare-rows';
import { Grounds } from '../comparing/ground';
import { MOST_CELL } from '../reading/limits';
import type { StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';

/** Mends cells of a row in place. The file stays as it came. */
@Injectable()
export class MendRow {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsRepository,
    private readonly compareRows: CompareRows,
    private readonly grounds: Grounds,
  ) {}

  async execute(
    actor: Actor,
    { id, number }: { id: string; number: number },
    expected: number,
    { cells }: Command,
  ): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['compared'] });
      const row = await sql<{ cells: string[] }>`
        select r.cells from import_row r where r.import_id = ${id} and r.number = ${number}`.row(manager);
      if (row === undefined) throw new Refusal('record.not-found');
      const mended = mend(row.cells, cells, set);
      await sql`update import_row set cells = ${JSON.stringify(mended)} where import_id = ${id} and number = ${number}`.run(
        manager,
      );
      await this.compareRows.one(manager, await this.grounds.of(set, actor), number);
      await this.imports.keepCounts(manager, id);
      await this.imports.set(manager, id, []);
    });
  }
}

function mend(before: readonly string[], cells: Command['cells'], { headers }: StoredImport): string[] {
  const mended = headers.map((_, index) => before[index] ?? '');
  for (const [header, text] of Object.entries(cells)) {
    const index = headers.indexOf(header);
    const pointer = `/cells/${pointerStep(header)}`;
    if (index < 0) throw malformed({ pointer, code: 'unknown-column', detail: 'The file has no such column.' });
    if (typeof text !== 'string' || text.length > MOST_CELL)
      throw malformed({
        pointer,
        code: 'not-a-text',
        detail: `This must be a text of at most ${MOST_CELL} characters.`,
      });
    mended[index] = text.trim();
  }
  return mended;
}
