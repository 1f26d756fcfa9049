import { Injectable } from '@nestjs/common';
import type { ClassificationResult } from '@registry/classifier';
import type { HouseResult } from '@registry/law/house';
import type { Answer, Assessment, AssessmentSummary, Page, PersonRef } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { pageOf, readCursor, type PageQuery } from '../../platform/http/paging';
import { Refusal } from '../../platform/problems/refusal';
import type { AssessmentRow } from './assessments.repository';

type ListRow = Pick<
  AssessmentRow,
  'id' | 'number' | 'headline' | 'definite' | 'lower' | 'upper' | 'ruleset_id' | 'digest' | 'assessed_at'
> & { assessor: PersonRef | null };

interface Row extends AssessmentRow {
  system_id: string;
  result: ClassificationResult;
  house: HouseResult | null;
  assessor: PersonRef | null;
}

/** Shown for what the product itself answered from a public source. */
export const PRODUCT: PersonRef = { id: 'system', name: 'AI-system registry' };

/** The read side of assessments. */
@Injectable()
export class AssessmentsQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** One assessment of a system, the present one or by number. */
  async get(systemId: string, number: number | 'latest'): Promise<Assessment> {
    const wanted = number === 'latest' ? null : number;
    const row = await sql<Row>`
      select a.id, a.system_id, a.number, a.law_date::text as law_date, a.ruleset_id, a.ruleset_digest, a.engine_version, a.headline, a.definite,
            a.lower, a.upper, a.digest, a.assessed_by, a.assessed_at, a.house_id, a.house_digest, a.result, a.house, f.answers,
            case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as assessor
        from assessment a join fact_set f on f.id = a.fact_set_id left join person p on p.id = a.assessed_by
       where a.system_id = ${systemId} and (${wanted}::int is null or a.number = ${wanted}::int) order by a.number desc limit 1`.row(
      this.dataSource,
    );
    if (!row) throw new Refusal('record.not-found');
    return assessment(row, await this.authors(row));
  }

  /** All assessments of a system, newest first. */
  async list(systemId: string, query: PageQuery): Promise<Page<AssessmentSummary>> {
    const before = query.cursor === undefined ? null : readCursor(query.cursor, ['integer'])[0];
    const rows = await sql<ListRow>`
      select a.id, a.number, a.headline, a.definite, a.lower, a.upper, a.ruleset_id, a.digest, a.assessed_at,
             case when p.id is not null then json_build_object('id', p.id, 'name', p.name) end as assessor
        from assessment a left join person p on p.id = a.assessed_by
       where a.system_id = ${systemId} and (${before}::bigint is null or a.number < ${before}::bigint) order by a.number desc limit ${query.limit + 1}`.rows(
      this.dataSource,
    );
    return pageOf(
      rows,
      query.limit,
      (row) => ({
        id: row.id,
        number: row.number,
        headline: row.headline,
        definite: row.definite,
        lower: row.lower,
        upper: row.upper,
        ruleset: row.ruleset_id,
        digest: row.digest,
        assessedBy: row.assessor ?? PRODUCT,
        assessedAt: row.assessed_at.toISOString(),
      }),
      (row) => [row.number],
    );
  }

  private async authors(row: Row): Promise<Map<string, PersonRef>> {
    const ids = [...new Set(Object.values(row.answers).flatMap(({ by }) => (by === null ? [] : [by])))];
    const people = await sql<PersonRef>`select id, name from person where id = any(${ids}::uuid[])`.rows(
      this.dataSource,
    );
    return new Map(people.map((person) => [person.id, person]));
  }
}

function assessment(row: Row, authors: Map<string, PersonRef>): Assessment {
  const answers = Object.entries(row.answers).map(([key, answer]): [string, Answer] => [
    key,
    {
      value: answer.value,
      ...(answer.note === null ? {} : { note: answer.note }),
      ...(answer.means === undefined ? {} : { means: answer.means }),
      by: (answer.by === null ? null : authors.get(answer.by)) ?? PRODUCT,
      at: answer.at,
    },
  ]);
  return {
    id: row.id,
    systemId: row.system_id,
    number: row.number,
    lawDate: row.law_date,
    ruleset: { id: row.ruleset_id, digest: row.ruleset_digest },
    engineVersion: row.engine_version,
    answers: Object.fromEntries(answers),
    result: row.result,
    house:
      row.house_id === null || row.house_digest === null || row.house === null
        ? null
        : { id: row.house_id, digest: row.house_digest, result: row.house },
    digest: row.digest,
    assessedBy: row.assessor ?? PRODUCT,
    assessedAt: row.assessed_at.toISOString(),
  };
}
