// Verification of an export: entries per second, beside the bare hashing of the same bytes.

import auditLog from '@registry/audit-log';
import { createHash, createPublicKey, generateKeyPairSync, randomUUID, sign, verify } from 'node:crypto';
import { ratesOf } from '../timing.mjs';

const SUBJECTS = 2_000;
const ENTRIES_EACH = 5;
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

export async function* measure() {
  const file = makeExport();
  const crypto = {
    sha256,
    checkSignature: (key, text, signature) =>
      verify(null, Buffer.from(text), createPublicKey(key), Buffer.from(signature, 'base64')),
    fingerprint: (key) => sha256(createPublicKey(key).export({ type: 'spki', format: 'der' })),
  };
  // Payload, header and link are three hashes for each entry.
  const texts = file.entries.flatMap(({ payload, hash, ...header }) => [
    JSON.stringify(payload),
    JSON.stringify(header),
    hash + hash,
  ]);
  const { verified, hashed } = await ratesOf({
    verified: () => {
      const verdict = auditLog.verifyExport(file, crypto);
      if (!verdict.intact) throw new Error(`the export is broken: ${JSON.stringify(verdict.first)}`);
      return file.entries.length;
    },
    hashed: () => {
      for (const text of texts) sha256(text);
      return file.entries.length;
    },
  });
  yield {
    name: 'audit: entries verified',
    value: verified,
    unit: '/s',
    baseline: { name: 'hashing the same bytes', value: hashed },
    ratio: verified / hashed,
  };
}

function makeExport() {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const subjects = [];
  const entries = [];
  let link = auditLog.GENESIS;
  for (let n = 0; n < SUBJECTS; n += 1) {
    const subject = { type: 'AiSystem', id: randomUUID() };
    let previous = null;
    let record = {};
    for (let seq = 1; seq <= ENTRIES_EACH; seq += 1) {
      record = {
        id: subject.id,
        name: `System ${n}`,
        summary: 'Finds similar case files for a handling officer.'.repeat(3),
        stage: 'pilot',
        change: seq,
      };
      const entry = auditLog.makeEntry(
        sha256,
        {
          subject,
          seq,
          previous,
          intent: seq === 1 ? 'system.register' : 'system.change',
          actor: { kind: 'person', id: randomUUID() },
          at: new Date(Date.UTC(2026, 0, 1) + entries.length * 1000).toISOString(),
          requestId: randomUUID(),
        },
        { salt: sha256(`${n}/${seq}`), payload: { fact: { seq }, parts: { record } } },
      );
      previous = entry.hash;
      const number = entries.length + 1;
      link = auditLog.chainLink(sha256, link, number, entry.hash);
      entries.push({ ...entry, number, link });
    }
    subjects.push({ ...subject, parts: { record } });
  }
  const key = sha256(publicKey.export({ type: 'spki', format: 'der' }));
  const unsigned = { origin: 'bench', size: entries.length, head: link, at: new Date().toISOString(), key };
  const signature = sign(null, Buffer.from(auditLog.checkpointText(unsigned)), privateKey).toString('base64');
  return {
    checkpoint: { ...unsigned, signature },
    publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(),
    subjectTypes: ['AiSystem'],
    subjects,
    entries,
  };
}
