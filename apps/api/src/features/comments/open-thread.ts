import { Injectable } from '@nestjs/common';
import { compiledWith } from '@registry/assessment';
import type { CommentKind, OpenThread as Command } from '@registry/contracts';
import { randomUUID } from 'node:crypto';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { uuidPattern, type SystemKey } from '../../platform/input/system-id';
import { malformed } from '../../platform/problems/refusal';
import type { Transaction } from '../../platform/recording/transaction';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { RulesInForce } from '../rules';
import { SystemsRepository } from '../systems';
import {
  commentPart,
  commentPartName,
  threadPart,
  threadPartName,
  type StoredComment,
  type StoredThread,
} from './comment';
import { CommentsRepository } from './comments.repository';

type About = Pick<StoredThread, 'kind' | 'key' | 'duty_id'>;

/** Opens a thread with its first comment. */
@Injectable()
export class OpenThread {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly systems: SystemsRepository,
    private readonly comments: CommentsRepository,
    private readonly rules: RulesInForce,
  ) {}

  execute(
    actor: Actor,
    key: SystemKey,
    { text, mentions = [], kind = 'record', key: named }: Command,
  ): Promise<string> {
    // A duty by its id, in small letters as the register has it.
    const about = kind === 'duty' ? named?.toLowerCase() : named;
    return this.unitOfWork.run(actor, 'comment.write', async (tx) => {
      const system = await this.systems.accessAlone(tx, key);
      this.gate.require(actor, 'create', 'Comment', system);
      await this.comments.requireReaders(tx, system, mentions);
      const thread: StoredThread = {
        id: randomUUID(),
        system_id: system.id,
        ...(await this.about(tx, system.id, kind, about)),
        opened_by: actor.id,
        opened_at: tx.at,
        resolved_by: null,
        resolved_at: null,
      };
      const comment: StoredComment = {
        id: randomUUID(),
        thread_id: thread.id,
        written_by: actor.id,
        number: 1,
        text,
        written_at: tx.at,
        mentions: [...mentions].sort(),
      };
      await this.comments.open(tx, thread);
      await this.comments.add(tx, comment);
      tx.record({
        subject: { type: 'AiSystem', id: system.id },
        fact: { thread: thread.id, comment: comment.id, about: { kind, key: about ?? null }, mentions: [...mentions] },
        parts: { [threadPartName(thread.id)]: threadPart(thread), [commentPartName(comment.id)]: commentPart(comment) },
      });
      return thread.id;
    });
  }

  /** Nothing is said about what there is not. */
  private async about(
    { manager, at }: Transaction,
    systemId: string,
    kind: CommentKind,
    key: string | undefined,
  ): Promise<About> {
    if (kind === 'record') {
      if (key !== undefined)
        throw malformed({
          pointer: '/key',
          code: 'needless',
          detail: 'A comment on the record names nothing further.',
        });
      return { kind, key: null, duty_id: null };
    }
    const unknown = malformed({ pointer: '/key', code: 'unknown', detail: `There is no such ${kind}.` });
    if (key === undefined) throw unknown;
    if (kind === 'duty') {
      if (!uuidPattern.test(key) || !(await this.comments.isDutyOf(manager, systemId, key))) throw unknown;
      return { kind, key: null, duty_id: key };
    }
    const { law, house } = await this.rules.on(manager, institutionDay(at));
    const { facts, rules } = compiledWith(law, house).ruleset;
    if (!(kind === 'answer' ? facts.some((fact) => fact.key === key) : rules.some(({ id }) => id === key)))
      throw unknown;
    return { kind, key, duty_id: null };
  }
}
