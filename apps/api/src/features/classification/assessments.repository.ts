import { Injectable } from '@nestjs/common';
import type { Headline, HeadlineOrOpen } from '@registry/contracts';
import type { EntityManager } from 'typeorm';
import { randomUUID } from 'node:crypto';
import { sql } from '../../platform/database/sql';
import { instant, type Told } from '../../platform/recording/proven-part';
import type { Transaction } from '../../platform/recording/transaction';
import type { AssessmentOutcome } from './assess';
import { authorsOf, type StoredAnswers } from './fact-set';

/** The present assessment of a system, as far as others decide on it. */
export interface CurrentAssessment {
  readonly id: string;
  readonly number: number;
  readonly headline: HeadlineOrOpen;
  readonly definite: boolean;
  readonly lower: Headline;
  readonly upper: Headline;
  readonly digest: string;
  /** What it rests on. */
  readonly grounds: string;
  readonly answers: StoredAnswers;
}

/** Writes fact sets and assessments, once and for ever. */
@Injectable()
export class AssessmentsRepository {
  async current(manager: EntityManager, systemId: string): Promise<CurrentAssessment | null> {
    return (await this.currentOf(manager, [systemId])).get(systemId) ?? null;
  }

  /** Of several systems, by their ids; those without one are left out. */
  async currentOf(
    manager: EntityManager,
    systemIds: readonly string[],
  ): Promise<ReadonlyMap<string, CurrentAssessment>> {
    const rows = await sql<CurrentAssessment & { system_id: string }>`
      select c.system_id, a.id, a.number, a.headline, a.definite, a.lower, a.upper, a.digest, coalesce(a.grounds, a.digest) as grounds, f.answers
        from classification c join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
       where c.system_id = any(${systemIds}::uuid[])`.rows(manager);
    return new Map(rows.map(({ system_id: id, ...current }) => [id, current]));
  }

  /**
   * Adds an assessment to each of several systems and makes it the present one. Returns what the audit log proves of
   * each.
   */
  async add(tx: Transaction, some: readonly NewAssessment[]): Promise<Record<string, unknown>[]> {
    const by = tx.actor.kind === 'person' ? tx.actor.id : null;
    const made = some.map((one): AddedAssessment => ({ ...one, id: randomUUID(), factSetId: randomUUID() }));
    await addFactSets(tx.manager, made);
    await addResults(tx, made, by);
    await sql`
      insert into classification (system_id, assessment_id, number, headline, definite, lower, upper, digest, grounds)
      select a.system_id, a.id, a.number, a.headline, a.definite, a.lower, a.upper, a.digest, a.grounds
        from assessment a where a.id = any(${made.map(({ id }) => id)}::uuid[])
       on conflict (system_id) do update set assessment_id = excluded.assessment_id, number = excluded.number,
         headline = excluded.headline, definite = excluded.definite, lower = excluded.lower, upper = excluded.upper,
         digest = excluded.digest, grounds = excluded.grounds`.run(tx.manager);
    return made.map(({ id, number, answers, outcome }) =>
      assessmentPart({
        id,
        number,
        law_date: outcome.lawDate,
        ruleset_id: outcome.rulesetId,
        ruleset_digest: outcome.rulesetDigest,
        engine_version: outcome.engineVersion,
        headline: outcome.result.headline,
        definite: outcome.result.definite,
        lower: outcome.result.lower,
        upper: outcome.result.upper,
        digest: outcome.digest,
        assessed_by: by,
        assessed_at: tx.at,
        answers,
        house_id: outcome.houseRules.layer.id,
        house_digest: outcome.houseRules.layer.digest,
      }),
    );
  }
}

/** What is to be added to a system. */
export interface NewAssessment {
  readonly systemId: string;
  /** 1 for its first. */
  readonly number: number;
  readonly answers: StoredAnswers;
  readonly outcome: AssessmentOutcome;
}

interface AddedAssessment extends NewAssessment {
  readonly id: string;
  readonly factSetId: string;
}

async function addFactSets(manager: EntityManager, made: readonly AddedAssessment[]): Promise<void> {
  const sets = made.map(({ factSetId, systemId, answers, outcome }) => ({
    id: factSetId,
    system_id: systemId,
    answers,
    digest: outcome.factSetDigest,
    authors: authorsOf(answers),
  }));
  await sql`
    insert into fact_set (id, system_id, answers, digest)
    select x.id, x.system_id, x.answers, x.digest
      from json_to_recordset(${JSON.stringify(sets)}::json) as x(id uuid, system_id uuid, answers jsonb, digest text)`.run(
    manager,
  );
  const authors = sets.flatMap((set) => set.authors.map((person) => [set.id, person, set.system_id] as const));
  await sql`
    insert into fact_set_author (fact_set_id, person_id, system_id)
    select * from unnest(${authors.map(([set]) => set)}::uuid[], ${authors.map(([, person]) => person)}::uuid[], ${authors.map(([, , system]) => system)}::uuid[])`.run(
    manager,
  );
}

/** A result is long: what several have in common is sent once, and copied as the database has packed it. */
async function addResults(
  { manager, at }: Transaction,
  made: readonly AddedAssessment[],
  by: string | null,
): Promise<void> {
  for (const digest of new Set(made.map(({ outcome }) => outcome.digest))) {
    const [first, ...others] = made.filter(({ outcome }) => outcome.digest === digest);
    const { id, systemId, number, factSetId, outcome } = first!;
    const { result, houseRules } = outcome;
    await sql`
      insert into assessment (id, system_id, number, fact_set_id, law_date, ruleset_id, ruleset_digest, engine_version,
                              headline, definite, lower, upper, result, digest, assessed_by, assessed_at, house_id, house_digest, house, grounds)
      values (${id}, ${systemId}, ${number}, ${factSetId}, ${outcome.lawDate}, ${outcome.rulesetId}, ${outcome.rulesetDigest}, ${outcome.engineVersion},
              ${result.headline}, ${result.definite}, ${result.lower}, ${result.upper}, ${JSON.stringify(result)}, ${digest}, ${by}, ${at},
              ${houseRules.layer.id}, ${houseRules.layer.digest}, ${JSON.stringify(outcome.house)}, ${outcome.grounds})`.run(
      manager,
    );
    if (others.length === 0) continue;
    const rows = others.map((one) => ({
      id: one.id,
      system_id: one.systemId,
      number: one.number,
      fact_set_id: one.factSetId,
    }));
    await sql`
      insert into assessment (id, system_id, number, fact_set_id, law_date, ruleset_id, ruleset_digest, engine_version,
                              headline, definite, lower, upper, result, digest, assessed_by, assessed_at, house_id, house_digest, house, grounds)
      select x.id, x.system_id, x.number, x.fact_set_id, a.law_date, a.ruleset_id, a.ruleset_digest, a.engine_version,
             a.headline, a.definite, a.lower, a.upper, a.result, a.digest, a.assessed_by, a.assessed_at, a.house_id, a.house_digest, a.house, a.grounds
        from assessment a cross join json_to_recordset(${JSON.stringify(rows)}::json) as x(id uuid, system_id uuid, number integer, fact_set_id uuid)
       where a.id = ${id}`.run(manager);
  }
}

/** Columns of an assessment and its fact set from which the proven part is made. */
export interface AssessmentRow {
  id: string;
  number: number;
  law_date: string;
  ruleset_id: string;
  ruleset_digest: string;
  engine_version: string;
  headline: string;
  definite: boolean;
  lower: string;
  upper: string;
  digest: string;
  assessed_by: string | null;
  assessed_at: Date;
  answers: StoredAnswers;
  house_id: string | null;
  house_digest: string | null;
}

/**
 * The part of an assessment that the audit log proves: all but the result, which its digest fixes and anyone can
 * recompute.
 */
export function assessmentPart(row: Told<AssessmentRow>): Record<string, unknown> {
  return {
    id: row.id,
    number: row.number,
    lawDate: row.law_date,
    ruleset: { id: row.ruleset_id, digest: row.ruleset_digest },
    ...(row.house_id === null ? {} : { houseRules: { id: row.house_id, digest: row.house_digest } }),
    engineVersion: row.engine_version,
    answers: row.answers,
    headline: row.headline,
    definite: row.definite,
    lower: row.lower,
    upper: row.upper,
    digest: row.digest,
    assessedBy: row.assessed_by,
    assessedAt: instant(row.assessed_at),
  };
}
