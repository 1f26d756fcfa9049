// SQL with its values in their places: `${value}` becomes a placeholder, another piece of SQL is put in with its own
// values. Nobody counts, and nothing that somebody sent can become part of a statement.

import { DataSource, type EntityManager, type QueryResult } from 'typeorm';

/** Whoever can be asked: a pool, or what runs in one transaction. */
export type Database = DataSource | EntityManager;

/** What a placeholder may stand for; JSON as its text. */
export type Value = string | number | boolean | Date | Buffer | null | readonly Value[];

/** A statement, or a piece of one. `Row` is what each of its rows holds, as the driver gives it. */
export class Sql<Row = never> {
  constructor(
    /** What stands before, between and after the values, as it was written. */
    readonly pieces: readonly string[],
    readonly values: readonly (Value | Sql<unknown>)[],
  ) {}

  async rows(database: Database): Promise<Row[]> {
    return (await this.ask(database)).records as Row[];
  }

  /** The first row; undefined where there is none. */
  async row(database: Database): Promise<Row | undefined> {
    return (await this.rows(database))[0];
  }

  /** Runs it for its effect. @returns how many rows it touched or found */
  async run(database: Database): Promise<number> {
    return (await this.ask(database)).affected ?? 0;
  }

  /** As the driver takes it: placeholders numbered from 1, and their values. */
  get bound(): { readonly text: string; readonly values: unknown[] } {
    const values: unknown[] = [];
    return { text: this.write(values), values };
  }

  private write(values: unknown[]): string {
    let text = this.pieces[0]!;
    for (const [index, value] of this.values.entries())
      text += (value instanceof Sql ? value.write(values) : `$${values.push(value)}`) + this.pieces[index + 1]!;
    return text;
  }

  private async ask(database: Database): Promise<QueryResult<unknown>> {
    const { dataSource, queryRunner } = database instanceof DataSource ? database.manager : database;
    const { text, values } = this.bound;
    const runner = queryRunner ?? dataSource.createQueryRunner();
    try {
      return await runner.query(text, values, true);
    } finally {
      if (runner !== queryRunner) await runner.release();
    }
  }
}

/** Writes a statement, or a piece of one: `` sql<Row>`select name from person where id = ${id}` ``. */
export function sql<Row = never>(pieces: TemplateStringsArray, ...values: readonly (Value | Sql<unknown>)[]): Sql<Row> {
  return new Sql<Row>(pieces, values);
}

/** What is written as it stands: a column, an alias, a limit. Never what somebody sent. */
export const raw = (text: string | number): Sql => new Sql([String(text)], []);

export function join(pieces: readonly Sql[], between: string): Sql {
  return pieces.length === 0 ? raw('') : new Sql(['', ...pieces.slice(1).map(() => between), ''], pieces);
}
