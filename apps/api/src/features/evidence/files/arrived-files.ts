import { Injectable } from '@nestjs/common';
import type { ArrivedFile } from '@registry/contracts';
import { DataSource } from 'typeorm';
import type { Readable } from 'node:stream';
import { raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { now } from '../../../platform/ground/now';
import { Refusal } from '../../../platform/problems/refusal';
import type { Transaction } from '../../../platform/recording/transaction';
import { EvidenceRepository } from '../evidence.repository';
import { IncomingFiles } from './incoming-files';

/** An hour less than what is swept away after a day, so that nothing is taken that goes at the same moment. */
const KEPT_HOURS = 23;

interface Arrived {
  id: string;
  sha256: string;
  size: string;
  media_type: string;
  file_name: string;
  is_elsewhere: boolean;
}

/** Files that have arrived before anything is said of them: they become evidence with whatever they serve. */
@Injectable()
export class ArrivedFiles {
  constructor(
    private readonly dataSource: DataSource,
    private readonly files: IncomingFiles,
    private readonly evidence: EvidenceRepository,
  ) {}

  async receive(actor: Actor, body: Readable | null, said: string): Promise<ArrivedFile> {
    if (body === null) throw new Refusal('evidence.empty');
    const { arrivedAs: id, uploadId, sha256, size, mediaType, name } = await this.files.receive(body, said);
    try {
      await sql`
        delete from evidence_arrival where arrived_at < ${now()}::timestamptz - interval '1 day'`.run(this.dataSource);
      await sql`
        insert into evidence_arrival (id, person_id, sha256, size, media_type, file_name, is_elsewhere, arrived_at)
         values (${id}, ${actor.id}, ${sha256}, ${size}, ${mediaType}, ${name}, ${uploadId === null}, ${now()})`.run(
        this.dataSource,
      );
    } catch (error) {
      await this.files.discard(id);
      throw error;
    }
    return { id, fileName: name, mediaType, size, sha256 };
  }

  /**
   * Keeps a file that one has sent oneself. It stays there to be taken for other records too; null where there is none,
   * or none any more.
   */
  async take(tx: Transaction, id: string): Promise<{ sha256: string; fileName: string } | null> {
    const arrived = await sql<Arrived>`
      select a.id, a.sha256, a.size, a.media_type, a.file_name, a.is_elsewhere from evidence_arrival a
       where a.id = ${id} and a.person_id = ${tx.actor.id} and a.arrived_at > ${tx.at}::timestamptz - interval '${raw(KEPT_HOURS)} hours'`.row(
      tx.manager,
    );
    if (arrived === undefined) return null;
    await this.evidence.keepFile(tx, {
      sha256: arrived.sha256,
      size: Number(arrived.size),
      mediaType: arrived.media_type,
      uploadId: arrived.is_elsewhere ? null : arrived.id,
    });
    return { sha256: arrived.sha256, fileName: arrived.file_name };
  }
}
