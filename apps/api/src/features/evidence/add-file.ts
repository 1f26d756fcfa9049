import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { EvidenceRepository } from './evidence.repository';
import { IncomingFiles } from './files/incoming-files';
import { daysOf, SystemEvidence, type Days } from './system-evidence';

/** About a file that comes in. */
export interface FileSaid extends Days {
  readonly title: string;
  readonly name: string;
}

/** Adds a file to a system as evidence. What was added is never deleted. */
@Injectable()
export class AddFile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly systemEvidence: SystemEvidence,
    private readonly evidence: EvidenceRepository,
    private readonly files: IncomingFiles,
  ) {}

  async execute(
    actor: Actor,
    key: SystemKey,
    said: FileSaid,
    body: Readable | null,
  ): Promise<{ systemId: string; id: string }> {
    const value = await this.systemEvidence.mayChange(actor, key);
    const days = daysOf(said, '?');
    if (body === null) throw new Refusal('evidence.empty');
    const file = await this.files.receive(body, said.name);
    let isKept = false;
    try {
      return await this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
        const systemId = await this.systemEvidence.claim(tx, actor, { column: 'id', value });
        isKept = (await this.evidence.keepFile(tx, file)) && file.uploadId !== null;
        const id = await this.systemEvidence.add(tx, systemId, {
          kind: 'file',
          title: said.title,
          sha256: file.sha256,
          file_name: file.name,
          url: null,
          ...days,
        });
        return { systemId, id };
      });
    } catch (error) {
      isKept = false;
      throw error;
    } finally {
      // The same bytes were kept before, or lie in the store.
      if (!isKept) await this.files.discard(file.arrivedAs);
    }
  }
}
