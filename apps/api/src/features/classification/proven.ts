// What the log proves of assessments.

import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import { assessmentPart, type AssessmentRow } from './assessments.repository';

const assessment: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select a.id, a.number, a.law_date::text, a.ruleset_id, a.ruleset_digest, a.engine_version, a.headline, a.definite,
            a.lower, a.upper, a.digest, a.assessed_by, a.assessed_at, a.house_id, a.house_digest, f.answers
       from classification c join assessment a on a.id = c.assessment_id join fact_set f on f.id = a.fact_set_id
      where c.system_id = ${id}::uuid`,
  of: (row: Told<AssessmentRow>) => ['assessment', assessmentPart(row)],
};

export const partsOfAssessments: readonly ProvenPart[] = [assessment];
