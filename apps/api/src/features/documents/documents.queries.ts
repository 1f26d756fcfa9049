import { Injectable } from '@nestjs/common';
import {
  DOCUMENT_KINDS,
  type ActDocument,
  type DocumentContent,
  type DocumentKind,
  type DocumentNotification,
  type DocumentSummary,
  type DocumentVersion,
} from '@registry/contracts';
import { documentFindings, documents, missingInDocument } from '@registry/record';
import { DataSource } from 'typeorm';
import { personRef } from '../../platform/database/refs';
import { sql } from '../../platform/database/sql';
import { institutionDay } from '../../platform/ground/institution-day';
import { Refusal } from '../../platform/problems/refusal';

type Version = Omit<DocumentVersion, 'savedAt'> & { kind: DocumentKind; savedAt: Date; content: DocumentContent };

interface Standing {
  /** Keys of duties that are owed. */
  duties: string[];
  first_use_on: string | null;
  finals: { kind: DocumentKind; number: number; savedAt: string }[];
  notifications: (DocumentNotification & { kind: DocumentKind })[];
}

const versions = sql`
  select v.kind, v.number, v.state, v.saved_at as "savedAt", ${personRef('p')} as "savedBy", v.content
    from document_version v join person p on p.id = v.saved_by`;

/** Reads documents. Whether somebody may is asked before. */
@Injectable()
export class DocumentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** All kinds, those too of which there is nothing yet. */
  async list(systemId: string): Promise<DocumentSummary[]> {
    const latest = await sql<Version>`
      ${versions}
       where v.system_id = ${systemId} and v.number = (select max(x.number) from document_version x where x.system_id = v.system_id and x.kind = v.kind)`.rows(
      this.dataSource,
    );
    const standing = await this.standing(systemId);
    return DOCUMENT_KINDS.map((kind) =>
      summaryOf(kind, latest.find((version) => version.kind === kind) ?? null, standing),
    );
  }

  /** The last version, or an earlier one. */
  async get(systemId: string, kind: DocumentKind, number: number | null = null): Promise<ActDocument> {
    const row = await sql<Version>`
      ${versions}
       where v.system_id = ${systemId} and v.kind = ${kind} and (${number}::int is null or v.number = ${number}::int)
       order by v.number desc limit 1`.row(this.dataSource);
    if (number !== null && row === undefined) throw new Refusal('record.not-found');
    const version = row ?? null;
    return {
      ...summaryOf(kind, version, await this.standing(systemId)),
      systemId,
      content: version?.content ?? {},
      version: (version?.number ?? 0) + 1,
    };
  }

  /** Newest first, at most 500. */
  async versions(systemId: string, kind: DocumentKind): Promise<DocumentVersion[]> {
    const rows = await sql<Version>`
      ${versions} where v.system_id = ${systemId} and v.kind = ${kind} order by v.number desc limit 500`.rows(
      this.dataSource,
    );
    return rows.map(versionOf);
  }

  private async standing(systemId: string): Promise<Standing> {
    const row = await sql<Standing>`
      select array(select t.key from duty t where t.system_id = s.id and t.lapsed_at is null and t.state <> 'not_applicable') as duties, s.first_use_on::text as first_use_on,
              coalesce((select json_agg(json_build_object('kind', v.kind, 'number', v.number, 'savedAt', v.saved_at) order by v.number) from document_version v where v.system_id = s.id and v.state = 'final'), '[]') as finals,
              coalesce((select json_agg(json_build_object('kind', n.kind, 'version', n.number, 'on', n.on_day, 'reference', n.reference, 'by', ${personRef('p')}) order by n.number)
                from document_notification n join person p on p.id = n.noted_by where n.system_id = s.id), '[]') as notifications
         from ai_system s where s.id = ${systemId}`.row(this.dataSource);
    return row as Standing;
  }
}

const versionOf = ({ number, state, savedBy, savedAt }: Version): DocumentVersion => ({
  number,
  state,
  savedBy,
  savedAt: savedAt.toISOString(),
});

function summaryOf(
  kind: DocumentKind,
  latest: Version | null,
  { duties, first_use_on: firstUseOn, finals, notifications }: Standing,
): DocumentSummary {
  const ofKind = finals.filter((one) => one.kind === kind);
  const told = notifications.filter((one) => one.kind === kind).at(-1);
  const first = ofKind[0];
  return {
    kind,
    isOwed: documents[kind].duties.some((key) => duties.includes(key)),
    latest: latest === null ? null : versionOf(latest),
    missing: missingInDocument(kind, latest?.content ?? {}),
    notification:
      told === undefined ? null : { version: told.version, on: told.on, reference: told.reference, by: told.by },
    findings: documentFindings(kind, {
      content: latest?.content ?? {},
      finalOn: first === undefined ? null : institutionDay(new Date(first.savedAt)),
      finalVersion: ofKind.at(-1)?.number ?? null,
      notifiedVersion: told?.version ?? null,
      firstUseOn,
    }),
  };
}
