import {
  checkpointText,
  verifyExport,
  type Checkpoint,
  type Crypto,
  type ExportedEntry,
  type ExportedSubject,
} from '@registry/audit-log';
import { createHash, createPublicKey, generateKeyPairSync, sign, verify } from 'node:crypto';
import { registerJson } from '../../../features/exports';
import { sql } from '../../../platform/database/sql';
import { sha256 } from '../../../platform/ground/sha256';
import type { Finding, ReadingCheck, Register } from '../../check';

/** The export an auditor would take now, verified as an auditor would. It is held in memory whole. */
export const proofBroken: ReadingCheck = {
  kind: 'proof-broken',
  says: 'a record is not what the log says, or an entry of the log is not what it was',
  advice:
    'somebody changed tables past the register; keep this database as it is, and compare it with exports and backups. Only the first break is named',
  find: async function* ({ snapshot }: Register): AsyncGenerator<Finding> {
    const last = await sql<{ number: string; link: string }>`
      select number, link from audit_log order by number desc limit 1`.row(snapshot.manager);
    if (last === undefined) return;
    const { checkpoint, publicKey } = signed(Number(last.number), last.link);
    let text = '';
    for await (const piece of registerJson(snapshot, { checkpoint, publicKey, exportedBy: '' })) text += piece;
    const file = JSON.parse(text) as { subjectTypes: string[]; subjects: ExportedSubject[]; entries: ExportedEntry[] };
    const verdict = verifyExport({ checkpoint, publicKey, ...file }, crypto);
    if (verdict.intact) return;
    const { kind, number, subject, detail } = verdict.first;
    yield {
      place: subject === null ? `entry ${number ?? '?'} of the log` : `${subject.type} ${subject.id}`,
      detail: detail === null ? kind : `${kind}, ${detail}`,
    };
  },
};

const fingerprint = (pem: string): string =>
  createHash('sha256')
    .update(createPublicKey(pem).export({ type: 'spki', format: 'der' }))
    .digest('hex');

const crypto: Crypto = {
  sha256,
  checkSignature: (publicKey, text, signature) =>
    verify(null, Buffer.from(text, 'utf8'), publicKey, Buffer.from(signature, 'base64')),
  fingerprint,
};

/** The verifier asks for a signature; what an earlier one covers, `checkpoint-differs` looks at. */
function signed(size: number, head: string): { checkpoint: Checkpoint; publicKey: string } {
  const pair = generateKeyPairSync('ed25519');
  const publicKey = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  const unsigned = { origin: 'doctor', size, head, at: new Date().toISOString(), key: fingerprint(publicKey) };
  return {
    publicKey,
    checkpoint: {
      ...unsigned,
      signature: sign(null, Buffer.from(checkpointText(unsigned), 'utf8'), pair.privateKey).toString('base64'),
    },
  };
}
