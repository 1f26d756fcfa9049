// Answers to questions of the classification that the record or the institution gives already: nobody is asked twice.
// Only what follows for certain; what a record does not say is no answer. Pure.

import type { Answer, AnswerMeans, InstitutionKind, Origin, Stage, SystemDetails } from '@registry/contracts';

/** What of a record answers questions. */
export interface AnsweringRecord {
  readonly stage: Stage;
  readonly origin: Origin;
  readonly details: Pick<SystemDetails, 'firstUseOn' | 'operatorRoles' | 'personalData' | 'specialCategories'>;
}

export interface KnownAnswer {
  /** Of the question. */
  readonly key: string;
  readonly value: Answer['value'];
  readonly means: Extract<AnswerMeans, 'record' | 'institution'>;
}

/** A system that is suspended has been put into service. */
const LIFECYCLE: Readonly<Record<Stage, string>> = {
  idea: 'planned',
  development: 'development',
  pilot: 'pilot',
  in_use: 'in_service',
  suspended: 'in_service',
  retired: 'retired',
};

export function knownAnswers(record: AnsweringRecord, institution: InstitutionKind): readonly KnownAnswer[] {
  return [...ofRecord(record), ...ofInstitution(institution)];
}

function ofRecord({ stage, origin, details }: AnsweringRecord): KnownAnswer[] {
  const answers: KnownAnswer[] = [{ key: 'lifecycle_stage', value: LIFECYCLE[stage], means: 'record' }];
  const { firstUseOn, operatorRoles, personalData, specialCategories } = details;
  // What somebody ticked applies; what they did not tick is no "no".
  if (operatorRoles.length > 0)
    answers.push({
      key: 'operator_roles',
      value: { yes: [...operatorRoles], no: [] },
      means: 'record',
    });
  // What was bought may have been on the market long before its first use here (Article 3(9), (11)).
  if (firstUseOn !== null && origin === 'in_house')
    answers.push({ key: 'first_market_or_service_date', value: firstUseOn, means: 'record' });
  if (personalData === 'yes' || personalData === 'no')
    answers.push({
      key: 'processes_personal_data',
      value: personalData === 'yes',
      means: 'record',
    });
  if (specialCategories.length > 0) answers.push({ key: 'special_category_data', value: true, means: 'record' });
  return answers;
}

/**
 * A public body of the Union or of a member state is in the Union (2(1)) and no authority of a third country (2(4)); no
 * institution is a person in private (2(10)).
 */
function ofInstitution(kind: InstitutionKind): KnownAnswer[] {
  const known = (key: string, value: Answer['value']): KnownAnswer => ({ key, value, means: 'institution' });
  return [
    known('deployer_kind', kind),
    ...(kind === 'other' ? [] : [known('union_nexus', true), known('excl_third_country_le_coop', false)]),
    known('excl_personal_nonprofessional', false),
  ];
}
