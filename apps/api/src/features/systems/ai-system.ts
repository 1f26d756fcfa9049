// The record of an AI system and what may happen to it.

import { dayInBrussels } from '@registry/assessment';
import type { Origin, Stage, SystemDetails } from '@registry/contracts';
import { DETAIL_KEYS, isSame, noDetails } from '@registry/record';
import { Refusal } from '../../platform/problems/refusal';

/** What a person says about a system. */
export interface SystemContent {
  name: string;
  summary: string;
  unitId: string;
  intendedPurpose: string;
  stage: Stage;
  origin: Origin;
  details: Partial<SystemDetails>;
  retirementReason: string;
}

type NewContent = Omit<SystemContent, 'retirementReason'> & { retirementReason?: string | undefined };

/** Fields changed, each with its old and its new value. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

const contentFields = ['name', 'summary', 'unitId', 'intendedPurpose', 'stage', 'origin'] as const;

export class AiSystem {
  readonly id!: string;
  readonly reference!: string;
  name!: string;
  summary!: string;
  unitId!: string;
  intendedPurpose!: string;
  stage!: Stage;
  origin!: Origin;
  details!: SystemDetails;
  ownerId!: string;
  /** `YYYY-MM-DD` */
  retiredOn: string | null = null;
  retirementReason: string | null = null;
  version!: number;
  readonly registeredAt!: Date;
  changedAt!: Date;

  /** A new record; whoever registers owns it. */
  static register(identity: { id: string; reference: string; ownerId: string }, content: NewContent, at: Date): AiSystem {
    const { retirementReason, ...rest } = content;
    const details = { ...noDetails(), ...content.details };
    const system = Object.assign(new AiSystem(), { ...identity, ...rest, details, version: 1, registeredAt: at, changedAt: at });
    // Inventories of earlier years hold systems that are gone already.
    if (system.stage === 'retired') system.retire(retirementReason, at);
    return system;
  }

  /** Takes over what differs. Returns what changed. */
  change({ details, retirementReason, ...content }: Partial<SystemContent>, at: Date): Changes {
    const changed: Changes = {};
    for (const field of contentFields) {
      const to = content[field];
      if (to === undefined || to === this[field]) continue;
      changed[field] = { from: this[field], to };
      Object.assign(this, { [field]: to });
    }
    for (const key of DETAIL_KEYS) {
      const to = details?.[key];
      if (to === undefined || isSame(to, this.details[key])) continue;
      changed[key] = { from: this.details[key], to };
      Object.assign(this.details, { [key]: to });
    }
    if ('stage' in changed && this.stage === 'retired') this.retire(retirementReason, at);
    return changed;
  }

  private retire(reason: string | undefined, at: Date): void {
    if (reason === undefined) {
      throw new Refusal('system.retirement-reason-missing', {}, [{ pointer: '/retirementReason', code: 'missing', detail: 'Say why it is retired.' }]);
    }
    Object.assign(this, { retiredOn: dayInBrussels(at), retirementReason: reason });
  }

  /** The part of the record that the audit log proves: own values only, no names of other records, nothing that is not known. */
  toPart(): Record<string, unknown> {
    const details = Object.fromEntries(DETAIL_KEYS.filter((key) => !isSame(this.details[key], null)).map((key) => [key, this.details[key]]));
    return {
      id: this.id,
      reference: this.reference,
      name: this.name,
      summary: this.summary,
      unitId: this.unitId,
      intendedPurpose: this.intendedPurpose,
      stage: this.stage,
      origin: this.origin,
      ownerId: this.ownerId,
      registeredAt: this.registeredAt.toISOString(),
      ...(Object.keys(details).length > 0 ? { details } : {}),
      ...(this.retiredOn === null ? {} : { retiredOn: this.retiredOn, retirementReason: this.retirementReason }),
    };
  }
}

/** The reference people see, e.g. `AIS-2026-000123`. */
export function referenceOf(year: number, number: number): string {
  return `AIS-${year}-${String(number).padStart(6, '0')}`;
}
