import { Injectable } from '@nestjs/common';
import type { Neighbour, Neighbourhood, NeighbourRelation } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { raw, sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { joinStanding, standing } from '../../review';
import { mention, visibleSystems } from '../../systems';

/** More than one can look at. */
const SYSTEMS_MOST = 60;
const RELATIONS_MOST = 300;

interface NodeRow extends Omit<Neighbour, 'steps' | 'system'> {
  id: string;
  system: Neighbour['system'];
}

/** What a system is to others, and these to others again, as far as the reader may see them. */
@Injectable()
export class NeighboursQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** @param most steps away from the system */
  async of(actor: Actor, systemId: string, most: number): Promise<Neighbourhood> {
    const steps = new Map([[systemId, 0]]);
    const relations = new Map<string, NeighbourRelation>();
    let [edge, isCut] = [[systemId], false];
    for (let step = 1; step <= most && edge.length > 0; step += 1) {
      const found = await this.relations(actor, edge);
      isCut ||= found.length > RELATIONS_MOST;
      edge = [];
      for (const relation of found.slice(0, RELATIONS_MOST)) {
        for (const id of [relation.from, relation.to]) {
          if (steps.has(id)) continue;
          if (steps.size >= SYSTEMS_MOST) {
            isCut = true;
            continue;
          }
          steps.set(id, step);
          edge.push(id);
        }
        if (steps.has(relation.from) && steps.has(relation.to))
          relations.set(`${relation.from} ${relation.kind} ${relation.to}`, relation);
      }
    }
    const rows = await sql<NodeRow>`
      select s.id, ${mention('s', 'u')} as system, ${standing('w')}
        from ai_system s join organisation_unit u on u.id = s.unit_id ${joinStanding('s', 'w')}
       where s.id = any(${[...steps.keys()]}::uuid[]) order by s.name, s.id`.rows(this.dataSource);
    return {
      systems: rows.map(({ id, system, class: found, decidedClass, reviewState }) => ({
        system,
        class: found,
        decidedClass,
        reviewState,
        steps: steps.get(id)!,
      })),
      relations: [...relations.values()],
      isCut,
    };
  }

  /** What a possible duplicate is, nobody has said yet. */
  private relations(actor: Actor, ids: readonly string[]): Promise<NeighbourRelation[]> {
    return sql<NeighbourRelation>`
      select r.system_id as "from", r.other_id as "to", r.kind
        from system_relation r join ai_system a on a.id = r.system_id join ai_system b on b.id = r.other_id
       where (r.system_id = any(${ids}::uuid[]) or r.other_id = any(${ids}::uuid[]))
         and r.kind <> 'possible_duplicate' and r.state <> 'rejected'
         and ${visibleSystems(actor, 'a')} and ${visibleSystems(actor, 'b')}
       order by r.proposed_at, r.id limit ${raw(RELATIONS_MOST + 1)}`.rows(this.dataSource);
  }
}
