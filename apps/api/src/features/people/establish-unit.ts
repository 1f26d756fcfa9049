import { Injectable } from '@nestjs/common';
import type { UnitRef } from '@registry/contracts';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import type { Acting } from '../../platform/identity/actor';

/** Enters an organisation unit. */
@Injectable()
export class EstablishUnit {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Acting, unit: UnitRef & { parentId: string | null }): Promise<void> {
    return this.unitOfWork.run(actor, 'unit.establish', async (tx) => {
      await tx.manager.query(
        'insert into organisation_unit (id, code, name_en, name_fr, parent_id) values ($1, $2, $3, $4, $5)',
        [unit.id, unit.code, unit.nameEn, unit.nameFr, unit.parentId],
      );
      tx.record({ subject: { type: 'Unit', id: unit.id }, fact: { code: unit.code }, parts: { unit: { ...unit } } });
    });
  }
}
