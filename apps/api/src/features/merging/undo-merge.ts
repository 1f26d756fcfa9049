import { Injectable } from '@nestjs/common';
import { canonical } from '@registry/audit-log';
import type { Stage, UndoMerge as Command } from '@registry/contracts';
import { DETAIL_KEYS } from '@registry/record';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import type { Recording, Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { removeLinks } from '../strategy';
import { RelationsRepository, SystemsRepository, type AiSystem, type Changes, type SystemContent } from '../systems';

/** The two entries of a merge, as the log holds them. */
interface Merged {
  staysId: string;
  relationId: string;
  stage: Stage;
  changed: Changes;
  /** Names of the parts that the merge gave to the record that stays. */
  parts: string[];
}

/** Undoes a merge by what the log says of it. What was changed since then is somebody's later decision and stays. */
@Injectable()
export class UndoMerge {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly relations: RelationsRepository,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, { intoVersion, reason }: Command): Promise<void> {
    return this.unitOfWork.run(actor, 'system.unmerge', async (tx) => {
      const { id } = await this.systems.access(key);
      const merged = await this.read(tx, id);
      const check = (found: AiSystem): void => this.gate.require(actor, 'merge', 'AiSystem', found);
      const goes = await this.systems.claimRetired(tx, { column: 'id', value: id }, expected, check);
      if (merged === null) throw new Refusal('merge.state');
      const stays = await this.systems.claim(tx, { column: 'id', value: merged.staysId }, intoVersion, check);
      await this.giveBack(tx, stays, merged, { from: goes.reference, reason });
      await this.goOn(tx, goes, merged, { reference: stays.reference, reason });
    });
  }

  private async giveBack(
    tx: Recording<'system.unmerge'>,
    stays: AiSystem,
    { changed, parts }: Merged,
    { from, reason }: { from: string; reason: string },
  ): Promise<void> {
    const given = stays.change(back(stays, changed), tx.at);
    await this.systems.save(tx, stays);
    const gone = Object.fromEntries(
      [...(await this.removeRelations(tx, stays.id, parts)), ...(await removeLinks(tx, stays.id, parts))].map(
        (name) => [name, null],
      ),
    );
    tx.record({
      subject: { type: 'AiSystem', id: stays.id },
      fact: { from, changed: given, reason },
      parts: { record: stays.toPart(), ...gone },
    });
  }

  private async goOn(
    tx: Recording<'system.unmerge'>,
    goes: AiSystem,
    { stage, relationId }: Merged,
    { reference, reason }: { reference: string; reason: string },
  ): Promise<void> {
    const changed = goes.reopen(stage);
    await this.systems.save(tx, goes);
    await this.relations.remove(tx, relationId);
    tx.record({
      subject: { type: 'AiSystem', id: goes.id },
      fact: { reference, changed, reason },
      parts: { record: goes.toPart(), [`relation:${relationId}`]: null },
    });
  }

  private async removeRelations(tx: Transaction, systemId: string, parts: readonly string[]): Promise<string[]> {
    const ids = parts.filter((name) => name.startsWith('relation:')).map((name) => name.slice('relation:'.length));
    return (await this.relations.removeSaid(tx, systemId, ids)).map((id) => `relation:${id}`);
  }

  /** The last merge of this record that has not been undone. */
  private async read(tx: Transaction, goesId: string): Promise<Merged | null> {
    const row = await sql<{
      staysId: string;
      relationId: string;
      gone: { changed: Changes };
      stayed: { fact: { changed: Changes }; parts: Record<string, unknown> };
    }>`
      select r.other_id as "staysId", r.id as "relationId", g.payload -> 'fact' as gone, k.payload as stayed
        from system_relation r
        join audit_entry g on g.subject_type = 'AiSystem' and g.subject_id = r.system_id::text and g.intent = 'system.merge' and g.payload -> 'fact' ->> 'intoId' = r.other_id::text
        join audit_entry k on k.tx = g.tx and k.subject_type = 'AiSystem' and k.subject_id = r.other_id::text and k.intent = 'system.merge'
       where r.kind = 'merged_into' and r.system_id = ${goesId} order by g.seq desc limit 1`.row(tx.manager);
    if (row === undefined) return null;
    const { staysId, relationId, gone, stayed } = row;
    return {
      staysId,
      relationId,
      stage: gone.changed['stage']?.from as Stage,
      changed: stayed.fact.changed,
      parts: Object.keys(stayed.parts),
    };
  }
}

/** The old values of what still stands as the merge left it. */
function back(stays: AiSystem, changed: Changes): Partial<SystemContent> {
  const isDetail = (field: string): boolean => DETAIL_KEYS.some((key) => key === field);
  const now = (field: string): unknown =>
    isDetail(field) ? stays.details[field as keyof typeof stays.details] : stays[field as keyof AiSystem];
  const same = Object.entries(changed).filter(([field, { to }]) => canonical(now(field)) === canonical(to));
  const details = Object.fromEntries(
    same.filter(([field]) => isDetail(field)).map(([field, { from }]) => [field, from]),
  );
  return {
    ...Object.fromEntries(same.filter(([field]) => !isDetail(field)).map(([field, { from }]) => [field, from])),
    details,
  };
}
