import { Injectable } from '@nestjs/common';
import type { ChangeDuty as Answer } from '@registry/contracts';
import { Refusal } from '../../../platform/problems/refusal';
import type { Recording } from '../../../platform/recording/transaction';
import { AddedEvidence } from '../../evidence';
import { DutiesRepository, partsOf } from '../duties.repository';
import type { StoredDuty } from '../duty';

/** What somebody says of one duty: state, note and the evidence that comes with it stand in one entry. */
@Injectable()
export class AnsweredDuty {
  constructor(
    private readonly duties: DutiesRepository,
    private readonly evidence: AddedEvidence,
  ) {}

  /** @param together how many systems get the same answer, where they are several */
  async write(tx: Recording<'duty.change'>, before: StoredDuty, answer: Answer, together?: number): Promise<void> {
    if (before.lapsed_at !== null) throw new Refusal('duty.lapsed');
    const after = changed(before, answer, tx.at);
    await this.duties.save(tx.manager, [after]);
    const { added, parts } = await this.evidence.add(tx, after.system_id, answer.adds ?? []);
    const served = await this.duties.serve(tx, after, {
      ...(answer.evidence === undefined ? {} : { all: answer.evidence }),
      besides: added.map(({ id }) => id),
    });
    const responsible =
      before.responsible_id === after.responsible_id
        ? {}
        : { responsible: { from: before.responsible_id, to: after.responsible_id } };
    const fact = {
      duty: after.key,
      state: { from: before.state, to: after.state },
      ...responsible,
      ...(added.length === 0 ? {} : { evidence: added.map(({ title }) => title) }),
      ...(together === undefined ? {} : { together }),
    };
    tx.record({
      subject: { type: 'AiSystem', id: after.system_id },
      fact,
      parts: { ...partsOf([after]), ...parts, ...served },
    });
  }
}

function changed(
  before: StoredDuty,
  { state = before.state, reason, note, responsible }: Answer,
  at: Date,
): StoredDuty {
  const why = state === 'not_applicable' ? (reason ?? before.reason) : null;
  if (state === 'not_applicable' && why === null)
    throw new Refusal('duty.reason-missing', {}, [
      { pointer: '/reason', code: 'missing', detail: 'Say why it does not apply.' },
    ]);
  return {
    ...before,
    state,
    reason: why,
    changed_at: at,
    ...(note === undefined ? {} : { note }),
    ...(responsible === undefined ? {} : { responsible_id: responsible }),
  };
}
