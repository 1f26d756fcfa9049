import { Injectable } from '@nestjs/common';
import { abilityFor } from '@registry/access';
import type { DraftRecord as Command, KeptDraft } from '@registry/contracts';
import type { Actor } from '../../platform/ground/actor';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { Drafts } from '../drafts';
import { tokenOf } from './token-of';

/** Where the form in which a system is registered keeps what is typed. */
const KEY = 'registering';

/** A program begins the registering of a system, for the person for whom it acts. Nothing is registered. */
@Injectable()
export class DraftRecord {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: Drafts,
  ) {}

  /** @param over the state of an earlier draft of this program, to be replaced; null where there is none */
  async execute(actor: Actor, over: number | null, command: Command): Promise<KeptDraft> {
    const token = tokenOf(actor);
    const content = Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined));
    const fields = Object.keys(content).sort();
    if (fields.length === 0)
      throw malformed({ pointer: '', code: 'empty', detail: 'Name at least one field to be drafted.' });
    // The token may draft; whether anything can come of it, the rights of its owner say.
    if (!abilityFor(actor).can('create', 'AiSystem')) throw new Refusal('access.denied');
    const { key, savedAt, version } = await this.unitOfWork.run(actor, 'draft.record', async (tx) => {
      const draft = await this.drafts.beginByProgram(tx, token, { key: KEY, content, filled: fields, over });
      tx.record({ subject: { type: 'Person', id: actor.id }, fact: { fields }, parts: {} });
      return draft;
    });
    return { key, savedAt, version, page: '/systems/new' };
  }
}
