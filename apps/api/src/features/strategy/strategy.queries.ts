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
import { hasWords } from '../../platform/database/words';
import type { Actor } from '../../platform/ground/actor';
import { pageOf, readCursor } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import { visibleSystems } from '../systems';
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
    const visible = visibleSystems(actor, 6);
    const after = query.cursor === undefined ? null : readCursor(query.cursor, ['integer'])[0];
    const rows: StrategyActionSummary[] = await this.dataSource.query(
      `select ${action},
              (select count(*)::int from strategy_link l join ai_system s on s.id = l.system_id
                where l.action_code = a.code and ${visible.sql}) as systems
         from strategy_action a join strategy_sector t on t.code = a.sector_code
        where ($1::bigint is null or a.seq > $1) and ($2::text[] is null or a.sector_code = any($2))
          and ($3::text is null or a.kind = $3)
          and ($4::text is null or ${hasWords(`plain_text(a.code || ' ' || a.title_en || ' ' || a.title_fr || ' ' || a.text_fr)`, '$4')})
        order by a.seq limit $5`,
      [after, query.sector ?? null, query.kind ?? null, query.q ?? null, query.limit + 1, ...visible.values],
    );
    return pageOf(
      rows,
      query.limit,
      (row) => row,
      (row) => [row.seq],
    );
  }

  async action(actor: Actor, code: string): Promise<StrategyActionDetail> {
    const [row]: Omit<StrategyActionDetail, 'links' | 'dialogues'>[] = await this.dataSource.query(
      `select ${action}, ${section},
              ${actionText}
         from strategy_action a join strategy_sector t on t.code = a.sector_code where a.code = $1`,
      [code],
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
    return this.dataSource.query(
      `select ${dialogueColumns} from strategy_dialogue d where $1::text is null or $1 = any(d.sectors) order by d.seq`,
      [sector],
    );
  }

  async initiatives(): Promise<Initiative[]> {
    return this.dataSource.query(`select ${initiativeColumns} from strategy_initiative i order by i.seq`);
  }

  /** Links from either side, as far as the reader may see the system. */
  async linksOf(actor: Actor, side: { action: string } | { system: string }): Promise<SystemLink[]> {
    const visible = visibleSystems(actor, 2);
    const rows: LinkRow[] = await this.dataSource.query(
      `select l.id, l.kind, l.rationale, l.proposed_at as "proposedAt",
              json_build_object('id', s.id, 'reference', s.reference, 'name', s.name, 'class',
                case when c.system_id is not null then json_build_object(
                  'headline', c.headline, 'definite', c.definite, 'lower', c.lower, 'upper', c.upper) end) as system,
              json_build_object('code', a.code, 'titleEn', a.title_en, 'titleFr', a.title_fr) as action,
              ${personRef('p')} as "proposedBy"
         from strategy_link l join ai_system s on s.id = l.system_id join strategy_action a on a.code = l.action_code
         left join classification c on c.system_id = s.id left join person p on p.id = l.proposed_by
        where ${'action' in side ? 'l.action_code = $1' : 'l.system_id = $1::uuid'} and ${visible.sql}
        order by l.proposed_at, l.id limit 1000`,
      ['action' in side ? side.action : side.system, ...visible.values],
    );
    return rows.map((row) => ({
      ...row,
      proposedBy: row.proposedBy ?? { id: 'system', name: 'AI-system registry' },
      proposedAt: row.proposedAt.toISOString(),
    }));
  }
}
