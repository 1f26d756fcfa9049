// What the log proves of rules.

import { houseRulesDigest, rulesetDigest } from '@registry/assessment';
import type { Ruleset } from '@registry/classifier';
import type { HouseRules } from '@registry/law/house';
import { sql } from '../../platform/database/sql';
import { sha256 } from '../../platform/ground/sha256';
import { agreeing, type ProvenPart, type ProvenSubject } from '../../platform/recording/proven-part';
import { rulesPart } from './rules.repository';

type Part = Parameters<typeof rulesPart>[0];
type Row = Omit<Part, 'consents'> & {
  content: Ruleset | HouseRules;
  /** Each with the digest of what was agreed to. */
  consents: readonly (Part['consents'][number] & { digest: string })[];
};

export const provenRules: ProvenSubject = {
  type: 'Rules',
  ids: sql<{ id: string }>`select r.id from rules r order by r.id`,
};

const rules: ProvenPart = {
  subject: 'Rules',
  name: 'rules',
  rows: (id) =>
    sql`
      select r.id, r.layer, r.in_force_from::text, r.digest, r.state, r.reason, r.proposed_by, r.proposed_at, r.content,
            coalesce((select jsonb_agg(jsonb_build_object('by', c.person_id, 'at', c.at, 'digest', c.digest) order by c.at, c.person_id)
                        from rules_consent c where c.rules_id = r.id), '[]') as consents
       from rules r where r.id = ${id}`,
  of: (row: Row) => [
    'rules',
    {
      ...rulesPart(row),
      digest: agreeing(row.digest, digestOf(row.content), ...row.consents.map(({ digest }) => digest)),
    },
  ],
};

const digestOf = (content: Ruleset | HouseRules): string =>
  'layer' in content && typeof content.layer === 'object'
    ? houseRulesDigest(content, sha256)
    : rulesetDigest(content as Ruleset, sha256);

export const partsOfRules: readonly ProvenPart[] = [rules];
