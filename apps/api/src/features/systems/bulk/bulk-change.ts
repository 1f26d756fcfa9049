// What one change of many does to one of them.

import type { BulkChange } from '@registry/contracts';
import type { Gate } from '../../../platform/access/gate';
import type { Actor } from '../../../platform/ground/actor';
import { Refusal } from '../../../platform/problems/refusal';
import type { AiSystem, Changes, SystemContent } from '../ai-system';
import { detailsFrom } from '../details-input';

/** The change with its unit found. */
export type ReadBulkChange = Omit<BulkChange, 'unit'> & { readonly unitId?: string };

/** May this person do all of this to this system? */
export function requireBulk(gate: Gate, actor: Actor, change: ReadBulkChange, system: AiSystem): void {
  const { owner, ...content } = change;
  if (owner !== undefined && owner !== system.ownerId) gate.require(actor, 'handOver', 'AiSystem', system);
  if (Object.values(content).some((value) => value !== undefined)) gate.require(actor, 'update', 'AiSystem', system);
}

/** Takes over what differs. Returns what changed, which may be nothing. */
export function applyBulk(
  system: AiSystem,
  { owner, addTags = [], removeTags = [], unitId, stage, retirementReason }: ReadBulkChange,
  at: Date,
): Changes {
  if (system.stage === 'retired') throw new Refusal('system.retired');
  const handedOver = owner === undefined || owner === system.ownerId ? {} : system.handOver(owner);
  const tags = [...(system.details.tags ?? []), ...addTags.filter((tag) => !system.details.tags?.includes(tag))].filter(
    (tag) => !removeTags.includes(tag),
  );
  const content: Partial<SystemContent> = {
    ...(addTags.length + removeTags.length === 0 ? {} : { details: detailsFrom({ tags }) }),
    ...(unitId === undefined ? {} : { unitId }),
    ...(stage === undefined ? {} : { stage }),
    ...(retirementReason === undefined ? {} : { retirementReason }),
  };
  return { ...handedOver, ...system.change(content, at) };
}
