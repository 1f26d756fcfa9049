import { Injectable } from '@nestjs/common';
import type { CreateUnit } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Acting } from '../../../platform/ground/actor';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { unitPart } from './unit-part';
import { Units } from './units';

/** Enters an organisation unit. */
@Injectable()
export class EstablishUnit {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly units: Units,
  ) {}

  /** Returns its id; one may be given, as for the demonstration. */
  execute(actor: Acting, unit: CreateUnit & { id?: string }): Promise<string> {
    const id = unit.id ?? randomUUID();
    return this.unitOfWork.run(actor, 'unit.establish', async (tx) => {
      await sql`
        insert into organisation_unit (id, code, name_en, name_fr, name_de, parent_id, active_from)
         values (${id}, ${unit.code}, ${unit.nameEn}, ${unit.nameFr}, ${unit.nameDe ?? null}, ${unit.parentId ?? null}, ${unit.activeFrom ?? null})`.run(
        tx.manager,
      );
      tx.record({
        subject: { type: 'Unit', id },
        fact: { code: unit.code },
        parts: { unit: unitPart(await this.units.get(id, tx.manager)) },
      });
      return id;
    });
  }
}
