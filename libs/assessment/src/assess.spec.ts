// The same facts, day and law give the same digest, byte for byte, whatever computes it.
import { createHash, webcrypto } from 'node:crypto';
import { assess, assessmentText, dayInBrussels, lawById, lawOn } from './index';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');
const facts = {
  sys_machine_based: true,
  annex3_uses: ['4a', '5a'],
  gpai_training_flops: 1.5e25,
  lifecycle_stage: 'pilot',
};
const law = lawOn('2026-12-02')!;

test('a digest is kept for good: whoever changes it must change the version of the engine or the ruleset', () => {
  expect(assess({ law }, facts, '2026-12-02', sha256).digest).toMatchSnapshot(
    `${law.ruleset.id} ${law.ruleset.digest}`,
  );
});

test('the order of facts is immaterial to the digest, an answer is not', () => {
  const { digest } = assess({ law }, facts, '2026-12-02', sha256);
  const turned = Object.fromEntries(Object.entries(facts).reverse());
  expect(assess({ law }, turned, '2026-12-02', sha256).digest).toBe(digest);
  expect(assess({ law }, { ...facts, lifecycle_stage: 'planned' }, '2026-12-02', sha256).digest).not.toBe(digest);
  expect(assess({ law }, facts, '2026-12-03', sha256).digest).not.toBe(digest);
});

test('a stored assessment is replayed by the id of its ruleset, also on a day when another is in force', () => {
  const old = lawOn('2025-05-05')!;
  const { digest } = assess({ law: old }, facts, '2025-05-05', sha256);
  expect(
    assess({ law: lawById(old.ruleset.id)! }, JSON.parse(JSON.stringify(facts)), '2025-05-05', sha256).digest,
  ).toBe(digest);
  expect(old.ruleset.id).not.toBe(law.ruleset.id);
});

test('the hash of the browser gives the same digest', async () => {
  const { digest } = assess({ law }, facts, '2026-12-02', sha256);
  const { text } = assessmentText({ law }, facts, '2026-12-02');
  const bytes = await webcrypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  expect(Buffer.from(bytes).toString('hex')).toBe(digest);
});

test('there is no law before the Act', () => {
  expect(lawOn('2024-07-31')).toBeUndefined();
  expect(lawById('nothing')).toBeUndefined();
});

test.each([
  ['2026-12-01T22:59:59Z', '2026-12-01'],
  ['2026-12-01T23:00:00Z', '2026-12-02'],
  ['2026-08-01T22:00:00Z', '2026-08-02'],
])('at %s the day in Brussels is %s', (at, day) => expect(dayInBrussels(new Date(at))).toBe(day));
