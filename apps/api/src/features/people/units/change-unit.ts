import { Injectable } from '@nestjs/common';
import type { ChangeUnit as Command, Unit } from '@registry/contracts';
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
      await tx.manager.query(
        `update organisation_unit set code = $2, name_en = $3, name_fr = $4, name_de = $5, parent_id = $6, active_from = $7, active_to = $8
          where id = $1`,
        [id, after.code, after.nameEn, after.nameFr, after.nameDe, after.parentId, after.activeFrom, after.activeTo],
      );
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
  const [used]: { people: number; systems: number; units: number }[] = await tx.manager.query(
    `select (select count(*)::int from person p where p.unit_id = $1 and p.active) as people,
            (select count(*)::int from ai_system s where s.unit_id = $1 and s.stage <> 'retired') as systems,
            (select count(*)::int from organisation_unit u where u.parent_id = $1 and u.active_to is null) as units`,
    [id],
  );
  if (used && used.people + used.systems + used.units > 0) throw new Refusal('unit.in-use', { ...used });
}
