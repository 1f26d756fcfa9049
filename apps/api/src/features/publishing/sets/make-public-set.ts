import { Injectable } from '@nestjs/common';
import type { MakePublicSet as Command, PublicSystem } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { sql } from '../../../platform/database/sql';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import { lockSubject } from '../../../platform/recording/lock-subject';
import type { Transaction } from '../../../platform/recording/transaction';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { NextSetQuery } from './next-set';
import { writeFiles, type WrittenFile } from './public-files';
import { setPart, type StoredSet } from './public-set';

/** Makes what the public reads from now on, from what stands at this moment. */
@Injectable()
export class MakePublicSet {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly next: NextSetQuery,
  ) {}

  /** Returns its number. */
  execute(actor: Actor, { digest }: Command): Promise<number> {
    return this.unitOfWork.run(actor, 'public-set.make', async (tx) => {
      // One set at a time, so that each is compared with the one before it.
      await lockSubject(tx, { type: 'PublicSet', id: 'next' });
      const { document, preview } = await this.next.read(tx.manager);
      if (preview.digest !== digest) throw new Refusal('public-set.changed');
      const files = await writeFiles(document);
      const { systems, added, removed, changed } = preview;
      const number = await nextNumber(tx);
      const id = randomUUID();
      const set: StoredSet = { number, systems, added, removed, changed, made_by: actor.id, made_at: tx.at };
      await insert(tx, id, set, files);
      await keepSystems(tx, id, document.systems);
      const digests = Object.fromEntries(files.map(({ name, sha256 }) => [name, sha256]));
      tx.record({
        subject: { type: 'PublicSet', id },
        fact: { number, systems, added, removed, changed, files: digests },
        parts: { set: setPart(set, digests) },
      });
      return number;
    });
  }
}

async function nextNumber({ manager }: Transaction): Promise<number> {
  const row = await sql<{ number: number }>`select coalesce(max(t.number), 0) + 1 as number from public_set t`.row(
    manager,
  );
  return row!.number;
}

async function insert(tx: Transaction, id: string, set: StoredSet, files: readonly WrittenFile[]): Promise<void> {
  await sql`
    insert into public_set (id, number, systems, added, removed, changed, made_by, made_at)
    values (${id}, ${set.number}, ${set.systems}, ${set.added}, ${set.removed}, ${set.changed}, ${set.made_by},
            ${set.made_at})`.run(tx.manager);
  for (const { name, sha256, bytes } of files)
    await sql`
      insert into public_set_file (set_id, name, sha256, bytes) values (${id}, ${name}, ${sha256}, ${bytes})`.run(
      tx.manager,
    );
}

async function keepSystems({ manager }: Transaction, id: string, systems: readonly PublicSystem[]): Promise<void> {
  await sql`
    insert into public_set_system (set_id, system_id)
    select ${id}, s.id from ai_system s where s.reference = any(${systems.map(({ reference }) => reference)}::text[])`.run(
    manager,
  );
}
