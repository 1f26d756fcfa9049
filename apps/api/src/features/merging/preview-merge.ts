import { Injectable } from '@nestjs/common';
import type { MergeResult } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { Refusal } from '../../platform/problems/refusal';
import { absorb, isClosedEnough } from './absorb';
import { MergeQueries } from './merge.queries';

/** Shows what a merge would do, and changes nothing. */
@Injectable()
export class PreviewMerge {
  constructor(
    private readonly gate: Gate,
    private readonly queries: MergeQueries,
  ) {}

  async execute(actor: Actor, key: SystemKey, into: string): Promise<MergeResult> {
    const [goes, stays] = [
      await this.queries.whole(actor, key),
      await this.queries.whole(actor, { column: 'id', value: await this.queries.other(actor, into) }),
    ];
    for (const system of [goes, stays]) {
      this.gate.require(actor, 'merge', 'AiSystem', system);
      if (system.stage === 'retired') throw new Refusal('system.retired');
    }
    if (goes.id === stays.id) throw new Refusal('merge.state');
    if (!isClosedEnough(stays, goes)) throw new Refusal('merge.visibility');
    const lettingIn = await this.queries.lettingIn(this.queries.manager, stays, goes);
    return { ...(await this.queries.result(absorb(stays, goes, now()), goes.id, stays.id)), lettingIn };
  }
}
