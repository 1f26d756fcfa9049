import { Injectable } from '@nestjs/common';
import type { SystemFields } from '@registry/access';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { FactAbout, Recorder, Transaction } from '../../platform/recording/transaction';
import { SystemsRepository } from '../systems';
import { incidentPart, type StoredIncident } from './incident';
import { IncidentsRepository } from './incidents.repository';

interface Told<Fact> {
  readonly fact: Fact;
  readonly parts?: Record<string, unknown>;
}

/** Opens an incident for a command, and writes down what came of it. */
@Injectable()
export class IncidentCases {
  constructor(
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly incidents: IncidentsRepository,
  ) {}

  /** For whoever keeps incidents of its system. */
  claimToUpdate(tx: Transaction, actor: Actor, id: string, expected: number): Promise<StoredIncident> {
    return this.claim(tx, id, expected, (system) => this.gate.require(actor, 'update', 'Incident', system));
  }

  /** For whoever says how serious incidents of its system are. */
  claimToTriage(tx: Transaction, actor: Actor, id: string, expected: number): Promise<StoredIncident> {
    return this.claim(tx, id, expected, (system) => this.gate.require(actor, 'triage', 'Incident', system));
  }

  private async claim(
    tx: Transaction,
    id: string,
    expected: number,
    check: (system: SystemFields) => void,
  ): Promise<StoredIncident> {
    const { system_id: systemId } = await this.incidents.find(tx.manager, id);
    check(await this.systems.accessAlone(tx, { column: 'id', value: systemId }));
    return this.incidents.claim(tx, id, expected);
  }

  /** Saves the incident and tells it whole. */
  async finish<Fact>(
    tx: Recorder<FactAbout<'Incident', Fact>>,
    next: StoredIncident,
    { fact, parts }: Told<NoInfer<Fact>>,
  ): Promise<void> {
    await this.incidents.save(tx, next);
    tx.record({
      subject: { type: 'Incident', id: next.id },
      fact,
      parts: { incident: incidentPart(next), ...parts },
    });
  }
}
