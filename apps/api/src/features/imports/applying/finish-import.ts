import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { LongRuns } from '../../../platform/jobs/long-run';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { GoOn } from '../feeds/go-on';
import { resultOf, UNDOING, type StoredImport } from '../sets/import-set';
import { ImportsRepository } from '../sets/imports.repository';
import { actorOf, told } from './outcome';

type Close = (manager: EntityManager) => Promise<void>;

/** Tells of an import when its last row is done. */
@Injectable()
export class FinishImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly longRuns: LongRuns,
    private readonly imports: ImportsRepository,
    private readonly goOn: GoOn,
  ) {}

  /** All or none: where one row failed, the others are taken back. */
  async execute(id: string, close: Close): Promise<void> {
    const set = (await this.imports.find(id)) as StoredImport;
    const actor = await actorOf(this.imports, set);
    const hasRest = await this.unitOfWork.run(actor, 'import.apply', async (tx) => {
      await close(tx.manager);
      await this.imports.keepCounts(tx.manager, id);
      const done = (await this.imports.find(id, tx.manager)) as StoredImport;
      const result = resultOf(done);
      const isTakenBack = set.which === 'all' && (result.failed > 0 || (await this.imports.isCancelled(id)));
      const rest = done.goes_on !== null && (await this.goOn.afterApplying(tx.manager, done));
      await this.imports.move(tx.manager, id, 'applying', isTakenBack ? 'undoing' : rest ? 'comparing' : 'applied');
      if (isTakenBack) await this.imports.walk(tx.manager, UNDOING, set, result.registered + result.changed);
      tx.record({ subject: { type: 'Register', id: 'register' }, fact: told(set, result), parts: {} });
      return rest;
    });
    if (set.goes_on !== null && !hasRest) await this.goOn.end(id);
    this.longRuns.go();
  }
}
