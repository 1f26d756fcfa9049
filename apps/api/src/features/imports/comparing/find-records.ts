import { Injectable } from '@nestjs/common';
import type { Facts } from '@registry/classifier';
import { plainText } from '@registry/record';
import { isAnswer } from '@registry/record/mapping';
import { DataSource } from 'typeorm';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { factsOf, type StoredAnswers } from '../../classification';
import { systemOf, systemRow, visibleSystems, type AiSystem, type SystemRow } from '../../systems';
import type { Match, Said } from './judge-row';

/** A row that is looked for. */
export interface Wanted {
  readonly sourceKey: string;
  readonly said: Said;
  readonly chosenId: string | null;
}

export interface FoundRecords {
  readonly matchOf: (wanted: Wanted) => Match | 'unknown' | 'hidden' | null;
  /** The record that has the same name, and unit or supplier. */
  readonly twinOf: (wanted: Wanted) => string | null;
}

interface Origin {
  source_key: string;
  system_id: string;
  said: Said;
}

interface Twin {
  id: string;
  name_key: string;
  unit_id: string;
  supplier: string | null;
}

/** Finds the records that rows are or may be: by what was imported before, by reference, by name. */
@Injectable()
export class FindRecords {
  constructor(private readonly dataSource: DataSource) {}

  async of(actor: Actor, source: string, wanted: readonly Wanted[]): Promise<FoundRecords> {
    const origins = await sql<Origin>`
      select source_key, system_id, said from import_origin
       where source = ${source} and source_key = any(${wanted.map(({ sourceKey }) => sourceKey)}::text[])`.rows(
      this.dataSource,
    );
    const references = wanted.flatMap(({ said }) => (typeof said.reference === 'string' ? [said.reference] : []));
    const ids = [...origins.map(({ system_id: id }) => id), ...wanted.flatMap(({ chosenId }) => chosenId ?? [])];
    const records = await this.records(actor, ids, references);
    const twins = await this.twins(actor, wanted);
    const matchOf = match(new Map(origins.map((one) => [one.source_key, one])), records);
    const refusals = await this.useRefusals(wanted, matchOf);
    const facts = await this.facts(wanted, matchOf);
    return {
      matchOf: (one) => {
        const found = matchOf(one);
        return found === null || typeof found === 'string'
          ? found
          : {
              ...found,
              useRefusal: refusals.get(found.system.id) ?? null,
              facts: facts.get(found.system.id) ?? {},
            };
      },
      twinOf: ({ said }) => twinIn(twins, said),
    };
  }

  private async records(actor: Actor, ids: string[], references: string[]): Promise<Records> {
    const rows = await sql<{ system: SystemRow; seen: boolean }>`
      select ${systemRow} as system, ${visibleSystems(actor, 's')} as seen from ai_system s
       where s.id = any(${ids}::uuid[]) or s.reference = any(${references}::text[])`.rows(this.dataSource);
    const all = rows.map(({ system, seen }) => ({ system: systemOf(system), seen }));
    return {
      byId: new Map(all.map((one) => [one.system.id, one])),
      byReference: new Map(all.map((one) => [one.system.reference, one])),
    };
  }

  /** Of records that a row wants in use, which may not go there, and why. */
  private async useRefusals(
    wanted: readonly Wanted[],
    matchOf: FoundRecords['matchOf'],
  ): Promise<ReadonlyMap<string, string>> {
    const ids = wanted.flatMap((one) => {
      if (one.said.stage !== 'pilot' && one.said.stage !== 'in_use') return [];
      const found = matchOf(one);
      return found === null || typeof found === 'string' || found.system.stage === one.said.stage
        ? []
        : [found.system.id];
    });
    if (ids.length === 0) return new Map();
    const rows = await sql<{ id: string; refusal: string | null }>`
      select x.id, use_refusal(x.id) as refusal from unnest(${ids}::uuid[]) as x(id)`.rows(this.dataSource);
    return new Map(rows.flatMap(({ id, refusal }) => (refusal === null ? [] : [[id, refusal]])));
  }

  /** How the questions about the records are answered of which a row answers some. */
  private async facts(
    wanted: readonly Wanted[],
    matchOf: FoundRecords['matchOf'],
  ): Promise<ReadonlyMap<string, Facts>> {
    const ids = wanted.flatMap((one) => {
      if (!Object.keys(one.said).some(isAnswer)) return [];
      const found = matchOf(one);
      return found === null || typeof found === 'string' ? [] : [found.system.id];
    });
    if (ids.length === 0) return new Map();
    const rows = await sql<{ id: string; answers: StoredAnswers }>`
      select c.system_id as id, f.answers from classification c
        join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
       where c.system_id = any(${ids}::uuid[])`.rows(this.dataSource);
    return new Map(rows.map(({ id, answers }) => [id, factsOf(answers)]));
  }

  private async twins(actor: Actor, wanted: readonly Wanted[]): Promise<Map<string, Twin[]>> {
    const names = [...new Set(wanted.map(({ said }) => plainText(String(said.name ?? ''))))].filter(
      (one) => one !== '',
    );
    const rows = await sql<Twin>`
      select s.id, x.name_key, s.unit_id, s.supplier from system_search x join ai_system s on s.id = x.system_id
       where x.name_key = any(${names}::text[]) and s.stage <> 'retired' and ${visibleSystems(actor, 's')}
       order by s.registered_at, s.id`.rows(this.dataSource);
    const twins = new Map<string, Twin[]>();
    for (const row of rows) twins.set(row.name_key, [...(twins.get(row.name_key) ?? []), row]);
    return twins;
  }
}

interface Seen {
  readonly system: AiSystem;
  readonly seen: boolean;
}

interface Records {
  readonly byId: ReadonlyMap<string, Seen>;
  readonly byReference: ReadonlyMap<string, Seen>;
}

const match =
  (origins: ReadonlyMap<string, Origin>, records: Records): FoundRecords['matchOf'] =>
  ({ sourceKey, said, chosenId }) => {
    const of = (found: Seen | undefined, saidBefore: Said | null): Match | 'unknown' | 'hidden' =>
      found === undefined
        ? 'unknown'
        : found.seen
          ? { system: found.system, saidBefore, useRefusal: null, facts: {} }
          : 'hidden';
    if (chosenId !== null) return of(records.byId.get(chosenId), null);
    const origin = origins.get(sourceKey);
    if (origin !== undefined) return of(records.byId.get(origin.system_id), origin.said);
    return typeof said.reference === 'string' ? of(records.byReference.get(said.reference), null) : null;
  };

function twinIn(twins: ReadonlyMap<string, Twin[]>, said: Said): string | null {
  const supplier = typeof said.supplier === 'string' ? plainText(said.supplier) : null;
  const likely = (twins.get(plainText(String(said.name ?? ''))) ?? []).find(
    ({ unit_id: unit, supplier: own }) =>
      unit === said.unit || (supplier !== null && own !== null && plainText(own) === supplier),
  );
  return likely?.id ?? null;
}
