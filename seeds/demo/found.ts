// What a deed has to look up first: the system as it stands, and what belongs to it by the names that the demonstration
// uses.

import type { DocumentKind } from '@registry/contracts';
import type { DataSource } from 'typeorm';
import type { SystemKey } from '../../apps/api/src/platform/input/system-id';

interface Row {
  readonly id: string;
  readonly version: number;
  readonly digest: string | null;
}

/** A system of the demonstration by its name. */
export class Found {
  private constructor(
    private readonly source: DataSource,
    private readonly row: Row | null,
  ) {}

  /** @param name null where the deed is about no system */
  static async of(source: DataSource, name: string | null): Promise<Found> {
    if (name === null) return new Found(source, null);
    const [row]: Row[] = await source.query(
      `select s.id, s.version, (select a.digest from assessment a where a.system_id = s.id order by a.number desc limit 1) as digest from ai_system s where s.name = $1`,
      [name],
    );
    return new Found(source, row ?? null);
  }

  get key(): SystemKey {
    return { column: 'id', value: this.there.id };
  }

  get version(): number {
    return this.there.version;
  }

  get digest(): string {
    return this.there.digest ?? '';
  }

  system(name: string): Promise<string> {
    return this.one('select id from ai_system where name = $1', [name]);
  }

  relation(name: string): Promise<string> {
    return this.one(
      'select r.id from system_relation r join ai_system s on s.id in (r.system_id, r.other_id) where $2 in (r.system_id, r.other_id) and s.name = $1',
      [name, this.there.id],
    );
  }

  async questions(): Promise<string[]> {
    const rows: { id: string }[] = await this.source.query(
      'select id from review_question where system_id = $1 and answered_at is null order by number',
      [this.there.id],
    );
    return rows.map(({ id }) => id);
  }

  proposal(): Promise<string> {
    return this.one('select proposal_id as id from review where system_id = $1', [this.there.id]);
  }

  thread(): Promise<string> {
    return this.one('select id from comment_thread where system_id = $1 order by opened_at desc limit 1', [
      this.there.id,
    ]);
  }

  duty(key: string): Promise<string> {
    return this.one('select id from duty where system_id = $2 and key = $1 and lapsed_at is null', [
      key,
      this.there.id,
    ]);
  }

  async dutiesWouldChange(): Promise<boolean> {
    return (await this.source.query('select from duty_change where system_id = $1', [this.there.id])).length > 0;
  }

  async evidence(titles: readonly string[]): Promise<string[]> {
    const ids: string[] = [];
    for (const title of titles)
      ids.push(await this.one('select id from evidence where system_id = $2 and title = $1', [title, this.there.id]));
    return ids;
  }

  async nextVersion(kind: DocumentKind): Promise<number> {
    const [row]: { next: number }[] = await this.source.query(
      'select coalesce(max(number), 0) + 1 as next from document_version where system_id = $1 and kind = $2',
      [this.there.id, kind],
    );
    return row?.next ?? 1;
  }

  /** The version for what is next written down about its registration. */
  async nextRegistration(): Promise<number> {
    const [row]: { next: number }[] = await this.source.query(
      `select (1 + (select count(*) from registration where system_id = $1)
                 + (select count(*) from registration_retraction where system_id = $1))::int as next`,
      [this.there.id],
    );
    return row?.next ?? 1;
  }

  async lastRegistration(): Promise<number> {
    const [row]: { last: number }[] = await this.source.query(
      'select max(number) as last from registration where system_id = $1',
      [this.there.id],
    );
    return row?.last ?? 0;
  }

  async incident(): Promise<{ id: string; version: number }> {
    const [row]: { id: string; version: number }[] = await this.source.query(
      'select id, version from incident where system_id = $1 order by reported_at desc limit 1',
      [this.there.id],
    );
    if (row === undefined) throw new Error('There is no incident of this system.');
    return row;
  }

  /** The version of somebody. */
  async person(id: string): Promise<number> {
    const [row]: { version: number }[] = await this.source.query('select version from person where id = $1', [id]);
    return row?.version ?? 1;
  }

  private get there(): Row {
    if (this.row === null) throw new Error('There is no such system.');
    return this.row;
  }

  private async one(statement: string, values: unknown[]): Promise<string> {
    const [row]: { id: string }[] = await this.source.query(statement, values);
    if (row === undefined) throw new Error(`Nothing is found of ${JSON.stringify(values)}.`);
    return row.id;
  }
}
