import { Inject, Injectable } from '@nestjs/common';
import type { ClassificationResult } from '@registry/classifier';
import type { DocumentContent, DocumentKind, DocumentState } from '@registry/contracts';
import type { Kept, Registrant } from '@registry/record';
import type { EntityManager } from 'typeorm';
import type { Config } from '../../platform/config/config';
import { CONFIG } from '../../platform/config/config.module';
import { sql } from '../../platform/database/sql';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { factsOf, type StoredAnswers } from '../classification';
import { systemOf, systemRow, type SystemRow } from '../systems';

interface Row {
  record: SystemRow;
  unit: string;
  ruleset_id: string | null;
  result: ClassificationResult | null;
  answers: StoredAnswers | null;
  documents: { kind: DocumentKind; content: DocumentContent; state: DocumentState; isNotified: boolean }[];
  kept: Kept[];
  version: number;
}

/** A system to be registered, and what was registered of it. */
export interface FoundRegistrant {
  readonly registrant: Registrant;
  /** In the order in which they were written down. */
  readonly kept: readonly Kept[];
  /** For the next `If-Match`: one more with each entry and each retraction. */
  readonly version: number;
}

/** Reads what a registration is made from: record, answers and documents as they are now. */
@Injectable()
export class RegistrantQueries {
  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async of(manager: EntityManager, systemId: string): Promise<FoundRegistrant> {
    const row = await sql<Row>`select ${systemRow} as record, u.name_en as unit, a.ruleset_id, a.result, f.answers,
              coalesce((select json_agg(d) from (
                select distinct on (v.kind) v.kind, v.content, v.state,
                       exists (select from document_notification n where n.system_id = v.system_id and n.kind = v.kind and n.number = v.number) as "isNotified"
                  from document_version v where v.system_id = s.id order by v.kind, v.number desc) d), '[]') as documents,
              coalesce((select json_agg(json_build_object('number', g.number, 'section', g.section, 'channel', g.channel, 'status', g.status, 'on', g.on_day, 'points', g.points,
                       'isRetracted', x.number is not null) order by g.number)
                from registration g left join registration_retraction x on x.system_id = g.system_id and x.number = g.number where g.system_id = s.id), '[]') as kept,
              (1 + (select count(*) from registration g where g.system_id = s.id) + (select count(*) from registration_retraction x where x.system_id = s.id))::int as version
         from ai_system s join organisation_unit u on u.id = s.unit_id
         left join classification c on c.system_id = s.id left join assessment a on a.id = c.assessment_id left join fact_set f on f.id = a.fact_set_id
        where s.id = ${systemId}`.row(manager);
    const { kept, version } = row as Row;
    return { registrant: this.registrantOf(row as Row), kept, version };
  }

  private registrantOf({ record, unit, ruleset_id: ruleset, result, answers, documents }: Row): Registrant {
    const { name, intendedPurpose, stage, components, details } = systemOf(record);
    return {
      // Rules of the institution's own making begin from the Act as amended.
      schema: ruleset?.startsWith('2024-1689') === true ? '2024-1689' : '2026-1744',
      asOf: institutionDay(now()),
      institution: this.config.institution.en,
      unit,
      name,
      intendedPurpose,
      stage,
      components,
      details,
      documents: Object.fromEntries(
        documents.map(({ kind, content, state, isNotified }) => [
          kind,
          { content, isFinal: state === 'final', isNotified },
        ]),
      ),
      facts: answers === null ? {} : factsOf(answers),
      duties: Object.fromEntries((result?.duties ?? []).map(({ duty, truth }) => [duty, truth])),
      isProduct:
        result === null
          ? null
          : result.findings.some(({ rule, truth }) => rule === 'article-6-1-product' && truth === 'true'),
    };
  }
}
