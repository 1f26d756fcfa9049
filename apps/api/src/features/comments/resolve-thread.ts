import { Injectable } from '@nestjs/common';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { threadPart, threadPartName } from './comment';
import { CommentsRepository } from './comments.repository';
import { Threads } from './threads';

/** Resolves a thread, or opens it again. */
@Injectable()
export class ResolveThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly threads: Threads,
    private readonly comments: CommentsRepository,
  ) {}

  async execute(actor: Actor, threadId: string, isResolved: boolean): Promise<void> {
    await this.unitOfWork.run(actor, isResolved ? 'comment.resolve' : 'comment.reopen', async (tx) => {
      const { thread, system } = await this.threads.find(tx, threadId);
      // Whoever opened a thread may always close it.
      this.gate.require(actor, thread.opened_by === actor.id ? 'create' : 'update', 'Comment', system);
      if ((thread.resolved_at !== null) === isResolved)
        throw new Refusal('comment.state', { state: isResolved ? 'resolved' : 'open' });
      const after = { ...thread, resolved_by: isResolved ? actor.id : null, resolved_at: isResolved ? tx.at : null };
      await this.comments.save(tx, after);
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { thread: thread.id },
        parts: { [threadPartName(thread.id)]: threadPart(after) },
      });
    });
  }
}
