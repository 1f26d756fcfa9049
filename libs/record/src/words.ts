// What must have words in every language. Names of languages and countries come from the browser (Intl.DisplayNames).

import type {
  DecisionRole,
  DetailKey,
  Hosting,
  MarketStatus,
  Openness,
  OperatorRole,
  PersonalData,
  PersonGroup,
  SecurityReview,
  SpecialCategory,
  Technique,
} from '@registry/contracts';
import type { Fault, FaultCode } from './forms/check';
import type { Condition } from './forms/vocabularies';
import type { Group, Task } from './record/catalogue';

export interface RecordWords {
  readonly groups: Readonly<Record<Group, string>>;
  readonly tasks: Readonly<Record<Task, string>>;
  /** Label of a field and, where the label does not say it all, a sentence of help. */
  readonly fields: Readonly<Record<DetailKey, readonly [label: string, help?: string]>>;
  readonly values: {
    readonly personGroup: Readonly<Record<PersonGroup, string>>;
    readonly decisionRole: Readonly<Record<DecisionRole, string>>;
    readonly operatorRole: Readonly<Record<OperatorRole, string>>;
    readonly technique: Readonly<Record<Technique, string>>;
    readonly hosting: Readonly<Record<Hosting, string>>;
    readonly openness: Readonly<Record<Openness, string>>;
    readonly personalData: Readonly<Record<PersonalData, string>>;
    readonly specialCategory: Readonly<Record<SpecialCategory, string>>;
    readonly marketStatus: Readonly<Record<MarketStatus, string>>;
    readonly securityReview: Readonly<Record<SecurityReview, string>>;
    /** Of Article 6(3). */
    readonly condition: Readonly<Record<Condition, string>>;
  };
  /** `{most}` stands for the limit. */
  readonly faults: Readonly<Record<FaultCode, string>>;
}

/** What is wrong with a value, with the limit that was passed. */
export const faultText = ({ faults }: RecordWords, { code, most }: Pick<Fault, 'code' | 'most'>): string =>
  faults[code].replace('{most}', String(most));
