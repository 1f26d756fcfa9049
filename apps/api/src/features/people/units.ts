import { Injectable } from '@nestjs/common';
import type { UnitRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { uuidPattern } from '../../platform/http/system-id';

/** Reads organisation units. */
@Injectable()
export class Units {
  constructor(private readonly dataSource: DataSource) {}

  async all(): Promise<UnitRef[]> {
    return this.dataSource.query(
      'select id, code, name_en as "nameEn", name_fr as "nameFr" from organisation_unit order by code limit 2000',
    );
  }

  /** By UUID or code; null when there is none. */
  async find(idOrCode: string): Promise<UnitRef | null> {
    const column = uuidPattern.test(idOrCode) ? 'id' : 'code';
    const [unit]: UnitRef[] = await this.dataSource.query(
      `select id, code, name_en as "nameEn", name_fr as "nameFr" from organisation_unit where ${column} = $1`,
      [idOrCode],
    );
    return unit ?? null;
  }
}
