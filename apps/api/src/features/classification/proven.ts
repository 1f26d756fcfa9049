// What the log proves of assessments: also that what is stored beside the answers is what the digest was taken over,
// and that lists show the class of the last one.

import { canonical } from '@registry/audit-log';
import { digestText, groundsText, type KeptAssessment } from '@registry/assessment';
import { isDeepStrictEqual } from 'node:util';
import { sql } from '../../platform/database/sql';
import { sha256 } from '../../platform/ground/sha256';
import { agreeing, type ProvenHistory, type Told } from '../../platform/recording/proven-part';
import { assessmentPart, type AssessmentRow } from './assessments.repository';
import { authorsOf, factsOf, type StoredAnswers } from './fact-set';

/** What lists read of the last assessment of a system. */
interface Listed {
  readonly number: number;
  readonly headline: string;
  readonly definite: boolean;
  readonly lower: string;
  readonly upper: string;
  readonly digest: string;
  readonly grounds: string | null;
}

interface Row extends Told<AssessmentRow> {
  readonly answers: StoredAnswers;
  readonly result: KeptAssessment['result'];
  readonly house: KeptAssessment['house'];
  readonly grounds: string | null;
  /** Null where lists show another assessment of the system, or none. */
  readonly listed: Listed | null;
  /** As found beside the fact set: by them nobody decides on what they answered. */
  readonly authors: readonly string[];
  readonly facts_digest: string;
  readonly facts_system_id: string;
  readonly system_id: string;
}

const columns = sql`
  a.id, a.number, a.law_date::text, a.ruleset_id, a.ruleset_digest, a.engine_version, a.headline, a.definite,
  a.lower, a.upper, a.digest, a.assessed_by, a.assessed_at, a.house_id, a.house_digest, a.result, a.house, a.grounds,
  f.answers, f.digest as facts_digest, f.system_id as facts_system_id, a.system_id,
  array(select w.person_id from fact_set_author w where w.fact_set_id = f.id and w.system_id = a.system_id order by w.person_id) as authors, (select to_jsonb(l) from (
    select c.number, c.headline, c.definite, c.lower, c.upper, c.digest, c.grounds
      from classification c where c.system_id = a.system_id and c.assessment_id = a.id) l) as listed`;

function provenAssessment(row: Row): Record<string, unknown> {
  const { result, listed } = row;
  const shown = listed ?? row;
  const facts = factsOf(row.answers);
  const text = digestText({
    facts,
    on: row.law_date,
    ruleset: { id: row.ruleset_id, digest: row.ruleset_digest },
    engine: row.engine_version,
    result,
    houseRules: row.house_id === null ? null : { id: row.house_id, digest: row.house_digest ?? '' },
    house: row.house,
  });
  // Assessments from before there were grounds have none.
  const grounds = row.grounds === null ? null : sha256(groundsText(result, row.house, facts));
  const told = agreeing(row.grounds, grounds, shown.grounds);
  return {
    ...assessmentPart(row),
    ...factSetAsKept(row),
    number: agreeing(row.number, shown.number),
    headline: agreeing<string>(row.headline, result.headline, shown.headline),
    definite: agreeing(row.definite, result.definite, shown.definite),
    lower: agreeing<string>(row.lower, result.lower, shown.lower),
    upper: agreeing<string>(row.upper, result.upper, shown.upper),
    digest: agreeing(row.digest, sha256(text), shown.digest),
    ...(told === row.grounds ? {} : { grounds: told }),
  };
}

/** What stands beside the answers and is made of them, where it is not so made: no entry says it. */
function factSetAsKept(row: Row): Record<string, unknown> {
  const { answers, authors, facts_digest: digest, facts_system_id: systemId } = row;
  const isAsMade =
    systemId === row.system_id &&
    digest === sha256(canonical(answers)) &&
    isDeepStrictEqual(authors, authorsOf(answers));
  return isAsMade ? {} : { factSet: { systemId, digest, authors } };
}

const assessments: ProvenHistory = {
  subject: 'AiSystem',
  name: 'assessment',
  rows: (id) =>
    sql`select ${columns} from assessment a join fact_set f on f.id = a.fact_set_id
      where a.system_id = ${id}::uuid order by a.number`,
  of: (row: Row) => ['assessment', provenAssessment(row)],
  isPresent: ({ listed }: Row) => listed !== null,
};

export const historyOfAssessments: readonly ProvenHistory[] = [assessments];
