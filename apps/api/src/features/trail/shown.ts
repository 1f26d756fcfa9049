import { Injectable } from '@nestjs/common';
import { asSubject, type SystemFields } from '@registry/access';
import type { LogEntry } from '@registry/audit-log';
import { DataSource } from 'typeorm';
import { visibleTo } from '../../platform/access/visible-to';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { systemColumns, visibleSystems } from '../systems';
import { kindOfFact, kindOfPart, type Kind } from './kinds';

/** An entry as somebody may read it. */
export interface ShownEntry {
  readonly entry: LogEntry;
  /** Whether nothing is left out. */
  readonly isWhole: boolean;
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const REFERENCE = /^(AIS|INC)-[0-9]{4}-[0-9]{6,9}$/;

/**
 * What of an entry somebody reads: each part of a record if they may read that kind of thing of it now, and nothing
 * that names another record which they may not read, whatever it was when the entry was written.
 */
@Injectable()
export class Shown {
  constructor(private readonly dataSource: DataSource) {}

  async to(actor: Actor, entries: readonly LogEntry[]): Promise<ShownEntry[]> {
    const [hidden, fields] = [await this.hiddenFrom(actor, entries), await this.fieldsOf(entries)];
    return entries.map((entry) => {
      const { type, id } = entry.subject;
      // People, units, rules and the like are no part of a record; who reads the log reads them.
      if (type !== 'AiSystem' && type !== 'Incident') return { entry, isWhole: true };
      const of = fields.get(`${type} ${id}`);
      const mayRead = (kind: Kind | null): boolean =>
        kind !== null && actor.ability.can('read', of === undefined ? kind : asSubject(kind, of));
      return leftOut(entry, mayRead, hidden);
    });
  }

  /** Ids and references of records that the entries name and this person may not read. */
  private async hiddenFrom(actor: Actor, entries: readonly LogEntry[]): Promise<ReadonlySet<string>> {
    const named = [...new Set(entries.flatMap(({ payload }) => textsIn(payload)))];
    const [ids, references] = [named.filter((text) => UUID.test(text)), named.filter((text) => REFERENCE.test(text))];
    const incidents = visibleTo(actor, 'read', { type: 'Incident', columns: systemColumns('s') });
    const rows = await sql<{ id: string; reference: string }>`
      select s.id, s.reference from ai_system s
       where (s.id = any(${ids}::uuid[]) or s.reference = any(${references}::text[])) and not ${visibleSystems(actor, 's')}
      union all
      select i.id, i.reference from incident i join ai_system s on s.id = i.system_id
       where (i.id = any(${ids}::uuid[]) or i.reference = any(${references}::text[])) and not ${incidents}`.rows(
      this.dataSource,
    );
    return new Set(rows.flatMap(({ id, reference }) => [id, reference]));
  }

  /** What rights on the systems of the entries depend on; an incident is read like the system it was reported on. */
  private async fieldsOf(entries: readonly LogEntry[]): Promise<ReadonlyMap<string, SystemFields>> {
    const ids = (type: string): string[] => [
      ...new Set(
        entries.flatMap(({ subject }) => (subject.type === type && UUID.test(subject.id) ? [subject.id] : [])),
      ),
    ];
    const rows = await sql<SystemFields & { key: string }>`
      select k.key, s.owner_id as "ownerId", s.unit_id as "unitId", w.path as "unitPath", s.visibility,
             array(select e.person_id from system_editor e where e.system_id = s.id) as "editorIds"
        from (select 'AiSystem ' || x.id as key, x.id as system_id from ai_system x where x.id = any(${ids('AiSystem')}::uuid[])
              union all select 'Incident ' || i.id, i.system_id from incident i where i.id = any(${ids('Incident')}::uuid[])) k
        join ai_system s on s.id = k.system_id join unit_path w on w.unit_id = s.unit_id`.rows(this.dataSource);
    return new Map(rows.map(({ key, ...fields }) => [key, fields]));
  }
}

function leftOut(entry: LogEntry, mayRead: (kind: Kind | null) => boolean, hidden: ReadonlySet<string>): ShownEntry {
  const names = (value: unknown): boolean => textsIn(value).some((text) => hidden.has(text));
  const { fact, parts } = entry.payload;
  const shownParts = Object.fromEntries(
    Object.entries(parts).filter(([name, part]) => mayRead(kindOfPart(name)) && !names(part)),
  );
  const isNaming = names(fact);
  // Why two records belong together was written with both in mind.
  const shownFact = !mayRead(kindOfFact(entry.intent))
    ? {}
    : Object.fromEntries(
        Object.entries(fact).filter(([name, value]) => !names(value) && !(isNaming && name === 'reason')),
      );
  const isWhole =
    Object.keys(shownParts).length === Object.keys(parts).length &&
    Object.keys(shownFact).length === Object.keys(fact).length;
  // With the salt, what was left out could be guessed and tried against the digest.
  return isWhole
    ? { entry, isWhole }
    : { entry: { ...entry, salt: '', payload: { fact: shownFact, parts: shownParts } }, isWhole };
}

/** Every text in a value, names of members too. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => [name, ...textsIn(member)]);
}
