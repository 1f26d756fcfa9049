// The code on a paper is enough to check what it says with the public key of the register.

import { checkpointText } from '@registry/audit-log';
import { generateKeyPairSync, sign, verify } from 'node:crypto';
import { codeOf, sealOf } from './seal';
import { voiceOf } from './voice/voice';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const unsigned = {
  origin: 'registry',
  size: 1234,
  head: 'a'.repeat(64),
  at: '2026-11-30T06:09:10.099Z',
  key: 'b'.repeat(64),
};
const signature = sign(null, Buffer.from(checkpointText(unsigned)), privateKey).toString('base64');
const checkpoint = { ...unsigned, signature };

test('the code holds what was signed, and its signature in the last line', () => {
  const lines = codeOf(checkpoint).trimEnd().split('\n');
  const said = Buffer.from(`${lines.slice(0, -1).join('\n')}\n`);
  expect(verify(null, said, publicKey, Buffer.from(lines.at(-1)!, 'base64'))).toBe(true);
  expect(
    verify(null, Buffer.from(String(said).replace('1234', '1235')), publicKey, Buffer.from(signature, 'base64')),
  ).toBe(false);
});

test('the same stands beside it, to be read', () => {
  const { rows, alternative } = sealOf(voiceOf('de'), checkpoint);
  expect(rows.map(({ value }) => value)).toEqual([
    '1.234',
    unsigned.head,
    '30.11.2026, 07:09 MEZ',
    unsigned.key,
    signature,
  ]);
  expect(alternative).toContain('1.234');
});
