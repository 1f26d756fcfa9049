// What the log proves of evidence.

import type { ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  evidenceColumns,
  evidencePart,
  evidencePartName,
  usePartName,
  type StoredEvidence,
} from './evidence.repository';

const evidence: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) => `select ${evidenceColumns} from evidence v where v.system_id = ${id}::uuid`,
  of: (row: Told<StoredEvidence>) => [evidencePartName(row.id), evidencePart(row)],
};

const use: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select u.target, jsonb_agg(u.evidence_id order by u.evidence_id) as ids
       from evidence_use u where u.system_id = ${id}::uuid group by u.target`,
  of: ({ target, ids }: { target: string; ids: readonly string[] }) => [usePartName(target), ids],
};

export const partsOfEvidence: readonly ProvenPart[] = [evidence, use];
