import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { FileStore } from './files/file-store';
import { TellDamage } from './tell-damage';

/** Looks at a file before any of it is handed out. One that is not what it was is told. */
@Injectable()
export class CheckFile {
  constructor(
    private readonly store: FileStore,
    private readonly tellDamage: TellDamage,
  ) {}

  async execute(actor: Actor, systemId: string, id: string, sha256: string): Promise<void> {
    try {
      await this.store.check(sha256);
    } catch (error) {
      if (error instanceof Refusal && error.code === 'evidence.damaged')
        await this.tellDamage.execute(actor, systemId, id, sha256);
      throw error;
    }
  }
}
