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
    const row = await sql<CurrentAssessment>`
      select a.id, a.number, a.headline, a.definite, a.lower, a.upper, a.digest, coalesce(a.grounds, a.digest) as grounds, f.answers
        from classification c join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
       where c.system_id = ${systemId}`.row(manager);
    return row ?? null;
  }

  /** Adds an assessment and makes it the present one. Returns what the audit log proves of it. */
  async add(
    tx: Transaction,
    systemId: string,
    answers: StoredAnswers,
    outcome: AssessmentOutcome,
  ): Promise<Record<string, unknown>> {
    const before = await this.current(tx.manager, systemId);
    const number = (before?.number ?? 0) + 1;
    const { id, factSetId } = { id: randomUUID(), factSetId: randomUUID() };
    const assessedBy = tx.actor.kind === 'person' ? tx.actor.id : null;
    const {
      result,
      houseRules: { layer },
    } = outcome;
    await sql`
      insert into fact_set (id, system_id, answers, digest)
       values (${factSetId}, ${systemId}, ${JSON.stringify(answers)}, ${outcome.factSetDigest})`.run(tx.manager);
    await sql`
      insert into fact_set_author (fact_set_id, person_id, system_id) select ${factSetId}, unnest(${authorsOf(answers)}::uuid[]), ${systemId}`.run(
      tx.manager,
    );
    await sql`
      insert into assessment (id, system_id, number, fact_set_id, law_date, ruleset_id, ruleset_digest, engine_version,
                               headline, definite, lower, upper, result, digest, assessed_by, assessed_at, house_id, house_digest, house, grounds)
       values (${id}, ${systemId}, ${number}, ${factSetId}, ${outcome.lawDate}, ${outcome.rulesetId}, ${outcome.rulesetDigest}, ${outcome.engineVersion}, ${result.headline}, ${result.definite}, ${result.lower}, ${result.upper}, ${JSON.stringify(result)}, ${outcome.digest}, ${assessedBy}, ${tx.at}, ${layer.id}, ${layer.digest}, ${JSON.stringify(outcome.house)}, ${outcome.grounds})`.run(
      tx.manager,
    );
    await sql`
      insert into classification (system_id, assessment_id, number, headline, definite, lower, upper, digest, grounds)
       values (${systemId}, ${id}, ${number}, ${result.headline}, ${result.definite}, ${result.lower}, ${result.upper}, ${outcome.digest}, ${outcome.grounds})
       on conflict (system_id) do update set assessment_id = excluded.assessment_id, number = excluded.number,
         headline = excluded.headline, definite = excluded.definite, lower = excluded.lower, upper = excluded.upper,
         digest = excluded.digest, grounds = excluded.grounds`.run(tx.manager);
    return assessmentPart({
      id,
      number,
      law_date: outcome.lawDate,
      ruleset_id: outcome.rulesetId,
      ruleset_digest: outcome.rulesetDigest,
      engine_version: outcome.engineVersion,
      headline: result.headline,
      definite: result.definite,
      lower: result.lower,
      upper: result.upper,
      digest: outcome.digest,
      assessed_by: assessedBy,
      assessed_at: tx.at,
      answers,
      house_id: layer.id,
      house_digest: layer.digest,
    });
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
