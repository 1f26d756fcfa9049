import { Injectable } from '@nestjs/common';
import { asSubject } from '@registry/access';
import type { MergeResult, PersonRef, RelationKind } from '@registry/contracts';
import { DataSource, type EntityManager } from 'typeorm';
import { raw, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { Abilities } from '../../platform/identity/abilities';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { linksToCopy } from '../strategy';
import {
  ReadSystem,
  RelationsQueries,
  SystemsRepository,
  systemOf,
  systemRow,
  type AiSystem,
  type Changes,
  type SystemRow,
} from '../systems';

export interface RelationToCopy {
  kind: RelationKind;
  other_id: string;
  reason: string | null;
}

/** What a merge has to know before and after. */
@Injectable()
export class MergeQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly relations: RelationsQueries,
    private readonly readSystem: ReadSystem,
    private readonly abilities: Abilities,
    private readonly systems: SystemsRepository,
  ) {}

  get manager(): EntityManager {
    return this.dataSource.manager;
  }

  /** Id of the record that stays; refuses with `relation.system-unknown`. */
  async other(actor: Actor, name: string): Promise<string> {
    const [id] = await this.relations.readable(actor, [name], () => '/into');
    return id as string;
  }

  /** A whole record, read as any other is: where it is restricted, the log says so. */
  async whole(actor: Actor, key: SystemKey): Promise<AiSystem> {
    await this.readSystem.execute(actor, key, 'record');
    const row = await sql<{ system: SystemRow }>`
      select ${systemRow} as system from ai_system s where s.${raw(key.column)} = ${key.value}`.row(this.dataSource);
    if (!row) throw new Refusal('record.not-found');
    return systemOf(row.system);
  }

  /** Relations of the one that goes which its successor does not have: part of, uses, replaces, same product. */
  toCopy(manager: EntityManager, from: string, to: string): Promise<RelationToCopy[]> {
    return sql<RelationToCopy>`select r.kind, r.other_id, r.reason from system_relation r
        where r.system_id = ${from} and r.other_id <> ${to} and r.kind in ('part_of', 'uses', 'replaces', 'same_product')
          and not exists (select from system_relation k where k.kind = r.kind and k.system_id = ${to} and k.other_id = r.other_id)
          and not (r.kind = 'same_product' and exists (select from system_relation k where k.kind = r.kind and k.system_id = r.other_id and k.other_id = ${to}))
        order by r.kind, r.other_id`.rows(manager);
  }

  /**
   * Who cannot read the record that stays as it is, and will as one of its editors. Call it before anything is
   * absorbed.
   */
  async lettingIn(manager: EntityManager, stays: AiSystem, goes: AiSystem): Promise<PersonRef[]> {
    const abilities = await this.abilities.of(manager, [goes.ownerId, ...goes.editorIds]);
    const { unitPath } = await this.systems.access({ column: 'id', value: stays.id }, manager);
    const before = asSubject('AiSystem', {
      ownerId: stays.ownerId,
      editorIds: stays.editorIds,
      unitId: stays.unitId,
      unitPath,
      visibility: stays.visibility,
    });
    const ids = [...abilities].filter(([, ability]) => !ability.can('read', before)).map(([id]) => id);
    return sql<PersonRef>`select p.id, p.name from person p where p.id = any(${ids}::uuid[]) order by p.name, p.id`.rows(
      manager,
    );
  }

  async result(changed: Changes, from: string, to: string): Promise<Omit<MergeResult, 'lettingIn'>> {
    const ids = [changed['editorIds']?.from, changed['editorIds']?.to]
      .flat()
      .filter((id): id is string => typeof id === 'string');
    const [links, relations, named]: [unknown[], unknown[], PersonRef[]] = await Promise.all([
      linksToCopy(this.dataSource.manager, from, to),
      this.toCopy(this.dataSource.manager, from, to),
      sql`select p.id, p.name from person p where p.id = any(${ids}::uuid[]) order by p.name collate by_name, p.id`.rows(
        this.dataSource,
      ),
    ]);
    return { changed, links: links.length, relations: relations.length, named };
  }
}
