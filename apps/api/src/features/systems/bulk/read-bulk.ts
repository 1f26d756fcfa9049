import { Injectable } from '@nestjs/common';
import type { BulkChange } from '@registry/contracts';
import { Refusal } from '../../../platform/problems/refusal';
import { People, Units } from '../../people';
import type { ReadBulkChange } from './bulk-change';

/** Reads one change of many: names found, and something to do. */
@Injectable()
export class ReadBulk {
  constructor(
    private readonly people: People,
    private readonly units: Units,
  ) {}

  async execute({ unit, ...change }: BulkChange): Promise<ReadBulkChange> {
    const isEmpty = [unit, change.owner, change.stage, change.addTags?.[0], change.removeTags?.[0]].every(
      (value) => value === undefined,
    );
    if (isEmpty)
      throw new Refusal('bulk.nothing', {}, [
        { pointer: '/change', code: 'missing', detail: 'Say what is to change.' },
      ]);
    if (change.owner !== undefined) await this.people.requireActive([change.owner], () => '/change/owner');
    if (change.stage === 'retired' && change.retirementReason === undefined) {
      throw new Refusal('system.retirement-reason-missing', {}, [
        { pointer: '/change/retirementReason', code: 'missing', detail: 'Say why they are retired.' },
      ]);
    }
    return { ...change, ...(unit === undefined ? {} : { unitId: (await this.units.choose(unit, '/change/unit')).id }) };
  }
}
