// The rest of the record of an AI system: everything that need not be known on the first day. The words of each
// value, its limits and the task it is needed for stand in the catalogue of `@registry/record`.

import type {
  DecisionRole,
  Hosting,
  Language,
  MarketStatus,
  MemberState,
  Openness,
  OperatorRole,
  PersonGroup,
  PersonalData,
  SecurityReview,
  SpecialCategory,
  Technique,
} from './vocabularies';

/**
 * Everything that may be said of a system beside what is needed to register it. Null or an empty list: not known yet.
 */
export interface SystemDetails {
  /** @maxLength 40 */
  acronym: string | null;
  /** Other names. At most 20, each of at most 200 characters. */
  aliases: string[];
  /** At most 20, each of at most 50 characters. */
  tags: string[];
  /** Reference that identifies and traces the system (Annex VIII A4). @maxLength 200 */
  traceabilityReference: string | null;

  /** Function or functional mailbox. @maxLength 200 */
  technicalContact: string | null;
  /** @maxLength 200 */
  businessContact: string | null;
  /** @maxLength 200 */
  champion: string | null;

  /** @maxLength 4000 */
  expectedBenefits: string | null;
  affectedPersons: PersonGroup[];
  /** Persons a year. @minimum 0 @maximum 1000000000 */
  usersEstimate: number | null;
  decisionRole: DecisionRole | null;
  languages: Language[];
  /** Where it is placed on the market, put into service or made available (Annex VIII A10). */
  countries: MemberState[];

  operatorRoles: OperatorRole[];
  /** Annex VIII A1. @maxLength 200 */
  providerName: string | null;
  /** @maxLength 500 */
  providerAddress: string | null;
  /** @maxLength 200 */
  providerContact: string | null;
  /** Name, address and contact of whoever submits on behalf of the provider (Annex VIII A2). @maxLength 500 */
  submitterOnBehalf: string | null;
  /** Name, address and contact (Annex VIII A3). @maxLength 500 */
  authorisedRepresentative: string | null;
  /** @maxLength 200 */
  supplier: string | null;
  /** @maxLength 100 */
  contractReference: string | null;
  /** @maxLength 100 */
  productVersion: string | null;
  /** Address of the provider's entry in the EU database (Annex VIII C3). @maxLength 2000 */
  euDatabaseUrl: string | null;

  techniques: Technique[];
  /** How it works, in short (Annex VIII A6). @maxLength 4000 */
  operatingLogic: string | null;
  /** The data it uses (Annex VIII A6). @maxLength 4000 */
  inputData: string | null;
  hosting: Hosting | null;
  usesEuroHpc: boolean | null;
  apiOffered: boolean | null;
  openness: Openness | null;
  /** @maxLength 100 */
  licence: string | null;
  /** @maxLength 2000 */
  energyNote: string | null;

  personalData: PersonalData | null;
  specialCategories: SpecialCategory[];
  dataSubjects: PersonGroup[];
  /** At most 20, each of at most 200 characters. */
  dataSources: string[];
  /** Regulation (EU) 2018/1725, Art 31. @maxLength 100 */
  processingRecordReference: string | null;
  /** Regulation (EU) 2018/1725, Art 39. @maxLength 100 */
  dpiaReference: string | null;
  /** @format date */
  dpiaOn: string | null;
  /** Annex VIII C5. @maxLength 4000 */
  dpiaSummary: string | null;
  /** Art 27. @maxLength 100 */
  friaReference: string | null;
  /** @format date */
  friaOn: string | null;
  /** Annex VIII C4. @maxLength 4000 */
  friaSummary: string | null;
  /** @maxLength 1000 */
  retention: string | null;

  /** Annex VIII A7. */
  marketStatus: MarketStatus | null;
  /** Day the work began. @format date */
  startedOn: string | null;
  /** Day of first use, planned while it lies ahead. @format date */
  firstUseOn: string | null;
  /** Art 111(2). @format date */
  lastSignificantChangeOn: string | null;

  /** How persons oversee it (Arts 14 and 26(2)). @maxLength 4000 */
  humanOversight: string | null;
  /** Tests, accuracy, known limits. @maxLength 4000 */
  evaluation: string | null;
  securityReview: SecurityReview | null;
  /** @format date */
  securityReviewOn: string | null;
  /** @maxLength 100 */
  securityReviewReference: string | null;
  /** @maxLength 200 */
  incidentContact: string | null;

  /** What the public may read. @maxLength 2000 */
  publicSummary: string | null;
}

export type DetailKey = keyof SystemDetails;
