// The record of an AI system and what may happen to it.

import { canonical } from '@registry/audit-log';
import type { Component, Origin, Stage, SystemDetails, Visibility, Withheld } from '@registry/contracts';
import { DETAIL_KEYS, isSame, noDetails } from '@registry/record';
import { institutionDay } from '../../platform/ground/institution-day';
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
  visibility: Visibility;
  restrictionReason: string;
  /** Sorted. */
  editorIds: readonly string[];
  withheld: Withheld;
  components: readonly Component[];
}

type Required = 'name' | 'summary' | 'unitId' | 'intendedPurpose' | 'stage' | 'origin' | 'details';
export type NewContent = Pick<SystemContent, Required> & {
  [Key in 'retirementReason' | 'visibility' | 'restrictionReason' | 'components']?: SystemContent[Key] | undefined;
};

/** Fields changed, each with its old and its new value. */
export type Changes = Record<string, { from: unknown; to: unknown }>;

const contentFields = [
  'name',
  'summary',
  'unitId',
  'intendedPurpose',
  'stage',
  'origin',
  'editorIds',
  'withheld',
  'components',
] as const;

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
  /** People who help to keep the record; sorted. */
  editorIds: readonly string[] = [];
  /** The unit and all above it, from the top. Follows the tree, so it is no part of the record. */
  unitPath: readonly string[] = [];
  visibility: Visibility = 'institution';
  restrictionReason: string | null = null;
  withheld: Withheld = {};
  components: readonly Component[] = [];
  /** Taken back together with the import that made it: retired, and in no list. */
  isWithdrawn = false;
  /** `YYYY-MM-DD` */
  retiredOn: string | null = null;
  retirementReason: string | null = null;
  version!: number;
  readonly registeredAt!: Date;
  changedAt!: Date;

  /** A new record; whoever registers owns it. */
  static register(
    identity: { id: string; reference: string; ownerId: string },
    content: NewContent,
    at: Date,
  ): AiSystem {
    const { retirementReason, visibility = 'institution', restrictionReason, components = [], ...rest } = content;
    const details = { ...noDetails(), ...content.details };
    const system = Object.assign(new AiSystem(), {
      ...identity,
      ...rest,
      components,
      details,
      version: 1,
      registeredAt: at,
      changedAt: at,
    });
    // Inventories of earlier years hold systems that are gone already.
    if (system.stage === 'retired') system.retire(retirementReason, at);
    system.show(visibility, restrictionReason);
    return system;
  }

  /** Takes over what differs. Returns what changed. */
  change(
    { details, retirementReason, visibility, restrictionReason, ...content }: Partial<SystemContent>,
    at: Date,
  ): Changes {
    const changed = this.show(visibility ?? this.visibility, restrictionReason);
    for (const field of contentFields) {
      const to = content[field];
      if (to === undefined || isEqual(to, this[field])) continue;
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

  /** Another owner, who is an editor no longer. */
  handOver(to: string): Changes {
    if (to === this.ownerId) throw new Refusal('system.owner-already');
    const changed: Changes = { ownerId: { from: this.ownerId, to } };
    this.ownerId = to;
    return { ...changed, ...this.change({ editorIds: this.editorIds.filter((id) => id !== to) }, this.changedAt) };
  }

  /** Goes on after it was retired by mistake. */
  reopen(stage: Stage): Changes {
    const changed: Changes = { stage: { from: this.stage, to: stage } };
    Object.assign(this, { stage, retiredOn: null, retirementReason: null });
    return changed;
  }

  /** Taken back: it should not have come into the register. */
  withdraw(reason: string, at: Date): Changes {
    const changed = this.stage === 'retired' ? {} : this.change({ stage: 'retired', retirementReason: reason }, at);
    this.isWithdrawn = true;
    return { ...changed, isWithdrawn: { from: false, to: true } };
  }

  /** Who may read it; a restriction has a reason, and nothing else has. */
  private show(visibility: Visibility, reason: string | undefined): Changes {
    const wanted = visibility === 'restricted' ? (reason ?? this.restrictionReason) : null;
    if (visibility === 'restricted' && wanted === null) {
      throw new Refusal('system.restriction-reason-missing', {}, [
        { pointer: '/restrictionReason', code: 'missing', detail: 'Say why it is restricted.' },
      ]);
    }
    const changed: Changes = {};
    if (visibility !== this.visibility) changed['visibility'] = { from: this.visibility, to: visibility };
    if (wanted !== this.restrictionReason) changed['restrictionReason'] = { from: this.restrictionReason, to: wanted };
    Object.assign(this, { visibility, restrictionReason: wanted });
    return changed;
  }

  private retire(reason: string | undefined, at: Date): void {
    if (reason === undefined) {
      throw new Refusal('system.retirement-reason-missing', {}, [
        { pointer: '/retirementReason', code: 'missing', detail: 'Say why it is retired.' },
      ]);
    }
    Object.assign(this, { retiredOn: institutionDay(at), retirementReason: reason });
  }

  /**
   * The part of the record that the audit log proves: own values only, no names of other records, nothing that is not
   * known.
   */
  toPart(): Record<string, unknown> {
    const details = Object.fromEntries(
      DETAIL_KEYS.filter((key) => !isSame(this.details[key], null)).map((key) => [key, this.details[key]]),
    );
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
      ...(this.editorIds.length > 0 ? { editorIds: this.editorIds } : {}),
      ...(this.visibility === 'institution' ? {} : { visibility: this.visibility }),
      ...(this.restrictionReason === null ? {} : { restrictionReason: this.restrictionReason }),
      ...(this.components.length > 0 ? { components: this.components } : {}),
      ...(Object.keys(this.withheld).length > 0 ? { withheld: this.withheld } : {}),
      ...(this.isWithdrawn ? { isWithdrawn: true } : {}),
      ...(this.retiredOn === null ? {} : { retiredOn: this.retiredOn, retirementReason: this.retirementReason }),
    };
  }
}

/** By what they say: lists in their order, members of an object in any. */
const isEqual = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other);

/** The reference people see, e.g. `AIS-2026-000123`. */
export function referenceOf(year: number, number: number): string {
  return `AIS-${year}-${String(number).padStart(6, '0')}`;
}
