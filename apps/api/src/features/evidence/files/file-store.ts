import { Inject, Injectable } from '@nestjs/common';
import type { S3Client } from '@aws-sdk/client-s3';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import type { S3Config } from '../../../platform/config/evidence';
import { sql } from '../../../platform/database/sql';
import { Refusal } from '../../../platform/problems/refusal';

const nothing = (): void => undefined;
/** What goes wrong is told as a refusal, not on the console. */
const QUIET = { trace: nothing, debug: nothing, info: nothing, warn: nothing, error: nothing };

interface Kept {
  upload_id: string | null;
  size: string;
}

/**
 * Where files lie: in the database, or in an S3-compatible store where one is configured. Both know a file by its
 * SHA-256 alone; what was kept before a store was configured stays where it is.
 */
@Injectable()
export class FileStore {
  private client: S3Client | null = null;

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** Moves what has arrived to the store; returns whether the database no longer has to keep it. */
  async move(uploadId: string, sha256: string, size: number): Promise<boolean> {
    const { s3 } = this.config.evidence;
    if (s3 === null) return false;
    // Kept already, wherever that is: it need not travel again.
    const kept = await sql`select from evidence_file where sha256 = ${sha256}`.run(this.dataSource);
    if (kept > 0) return true;
    const { PutObjectCommand } = await import('@aws-sdk/client-s3');
    try {
      const client = await this.connect(s3);
      await client.send(
        new PutObjectCommand({
          Bucket: s3.bucket,
          Key: sha256,
          Body: Readable.from(this.chunks(uploadId)),
          ContentLength: size,
          ContentType: 'application/octet-stream',
        }),
      );
    } catch (error) {
      throw new Refusal('service.unavailable', { store: 's3', reason: (error as Error).name });
    }
    return true;
  }

  /**
   * The bytes of a file, checked against its digest while they are read: what was tampered with breaks off before its
   * end.
   */
  async read(sha256: string): Promise<{ size: number; bytes: Readable }> {
    const kept = await sql<Kept>`select upload_id, size from evidence_file where sha256 = ${sha256}`.row(
      this.dataSource,
    );
    if (kept === undefined) throw new Refusal('record.not-found');
    const source = kept.upload_id === null ? await this.fromS3(sha256) : this.chunks(kept.upload_id);
    return { size: Number(kept.size), bytes: Readable.from(checked(source, sha256)) };
  }

  /** Reads a file to its end; refuses with `evidence.damaged` what is not there whole as it was. */
  async check(sha256: string): Promise<void> {
    const { size, bytes } = await this.read(sha256);
    let read = 0;
    for await (const piece of bytes) read += (piece as Buffer).length;
    if (read !== size) throw new Refusal('evidence.damaged');
  }

  /** What has arrived, chunk by chunk. */
  async *chunks(uploadId: string): AsyncGenerator<Buffer> {
    for (let number = 0; ; number += 1) {
      const row = await sql<{ bytes: Buffer }>`
        select bytes from evidence_chunk where upload_id = ${uploadId} and number = ${number}`.row(this.dataSource);
      if (row === undefined) return;
      yield row.bytes;
    }
  }

  private async fromS3(sha256: string): Promise<AsyncIterable<Buffer>> {
    const { s3 } = this.config.evidence;
    if (s3 === null) throw new Refusal('service.unavailable', { store: 's3', reason: 'not configured' });
    const { GetObjectCommand } = await import('@aws-sdk/client-s3');
    try {
      const client = await this.connect(s3);
      const { Body } = await client.send(new GetObjectCommand({ Bucket: s3.bucket, Key: sha256 }));
      return Body as Readable;
    } catch (error) {
      throw new Refusal('service.unavailable', { store: 's3', reason: (error as Error).name });
    }
  }

  private async connect({ endpoint, region, accessKey, secretKey }: S3Config): Promise<S3Client> {
    const { S3Client: Client } = await import('@aws-sdk/client-s3');
    this.client ??= new Client({
      endpoint,
      region,
      forcePathStyle: true,
      credentials: { accessKeyId: accessKey, secretAccessKey: secretKey },
      maxAttempts: 3,
      // Not every store knows the newer checksums; ours is the SHA-256 that names the file.
      logger: QUIET,
      requestChecksumCalculation: 'WHEN_REQUIRED',
      responseChecksumValidation: 'WHEN_REQUIRED',
    });
    return this.client;
  }
}

/** Passes all but the last piece on at once; the last only if the whole has the digest. */
async function* checked(source: AsyncIterable<Buffer>, sha256: string): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let last: Buffer | null = null;
  for await (const piece of source) {
    hash.update(piece);
    if (last !== null) yield last;
    last = piece;
  }
  if (hash.digest('hex') !== sha256) throw new Refusal('evidence.damaged');
  if (last !== null) yield last;
}
