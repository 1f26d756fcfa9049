import { Injectable } from '@nestjs/common';
import type { WriteComment } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import type { StoredComment } from './comment';
import { CommentsRepository } from './comments.repository';
import { Threads } from './threads';

/** Adds a comment to a thread that is open. */
@Injectable()
export class ReplyToThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly threads: Threads,
    private readonly comments: CommentsRepository,
  ) {}

  async execute(actor: Actor, threadId: string, { text, mentions = [] }: WriteComment): Promise<void> {
    await this.unitOfWork.run(actor, 'comment.write', async (tx) => {
      const { thread, system } = await this.threads.find(tx, threadId);
      this.gate.require(actor, 'create', 'Comment', system);
      if (thread.resolved_at !== null) throw new Refusal('comment.thread-resolved');
      await this.comments.requireReaders(tx, system, mentions);
      const comment: StoredComment = {
        id: randomUUID(),
        thread_id: thread.id,
        written_by: actor.id,
        number: 1,
        text,
        written_at: tx.at,
        mentions: [...mentions].sort(),
      };
      await this.comments.add(tx, comment);
      this.threads.say(tx, thread, comment, mentions);
    });
  }
}
