import { Injectable } from '@nestjs/common';
import type { ChangeUnit as Command, Unit } from '@registry/contracts';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { withoutUndefined } from '../../../platform/ground/without-undefined';
import { Refusal } from '../../../platform/problems/refusal';
import { claimVersion } from '../../../platform/recording/claim-version';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { unitPart } from './unit-part';
import { Units } from './units';

/** Renames, moves, closes or opens a unit. What it was called and where it lay stays in its history. */
@Injectable()
export class ChangeUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
  ) {}

  execute(actor: Actor, id: string, expected: number, command: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'unit.change', async (tx) => {
      await claimVersion(tx, 'organisation_unit', id, expected);
      const before = await this.units.get(id, tx.manager);
      const after = { ...before, ...withoutUndefined(command) };
      if (after.activeTo !== before.activeTo && after.activeTo !== null) await refuseWhileUsed(tx, id);
      await sql`
        update organisation_unit
           set code = ${after.code}, name_en = ${after.nameEn}, name_fr = ${after.nameFr}, name_de = ${after.nameDe}, parent_id = ${after.parentId}, active_from = ${after.activeFrom}, active_to = ${after.activeTo}
          where id = ${id}`.run(tx.manager);
      const changed = Object.fromEntries(
        (Object.keys(unitPart(after)) as (keyof Unit)[])
          .filter((key) => before[key] !== after[key])
          .map((key) => [key, { from: before[key], to: after[key] }]),
      );
      tx.record({
        subject: { type: 'Unit', id },
        fact: { code: after.code, changed },
        parts: { unit: unitPart(after) },
      });
    });
  }
}

/** People and systems that belong to a unit need another one before it is closed. */
async function refuseWhileUsed(tx: Transaction, id: string): Promise<void> {
  const used = await sql<{ people: number; systems: number; units: number }>`
    select (select count(*)::int from person p where p.unit_id = ${id} and p.active) as people,
            (select count(*)::int from ai_system s where s.unit_id = ${id} and s.stage <> 'retired') as systems,
            (select count(*)::int from organisation_unit u where u.parent_id = ${id} and u.active_to is null) as units`.row(
    tx.manager,
  );
  if (used && used.people + used.systems + used.units > 0) throw new Refusal('unit.in-use', { ...used });
}
