import { Injectable } from '@nestjs/common';
import type { AddLink as Command } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { daysOf, SystemEvidence } from './system-evidence';

/** Names an address where evidence of a system is found. */
@Injectable()
export class AddLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly systemEvidence: SystemEvidence,
  ) {}

  execute(actor: Actor, key: SystemKey, { title, url, ...said }: Command): Promise<{ systemId: string; id: string }> {
    const days = daysOf(said, '/');
    return this.unitOfWork.run(actor, 'evidence.add', async (tx) => {
      const systemId = await this.systemEvidence.claim(tx, actor, key);
      const id = await this.systemEvidence.add(tx, systemId, {
        kind: 'link',
        title,
        sha256: null,
        file_name: null,
        url,
        ...days,
      });
      return { systemId, id };
    });
  }
}
