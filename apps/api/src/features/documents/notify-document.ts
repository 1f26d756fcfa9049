import { Injectable } from '@nestjs/common';
import type { NotifyDocument as Command } from '@registry/contracts';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import type { SystemKey } from '../../platform/input/system-id';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { notificationPart, notificationPartName, type StoredNotification } from './document';
import { DocumentVersions } from './document-versions';

/** Writes down that the authority was told of a document. Only a final version is notified, and each once. */
@Injectable()
export class NotifyDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: DocumentVersions,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, { on, reference }: Command): Promise<string> {
    if (on > institutionDay(now()))
      throw malformed({ pointer: '/on', code: 'in-the-future', detail: 'Choose a day that has been.' });
    return this.unitOfWork.run(actor, 'document.notify', async (tx) => {
      const { systemId, last: version } = await this.versions.claim(tx, actor, { system: key, kind: 'fria' }, expected);
      if (version?.state !== 'final') throw new Refusal('document.not-final');
      const notification: StoredNotification = {
        number: version.number,
        on_day: on,
        reference: reference ?? null,
        noted_by: actor.id,
        noted_at: tx.at,
      };
      const found = await sql`
        insert into document_notification (system_id, kind, number, on_day, reference, noted_by, noted_at)
         values (${systemId}, 'fria', ${version.number}, ${on}, ${notification.reference}, ${actor.id}, ${tx.at})
         on conflict do nothing`.run(tx.manager);
      if (found === 0) throw new Refusal('document.notified-already');
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { kind: 'fria', version: version.number, on },
        parts: { [notificationPartName('fria', version.number)]: notificationPart(notification) },
      });
      return systemId;
    });
  }
}
