import { Injectable } from '@nestjs/common';
import type { LiveChange, LiveNews, PersonRef, Present } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { asId, joinActor, personRef } from '../../platform/database/refs';
import { raw, sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { visibleSystems } from '../systems';
import { PRESENT_SECONDS } from './presence';

/** Entries of the log that are looked at for one answer. Whoever was away longer reads everything anew. */
const ENTRIES_MOST = 500;

/** That a record was opened changes nothing that anybody sees; to read it anew for that would have no end. */
const SILENT = ['system.read-restricted'];

interface Row {
  number: string;
  intent: string;
  at: Date;
  by: PersonRef | null;
  about: LiveChange['about'];
  system: LiveChange['system'];
  fields: string[] | null;
}

/** What one person is told, with the rights that they have when it is told. */
@Injectable()
export class NewsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** How far the log is sealed, and the newest part of it that may be news to anybody. */
  async heads(after: number): Promise<{ number: number; isNews: boolean }> {
    const row = await sql<{ number: string | null; is_news: boolean }>`
      select max(l.number) as number,
             coalesce(bool_or(e.subject_type in ('AiSystem', 'Incident') and e.intent <> all(${SILENT})), false) as is_news
        from audit_log l join audit_entry e on e.id = l.entry_id
       where l.number > ${after} and l.number <= ${after + ENTRIES_MOST}`.row(this.dataSource);
    return { number: Number(row?.number ?? after), isNews: row?.is_news ?? false };
  }

  async newest(): Promise<number> {
    const row = await sql<{ number: string | null }>`select max(number) as number from audit_log`.row(this.dataSource);
    return Number(row?.number ?? 0);
  }

  /** @param after null for what is from now on */
  async of(actor: Actor, after: number | null): Promise<LiveNews> {
    const newest = await this.newest();
    // Whoever begins has missed nothing.
    const since = after ?? newest;
    const isCut = since > newest || newest - since > ENTRIES_MOST;
    const [changes, unread, present] = await Promise.all([
      isCut ? [] : this.changes(actor, since, newest),
      this.unread([actor.id]),
      this.present([actor.id]),
    ]);
    return {
      number: newest,
      changes,
      isCut,
      unread: unread.get(actor.id) ?? 0,
      present: present.get(actor.id) ?? [],
    };
  }

  /** What happened after one entry, up to and with another, to what the person may see. */
  async changes(actor: Actor, after: number, to: number): Promise<LiveChange[]> {
    const rows = await sql<Row>`
      select l.number, e.intent, e.at, ${personRef('a')} as by, e.subject_type as about,
             json_build_object('id', s.id, 'reference', s.reference, 'name', s.name) as system,
             (select array_agg(key order by key) from jsonb_object_keys(
               case when jsonb_typeof(e.payload -> 'fact' -> 'changed') = 'object' then e.payload -> 'fact' -> 'changed' else '{}' end) key) as fields
        from audit_log l join audit_entry e on e.id = l.entry_id
        left join incident i on e.subject_type = 'Incident' and i.id = ${asId(sql`e.subject_id`)}
        join ai_system s on s.id = case e.subject_type when 'AiSystem' then ${asId(sql`e.subject_id`)} else i.system_id end
        ${joinActor('e', 'a')}
       where l.number > ${after} and l.number <= ${to} and e.subject_type in ('AiSystem', 'Incident')
         and e.intent <> all(${SILENT}) and ${visibleSystems(actor, 's')}
       order by l.number limit ${raw(ENTRIES_MOST)}`.rows(this.dataSource);
    return rows.map(({ number, at, fields, ...row }) => ({
      ...row,
      number: Number(number),
      at: at.toISOString(),
      fields: fields ?? [],
    }));
  }

  /** By person, how many notices they have not read; who has none is left out. */
  async unread(people: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await sql<{ person_id: string; unread: string }>`
      select person_id, count(*) as unread from notice
       where read_at is null and person_id = any(${people}::uuid[]) group by person_id`.rows(this.dataSource);
    return new Map(rows.map(({ person_id, unread }) => [person_id, Number(unread)]));
  }

  /** By person, who else looks at what they look at. */
  async present(people: readonly string[]): Promise<ReadonlyMap<string, Present[]>> {
    const rows = await sql<{ person_id: string; system_id: string; people: PersonRef[] }>`
      select m.person_id, m.system_id, json_agg(${personRef('p')} order by p.name, p.id) as people
        from presence m
        join presence o on o.system_id = m.system_id and o.person_id <> m.person_id and o.seen_at > now() - interval '${raw(PRESENT_SECONDS)} seconds'
        join person p on p.id = o.person_id
       where m.person_id = any(${people}::uuid[]) and m.seen_at > now() - interval '${raw(PRESENT_SECONDS)} seconds'
       group by m.person_id, m.system_id order by m.system_id`.rows(this.dataSource);
    const found = new Map<string, Present[]>();
    for (const { person_id, system_id, people: others } of rows)
      found.set(person_id, [...(found.get(person_id) ?? []), { system: system_id, people: others }]);
    return found;
  }
}
