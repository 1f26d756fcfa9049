import { Injectable } from '@nestjs/common';
import type { DemoPerson, Role, Session } from '@registry/contracts';
import { DataSource } from 'typeorm';

interface PersonRow {
  id: string;
  name: string;
  language: 'en' | 'fr';
  roles: Role[];
  unit: DemoPerson['unit'];
}

const select = `
  select p.id, p.name, p.language,
         array(select g.role from role_grant g where g.person_id = p.id order by g.role) as roles,
         json_build_object('id', u.id, 'code', u.code, 'nameEn', u.name_en, 'nameFr', u.name_fr) as unit
    from person p join organisation_unit u on u.id = p.unit_id
   where p.active`;

/** Reads people. */
@Injectable()
export class People {
  constructor(private readonly dataSource: DataSource) {}

  /** The fictitious people of the demonstration, in the order in which one meets them in the work. */
  async demo(): Promise<DemoPerson[]> {
    const rows: PersonRow[] = await this.dataSource.query(`${select} and p.subject like 'demo:%' order by p.subject limit 100`);
    return rows.map(({ id, name, roles, unit }) => ({ id, name, roles, unit }));
  }

  async byId(id: string): Promise<Session['person'] | null> {
    const [row]: PersonRow[] = await this.dataSource.query(`${select} and p.id = $1`, [id]);
    return row ?? null;
  }
}
