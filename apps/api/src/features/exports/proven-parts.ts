// All that the log proves, as each feature hands it over.

import { join, sql, type Sql } from '../../platform/database/sql';
import type { ProvenHistory, ProvenPart, ProvenSubject } from '../../platform/recording/proven-part';
import { historyOfAssessments } from '../classification';
import { historyOfComments, partsOfComments } from '../comments';
import { historyOfDocuments, partsOfDocuments } from '../documents';
import { partsOfEvidence } from '../evidence';
import { partsOfIncidents, provenIncidents } from '../incidents';
import { partsOfNotices, provenWebhooks } from '../notices';
import { partsOfDuties } from '../obligations';
import { partsOfPeople, provenPeople, provenUnits } from '../people';
import { partsOfPublishing, provenPublicSets } from '../publishing';
import { partsOfViews, provenViews } from '../register';
import { partsOfRegistrations } from '../registrations';
import { historyOfReviews, partsOfReviews, provenSettings } from '../review';
import { partsOfRules, provenRules } from '../rules';
import { partsOfSignIn, provenRequests } from '../sign-in';
import { partsOfStrategy, provenStrategy } from '../strategy';
import { partsOfSystems, provenSystems } from '../systems';

/** In the order in which an export shows them. */
export const provenSubjects: readonly ProvenSubject[] = [
  provenSystems,
  provenIncidents,
  provenUnits,
  provenPeople,
  provenRequests,
  provenSettings,
  provenStrategy,
  provenRules,
  provenWebhooks,
  provenViews,
  provenPublicSets,
];

export const provenParts: readonly ProvenPart[] = [
  ...partsOfPeople,
  ...partsOfSignIn,
  ...partsOfRules,
  ...partsOfSystems,
  ...partsOfEvidence,
  ...partsOfReviews,
  ...partsOfDuties,
  ...partsOfDocuments,
  ...partsOfRegistrations,
  ...partsOfPublishing,
  ...partsOfIncidents,
  ...partsOfComments,
  ...partsOfStrategy,
  ...partsOfNotices,
  ...partsOfViews,
];

export const provenHistories: readonly ProvenHistory[] = [
  ...historyOfAssessments,
  ...historyOfReviews,
  ...historyOfDocuments,
  ...historyOfComments,
];

/** A subject with all its parts, read from the tables. */
export interface ShownSubject {
  readonly type: ProvenSubject['type'];
  readonly id: string;
  readonly parts: Readonly<Record<string, unknown>>;
  /** By name of the part, every state it had before the present one. */
  readonly history?: Readonly<Record<string, readonly unknown[]>>;
}

interface Row {
  readonly id: string;
  /** For each kind of part, and then of history, its rows, or null where there are none. */
  readonly kinds: readonly (readonly unknown[] | null)[];
}

/** Reads all subjects of a kind: the statement, and what its rows show. */
export function readingOf({ type, ids }: ProvenSubject): { statement: Sql<Row>; shown: (row: Row) => ShownSubject } {
  const own = provenParts.filter(({ subject }) => subject === type);
  const past = provenHistories.filter(({ subject }) => subject === type);
  const kinds = [...own, ...past].map(
    ({ rows }) => sql`(select jsonb_agg(to_jsonb(part)) from (${rows(sql`subject.id`)}) part)`,
  );
  return {
    statement: sql<Row>`select subject.id, jsonb_build_array(${join(kinds, ', ')}) as kinds from (${ids}) subject`,
    shown: ({ id, kinds: found }) => {
      const parts: Record<string, unknown> = {};
      const history: Record<string, unknown[]> = {};
      own.forEach((kind, index) => {
        for (const row of found[index] ?? []) {
          const [name, content] = kind.of(row as never);
          parts[name] = content;
        }
      });
      past.forEach((kind, index) => {
        for (const row of found[own.length + index] ?? []) {
          const [name, content] = kind.of(row as never);
          if (kind.isPresent?.(row as never)) parts[name] = content;
          else (history[name] ??= []).push(content);
        }
      });
      return { type, id, parts, ...(past.length === 0 ? {} : { history }) };
    },
  };
}

/** What is proven of subjects, kind by kind, as the log says it: "AiSystem duty:". */
export const kindsOfPart = (): string[] => [
  ...new Set([...provenParts, ...provenHistories].map(({ subject, name }) => `${subject} ${name}`)),
];
