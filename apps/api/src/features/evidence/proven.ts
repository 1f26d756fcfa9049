// What the log proves of evidence.

import { sql } from '../../platform/database/sql';
import { agreeing, type ProvenPart, type Told } from '../../platform/recording/proven-part';
import {
  evidenceColumns,
  evidencePart,
  evidencePartName,
  usePartName,
  type StoredEvidence,
} from './evidence.repository';

interface Row extends Told<StoredEvidence> {
  readonly isHere: boolean;
  /** Of the bytes as they lie in the database. */
  readonly bytesDigest: string | null;
}

const evidence: ProvenPart = {
  subject: 'AiSystem',
  name: evidencePartName(''),
  // Bytes that lie in another store are compared with their digest whenever they are read, and by the doctor.
  rows: (id) =>
    sql`select ${evidenceColumns}, f.upload_id is not null as "isHere",
            (select encode(sha256(string_agg(k.bytes, ''::bytea order by k.number)), 'hex')
               from evidence_chunk k where k.upload_id = f.upload_id) as "bytesDigest"
       from evidence v left join evidence_file f on f.sha256 = v.sha256 where v.system_id = ${id}::uuid`,
  of: ({ isHere, bytesDigest, ...row }: Row) => [
    evidencePartName(row.id),
    { ...evidencePart(row), sha256: isHere ? agreeing(row.sha256, bytesDigest) : row.sha256 },
  ],
};

const use: ProvenPart = {
  subject: 'AiSystem',
  name: usePartName(''),
  rows: (id) =>
    sql`select u.target, jsonb_agg(u.evidence_id order by u.evidence_id) as ids
       from evidence_use u where u.system_id = ${id}::uuid group by u.target`,
  of: ({ target, ids }: { target: string; ids: readonly string[] }) => [usePartName(target), ids],
};

export const partsOfEvidence: readonly ProvenPart[] = [evidence, use];
