import { Injectable } from '@nestjs/common';
import type { ApiToken } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { sql } from '../../../platform/database/sql';

interface Row extends Omit<ApiToken, 'createdAt' | 'expiresAt' | 'usedAt' | 'revokedAt'> {
  createdAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
  revokedAt: Date | null;
}

/** Reads the tokens of a person. */
@Injectable()
export class OwnTokens {
  constructor(private readonly dataSource: DataSource) {}

  /** Living ones first, then the newest, at most 200. */
  async of(personId: string, manager: EntityManager = this.dataSource.manager): Promise<ApiToken[]> {
    const rows = await sql<Row>`
      select t.id, t.name, t.scopes, t.created_at as "createdAt", t.expires_at as "expiresAt", u.used_at as "usedAt", t.revoked_at as "revokedAt",
             t.revoked_at is null and t.expires_at > now() as "isLiving"
        from api_token t left join api_token_use u on u.token_id = t.id
       where t.person_id = ${personId} order by "isLiving" desc, t.created_at desc, t.id limit 200`.rows(manager);
    return rows.map((row) => ({
      ...row,
      createdAt: row.createdAt.toISOString(),
      expiresAt: row.expiresAt.toISOString(),
      usedAt: row.usedAt?.toISOString() ?? null,
      revokedAt: row.revokedAt?.toISOString() ?? null,
    }));
  }
}
