import { Injectable } from '@nestjs/common';
import type { SaveDocument as Command } from '@registry/contracts';
import { documents, faultText, missingInDocument, readDocument } from '@registry/record';
import { en } from '@registry/record/words/en';
import { sql } from '../../platform/database/sql';
import type { Actor } from '../../platform/ground/actor';
import { pointerStep } from '../../platform/input/json-pointer';
import { malformed, Refusal } from '../../platform/problems/refusal';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { documentPart, documentPartName, type StoredVersion } from './document';
import { DocumentVersions, type DocumentKey } from './document-versions';

/** Writes a document anew. */
@Injectable()
export class SaveDocument {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly versions: DocumentVersions,
  ) {}

  /** @param expected 1 for a document that there is not yet, then one more with each version */
  async execute(
    actor: Actor,
    key: DocumentKey,
    expected: number,
    { content: input, isFinal }: Command,
  ): Promise<string> {
    const { kind } = key;
    const { content, faults } = readDocument(kind, input);
    if (faults.length > 0)
      throw malformed(
        ...faults.slice(0, 50).map((fault) => ({
          pointer: `/content/${pointerStep(fault.key)}`,
          code: fault.code,
          detail: faultText(en, fault),
        })),
      );
    const missing = isFinal ? missingInDocument(kind, content) : [];
    if (missing.length > 0)
      throw new Refusal(
        'document.incomplete',
        {},
        missing.map((field) => ({
          pointer: `/content/${field}`,
          code: 'missing',
          detail: `A final version needs this (${documents[kind].fields[field]?.provision}).`,
        })),
      );
    return this.unitOfWork.run(actor, isFinal ? 'document.finish' : 'document.save', async (tx) => {
      const { systemId } = await this.versions.claim(tx, actor, key, expected);
      const version: StoredVersion = {
        kind,
        number: expected,
        state: isFinal ? 'final' : 'draft',
        content,
        saved_by: actor.id,
        saved_at: tx.at,
      };
      await sql`
        insert into document_version (system_id, kind, number, state, content, saved_by, saved_at)
         values (${systemId}, ${kind}, ${version.number}, ${version.state}, ${JSON.stringify(content)}, ${actor.id}, ${tx.at})`.run(
        tx.manager,
      );
      tx.record({
        subject: { type: 'AiSystem', id: systemId },
        fact: { kind, version: version.number },
        parts: { [documentPartName(kind)]: documentPart(version) },
      });
      return systemId;
    });
  }
}
