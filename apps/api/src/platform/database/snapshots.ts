import { Injectable } from '@nestjs/common';
import QueryStream from 'pg-query-stream';
import { Readable } from 'node:stream';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import { sql, type Sql } from './sql';

/** One unchanging view of the database, read row by row, for as long as an export takes. */
export class Snapshot {
  constructor(
    private readonly runner: QueryRunner,
    private readonly client: { query: (query: QueryStream) => Readable },
  ) {}

  get manager(): EntityManager {
    return this.runner.manager;
  }

  /** Streams the rows of a query; never more than a few hundred are in memory. */
  rows<Row>(statement: Sql<Row>): AsyncIterable<Row> {
    return this.stream(statement) as AsyncIterable<Row>;
  }

  stream(statement: Sql<unknown>): Readable {
    const { text, values } = statement.bound;
    return this.client.query(new QueryStream(text, values, { batchSize: 200 }));
  }

  async close(): Promise<void> {
    if (this.runner.isTransactionActive) await this.runner.commitTransaction().catch(() => undefined);
    await this.runner.release();
  }
}

@Injectable()
export class Snapshots {
  constructor(private readonly dataSource: DataSource) {}

  /** Opens a snapshot; whoever opens it closes it. */
  async open(): Promise<Snapshot> {
    const runner = this.dataSource.createQueryRunner();
    const client: { query: (query: QueryStream) => Readable } = await runner.connect();
    await runner.startTransaction('REPEATABLE READ');
    await sql`set local statement_timeout = 0`.run(runner.manager);
    return new Snapshot(runner, client);
  }
}
