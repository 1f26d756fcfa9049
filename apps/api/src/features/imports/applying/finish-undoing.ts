import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { resultOf, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { actorOf, told } from './outcome';

/** Tells of an import when its last row is taken back. */
@Injectable()
export class FinishUndoing {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly imports: ImportsRepository,
  ) {}

  async execute(id: string, close: (manager: EntityManager) => Promise<void>): Promise<void> {
    const set = (await this.imports.find(id)) as StoredImport;
    const actor = await actorOf(this.imports, set);
    await this.unitOfWork.run(actor, 'import.undo', async (tx) => {
      await close(tx.manager);
      await this.imports.move(tx.manager, id, 'undoing', 'undone');
      await this.imports.keepCounts(tx.manager, id);
      const result = resultOf((await this.imports.find(id, tx.manager)) as StoredImport);
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: told(set, result), parts: {} });
    });
  }
}
