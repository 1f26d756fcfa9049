import { Injectable } from '@nestjs/common';
import type { ClassificationResult } from '@registry/classifier';
import type { DocumentContent, DocumentKind, DocumentState, RegistrationState } from '@registry/contracts';
import { REGISTRATION_FROM, registrationFindings, registrationForms, type Registrant } from '@registry/record';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { factsOf, type StoredAnswers } from '../classification';
import { systemOf, systemRow, type SystemRow } from '../systems';

interface Row {
  record: SystemRow;
  ruleset_id: string | null;
  result: ClassificationResult | null;
  answers: StoredAnswers | null;
  documents: { kind: DocumentKind; content: DocumentContent; state: DocumentState; isNotified: boolean }[];
}

/**
 * What a system still lacks to be registered in the EU database, read from record, answers and documents as they are.
 */
@Injectable()
export class RegistrationQueries {
  constructor(private readonly dataSource: DataSource) {}

  async of(systemId: string): Promise<RegistrationState> {
    const row = await sql<Row>`select ${systemRow} as record, a.ruleset_id, a.result, f.answers,
              coalesce((select json_agg(d) from (
                select distinct on (v.kind) v.kind, v.content, v.state,
                       exists (select from document_notification n where n.system_id = v.system_id and n.kind = v.kind and n.number = v.number) as "isNotified"
                  from document_version v where v.system_id = s.id order by v.kind, v.number desc) d), '[]') as documents
         from ai_system s left join classification c on c.system_id = s.id left join assessment a on a.id = c.assessment_id left join fact_set f on f.id = a.fact_set_id
        where s.id = ${systemId}`.row(this.dataSource);
    const registrant = registrantOf(row as Row, institutionDay(now()));
    const forms = registrationForms(registrant);
    return {
      systemId,
      schema: registrant.schema,
      asOf: registrant.asOf,
      isEarly: registrant.asOf < REGISTRATION_FROM,
      forms,
      findings: registrationFindings(registrant, forms),
    };
  }
}

function registrantOf({ record, ruleset_id: ruleset, result, answers, documents }: Row, asOf: string): Registrant {
  const { name, intendedPurpose, stage, components, details } = systemOf(record);
  return {
    // Rules of the institution's own making begin from the Act as amended.
    schema: ruleset?.startsWith('2024-1689') === true ? '2024-1689' : '2026-1744',
    asOf,
    name,
    intendedPurpose,
    stage,
    componentCount: components.length,
    details,
    documents: Object.fromEntries(
      documents.map(({ kind, content, state, isNotified }) => [
        kind,
        { content, isFinal: state === 'final', isNotified },
      ]),
    ),
    facts: answers === null ? {} : factsOf(answers),
    duties: Object.fromEntries((result?.duties ?? []).map(({ duty, truth }) => [duty, truth])),
  };
}
