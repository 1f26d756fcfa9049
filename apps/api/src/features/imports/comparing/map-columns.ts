import { Injectable } from '@nestjs/common';
import type { ProblemError } from '@registry/contracts';
import { readMapping, type Mapping, type MappingFault } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { LongRuns } from '../../../platform/jobs/long-run';
import { Refusal } from '../../../platform/problems/refusal';
import { COMPARING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { Grounds } from './ground';

const DETAILS: Readonly<Record<MappingFault['code'], string>> = {
  'not-an-object': 'This must be an object.',
  'not-a-text': 'This must be a text.',
  'unknown-field': 'There is no such field.',
  'unknown-value': 'This is none of the values of the field.',
  'field-twice': 'Another column is taken over as this field already.',
  'too-many': 'These are too many.',
};

/** Says how the columns of a file are taken over, and has its rows compared with the register. */
@Injectable()
export class MapColumns {
  constructor(
    private readonly dataSource: DataSource,
    private readonly imports: ImportsRepository,
    private readonly longRuns: LongRuns,
    private readonly grounds: Grounds,
  ) {}

  /** Refuses with `import.mapping-invalid`, and a pointer to each fault. */
  async execute(actor: Actor, id: string, expected: number, said: unknown): Promise<void> {
    const { mapping, faults } = readMapping(said, await this.grounds.questions());
    await this.dataSource.transaction(async (manager) => {
      const set = await this.imports.claim(manager, actor, id, { expected, in: ['read', 'compared'] });
      const all = [...faults, ...unknownHeaders(mapping, set)];
      if (all.length > 0) throw new Refusal('import.mapping-invalid', {}, all.slice(0, 50).map(told));
      await this.imports.set(manager, id, [sql`mapping = ${JSON.stringify(mapping)}`, sql`state = 'comparing'`]);
      // What was chosen for a source is what the next file from there begins with.
      await sql`
        insert into import_source (name, mapping, changed_by, changed_at)
        values (${set.source}, ${JSON.stringify(mapping)}, ${actor.id}, ${now()})
        on conflict (name) do update set mapping = excluded.mapping, changed_by = excluded.changed_by, changed_at = excluded.changed_at`.run(
        manager,
      );
      await this.imports.walk(manager, COMPARING, set, set.rows);
    });
    this.longRuns.go();
  }
}

const unknownHeaders = ({ columns }: Mapping, { headers }: StoredImport) =>
  Object.keys(columns)
    .filter((header) => !headers.includes(header))
    .map((header) => ({
      pointer: `/columns/${header.replace(/~/g, '~0').replace(/\//g, '~1')}`,
      code: 'unknown-column' as const,
    }));

const told = ({ pointer, code }: { pointer: string; code: MappingFault['code'] | 'unknown-column' }): ProblemError => ({
  pointer: `/mapping${pointer}`,
  code,
  detail: code === 'unknown-column' ? 'The file has no such column.' : DETAILS[code],
});
