import { Injectable } from '@nestjs/common';
import type { RecordProposals } from '@registry/contracts';
import { NoProposal, proposalsOf, readProposals, type Standing } from '@registry/record/proposals';
import type { Readable } from 'node:stream';
import { DataSource } from 'typeorm';
import { Gate } from '../../platform/access/gate';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { ReadSystem, SystemsRepository, systemOf, systemRow, type SystemRow } from '../systems';
import { parseHead } from './parse-head';
import { readWhole } from './read-whole';
import { unreadable } from './unreadable-problem';

/** Reads what a file says of a model, as fields and components of a record. */
@Injectable()
export class ProposeRecord {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly readSystem: ReadSystem,
  ) {}

  /** Refuses with `proposal.unreadable` what is neither CycloneDX nor a model card. */
  async forNew(body: Readable): Promise<RecordProposals> {
    return this.proposed(body, null);
  }

  /** Whoever compares a file with a record reads it: of a restricted one, that is in the log. */
  async forSystem(actor: Actor, key: SystemKey, body: Readable): Promise<RecordProposals> {
    // Before the file is looked at: who may not see the record learns nothing, whatever they send.
    this.gate.require(actor, 'update', 'AiSystem', await this.systems.access(key));
    const id = await this.readSystem.execute(actor, key, 'record');
    return this.proposed(body, await this.standing(id));
  }

  private async proposed(body: Readable, standing: Standing | null): Promise<RecordProposals> {
    try {
      const { text, sha256 } = await readWhole(body);
      return { ...proposalsOf(readProposals(text, parseHead), standing), sha256 };
    } catch (error) {
      throw error instanceof NoProposal ? unreadable(error) : error;
    }
  }

  private async standing(id: string): Promise<Standing> {
    const row = await sql<{ system: SystemRow }>`
      select ${systemRow} as system from ai_system s where s.id = ${id}`.row(this.dataSource.manager);
    const { name, summary, intendedPurpose, details, components } = systemOf(row!.system);
    return { fields: { name, summary, intendedPurpose, ...details }, components };
  }
}
