// The record of an AI system and what may happen to it.

import type { Origin, Stage } from '@registry/contracts';

/** What a person says about a system. */
export interface SystemContent {
  name: string;
  summary: string;
  unitId: string;
  intendedPurpose: string;
  stage: Stage;
  origin: Origin;
}

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
  ownerId!: string;
  version!: number;
  readonly registeredAt!: Date;
  changedAt!: Date;

  /** A new record; whoever registers owns it. */
  static register(identity: { id: string; reference: string; ownerId: string }, content: SystemContent, at: Date): AiSystem {
    return Object.assign(new AiSystem(), { ...identity, ...content, version: 1, registeredAt: at, changedAt: at });
  }

  /** Takes over what differs. Returns the fields changed with their old and new values. */
  change(content: Partial<SystemContent>): Record<string, { from: string; to: string }> {
    const changed: Record<string, { from: string; to: string }> = {};
    for (const field of contentFields) {
      const to = content[field];
      if (to === undefined || to === this[field]) continue;
      changed[field] = { from: this[field], to };
      Object.assign(this, { [field]: to });
    }
    return changed;
  }

  /** The part of the record that the audit log proves: own values only, no names of other records. */
  toPart(): Record<string, string> {
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
    };
  }
}

/** The reference people see, e.g. `AIS-2026-000123`. */
export function referenceOf(year: number, number: number): string {
  return `AIS-${year}-${String(number).padStart(6, '0')}`;
}
