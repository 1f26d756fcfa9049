import { Injectable } from '@nestjs/common';
import { createHash, randomUUID } from 'node:crypto';
import type { Readable } from 'node:stream';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import { Refusal } from '../../../platform/problems/refusal';

const CHUNK = 1_048_576;

/** A file that has arrived whole and is not kept yet. */
export interface Received {
  readonly uploadId: string;
  readonly size: number;
  readonly sha256: string;
  /** Its first bytes, at most a megabyte. */
  readonly head: Uint8Array;
}

/** How large a file may be, and who looks at each piece as it arrives. */
export interface Arrival {
  readonly mostBytes: number;
  readonly see: (part: Uint8Array) => void;
}

/**
 * Takes a file in chunk by chunk: neither memory nor a transaction grows with it. What breaks off, or is never
 * finished, is swept away.
 */
@Injectable()
export class ReceiveFile {
  constructor(private readonly dataSource: DataSource) {}

  /** Refuses with `request.too-large` as soon as the limit is passed, and an empty file with `evidence.empty`. */
  async receive(body: Readable, arrival: Arrival): Promise<Received> {
    await sql`
      delete from evidence_upload u
       where not u.is_held and u.started_at < now() - interval '1 day' and not exists (select from evidence_file f where f.upload_id = u.id)`.run(
      this.dataSource,
    );
    const uploadId = randomUUID();
    await sql`insert into evidence_upload (id, started_at) values (${uploadId}, now())`.run(this.dataSource);
    try {
      return { uploadId, ...(await this.chunks(uploadId, body, arrival)) };
    } catch (error) {
      await this.discard(uploadId);
      // The other end went away.
      if ((error as { code?: string }).code === 'ECONNRESET' || (error as Error).name === 'AbortError')
        throw new Refusal('evidence.incomplete');
      throw error;
    }
  }

  async discard(uploadId: string, manager: EntityManager = this.dataSource.manager): Promise<void> {
    await sql`delete from evidence_upload where id = ${uploadId}`.run(manager);
  }

  /** Keeps what has arrived for whoever else refers to it. */
  async hold(manager: EntityManager, uploadId: string): Promise<void> {
    await sql`update evidence_upload set is_held = true where id = ${uploadId}`.run(manager);
  }

  private async chunks(
    uploadId: string,
    body: Readable,
    { mostBytes, see }: Arrival,
  ): Promise<Omit<Received, 'uploadId'>> {
    const hash = createHash('sha256');
    let [size, number, head, waiting] = [0, 0, new Uint8Array(), [] as Buffer[]];
    const flush = async (): Promise<void> => {
      const bytes = Buffer.concat(waiting);
      if (number === 0) head = bytes;
      await sql`insert into evidence_chunk (upload_id, number, bytes) values (${uploadId}, ${number}, ${bytes})`.run(
        this.dataSource,
      );
      [number, waiting] = [number + 1, []];
    };
    let held = 0;
    // Not destroyed when it is refused, or the answer would go with the connection.
    for await (const part of body.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      size += part.length;
      if (size > mostBytes) throw new Refusal('request.too-large', { most: mostBytes });
      hash.update(part);
      see(part);
      waiting.push(part);
      held += part.length;
      if (held >= CHUNK) {
        await flush();
        held = 0;
      }
    }
    if (size === 0) throw new Refusal('evidence.empty');
    if (waiting.length > 0) await flush();
    return { size, sha256: hash.digest('hex'), head };
  }
}
