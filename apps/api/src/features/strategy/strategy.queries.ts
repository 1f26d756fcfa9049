import { Injectable } from '@nestjs/common';
import type {
  Dialogue,
  Initiative,
  Page,
  StrategyActionDetail,
  StrategyActionSummary,
  SystemLink,
} from '@registry/contracts';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { join, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { pageOf, readCursor } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import { visibleSystems } from '../systems';
import { actionsFilter, linkedSystems } from './actions-table';
import type { ListActionsQuery } from './dto/list-actions.query';
import { action, actionText, dialogueColumns, initiativeColumns, section } from './reference-columns';

interface LinkRow extends Omit<SystemLink, 'proposedAt' | 'proposedBy'> {
  proposedBy: SystemLink['proposedBy'] | null;
  proposedAt: Date;
}

/** The read side of the strategy. */
@Injectable()
export class StrategyQueries {
  constructor(private readonly dataSource: DataSource) {}

  async actions(actor: Actor, query: ListActionsQuery): Promise<Page<StrategyActionSummary>> {
    const where = actionsFilter(query);
    if (query.cursor !== undefined) where.push(sql`a.seq > ${readCursor(query.cursor, ['integer'])[0]}::bigint`);
    const rows = await sql<StrategyActionSummary>`select ${action}, ${linkedSystems(actor)} as systems
         from strategy_action a join strategy_sector t on t.code = a.sector_code where ${join(where, ' and ')}
        order by a.seq limit ${query.limit + 1}`.rows(this.dataSource);
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.seq],
    );
  }

  async action(actor: Actor, code: string): Promise<StrategyActionDetail> {
    const row = await sql<Omit<StrategyActionDetail, 'links' | 'dialogues'>>`select ${action}, ${section},
              ${actionText}
         from strategy_action a join strategy_sector t on t.code = a.sector_code where a.code = ${code}`.row(
      this.dataSource,
    );
    if (!row) throw new Refusal('record.not-found');
    const [links, dialogues] = await Promise.all([
      this.linksOf(actor, { action: code }),
      this.dialogues(row.sector.code),
    ]);
    return { ...row, links, dialogues };
  }

  /** All dialogues, or those of one sector. */
  async dialogues(sector: string | null = null): Promise<Dialogue[]> {
    return sql<Dialogue>`
      select ${dialogueColumns} from strategy_dialogue d where ${sector}::text is null or ${sector}::text = any(d.sectors)
       order by d.seq`.rows(this.dataSource);
  }

  async initiatives(): Promise<Initiative[]> {
    return sql<Initiative>`select ${initiativeColumns} from strategy_initiative i order by i.seq`.rows(this.dataSource);
  }

  /** Links from either side, as far as the reader may see the system. */
  async linksOf(actor: Actor, side: { action: string } | { system: string }): Promise<SystemLink[]> {
    const visible = visibleSystems(actor, 's');
    const rows = await sql<LinkRow>`select l.id, l.kind, l.rationale, l.proposed_at as "proposedAt",
              json_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'class',
                case when c.system_id is not null then json_build_object(
                  'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end) as system,
              json_build_object('code', a.code, 'titleEn', a.title_en, 'titleFr', a.title_fr) as action,
              ${personRef('p')} as "proposedBy"
         from strategy_link l join ai_system s on s.id = l.system_id join strategy_action a on a.code = l.action_code
         left join classification c on c.system_id = s.id left join person p on p.id = l.proposed_by
        where ${'action' in side ? sql`l.action_code = ${side.action}` : sql`l.system_id = ${side.system}::uuid`} and ${visible}
        order by l.proposed_at, l.id limit 1000`.rows(this.dataSource);
    return rows.map((row) => ({
      ...row,
      proposedBy: row.proposedBy ?? { id: 'system', name: 'AI-system registry' },
      proposedAt: row.proposedAt.toISOString(),
    }));
  }
}
