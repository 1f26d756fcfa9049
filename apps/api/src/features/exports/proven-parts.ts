// All that the log proves, as each feature hands it over.

import type { ProvenPart, ProvenSubject } from '../../platform/recording/proven-part';
import { partsOfAssessments } from '../classification';
import { partsOfComments } from '../comments';
import { partsOfDocuments } from '../documents';
import { partsOfEvidence } from '../evidence';
import { partsOfIncidents, provenIncidents } from '../incidents';
import { partsOfNotices, provenWebhooks } from '../notices';
import { partsOfDuties } from '../obligations';
import { partsOfPeople, provenPeople, provenUnits } from '../people';
import { partsOfReviews, provenSettings } from '../review';
import { partsOfRules, provenRules } from '../rules';
import { partsOfSignIn, provenRequests } from '../sign-in';
import { partsOfStrategy } from '../strategy';
import { partsOfSystems, provenSystems } from '../systems';

/** In the order in which an export shows them. */
export const provenSubjects: readonly ProvenSubject[] = [
  provenSystems,
  provenIncidents,
  provenUnits,
  provenPeople,
  provenRequests,
  provenSettings,
  provenRules,
  provenWebhooks,
];

const parts: readonly ProvenPart[] = [
  ...partsOfPeople,
  ...partsOfSignIn,
  ...partsOfRules,
  ...partsOfSystems,
  ...partsOfAssessments,
  ...partsOfEvidence,
  ...partsOfReviews,
  ...partsOfDuties,
  ...partsOfDocuments,
  ...partsOfIncidents,
  ...partsOfComments,
  ...partsOfStrategy,
  ...partsOfNotices,
];

/** A subject with all its parts, read from the tables. */
export interface ShownSubject {
  readonly type: string;
  readonly id: string;
  readonly parts: Readonly<Record<string, unknown>>;
}

interface Row {
  readonly id: string;
  /** For each kind of part its rows, or null where there are none. */
  readonly kinds: readonly (readonly unknown[] | null)[];
}

/** Reads all subjects of a kind: the statement, and what its rows show. */
export function readingOf({ type, ids }: ProvenSubject): { sql: string; shown: (row: Row) => ShownSubject } {
  const own = parts.filter(({ subject }) => subject === type);
  const kinds = own.map(({ rows }) => `(select jsonb_agg(to_jsonb(part)) from (${rows('subject.id')}) part)`);
  return {
    sql: `select subject.id, jsonb_build_array(${kinds.join(', ')}) as kinds from (${ids}) subject`,
    shown: ({ id, kinds: found }) => ({
      type,
      id,
      parts: Object.fromEntries(own.flatMap(({ of }, kind) => (found[kind] ?? []).map((row) => of(row as never)))),
    }),
  };
}
