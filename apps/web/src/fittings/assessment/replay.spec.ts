import { assessmentText } from '@registry/assessment';
import type { Assessment } from '@registry/contracts';
import { exampleHouseRules } from '@registry/law/house';
import { lawById } from '../law/law';
import { replay } from './replay';

const law = lawById('2026-1744', null, exampleHouseRules);
const facts = { sys_machine_based: true, annex3_uses: ['4a'], performs_profiling: true, house_uses_hpc: true };
const { result, house, text } = assessmentText({ law, house: exampleHouseRules }, facts, '2026-12-02');
const hashed = async (): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
const by = { id: 'p', name: 'Ada Fictional' };
let stored: Assessment;
beforeAll(async () => {
  stored = JSON.parse(
    JSON.stringify({
      id: 'a',
      systemId: 's',
      number: 1,
      lawDate: '2026-12-02',
      ruleset: { id: law.ruleset.id, digest: law.ruleset.digest },
      engineVersion: '1',
      answers: Object.fromEntries(
        Object.entries(facts).map(([key, value]) => [key, { value, by, at: '2026-12-02T09:00:00.000Z' }]),
      ),
      result,
      house: { id: exampleHouseRules.layer.id, digest: exampleHouseRules.layer.digest, result: house },
      digest: await hashed(),
      assessedBy: by,
      assessedAt: '2026-12-02T09:00:00.000Z',
    }),
  ) as Assessment;
});

test('an untouched assessment replays with the same digest', async () => {
  expect(await replay(stored, law)).toEqual({ outcome: 'same', here: stored.digest });
});

test('a changed answer gives another digest', async () => {
  const changed = {
    ...stored,
    answers: { ...stored.answers, performs_profiling: { ...stored.answers['performs_profiling']!, value: false } },
  };
  expect(await replay(changed, law)).toMatchObject({ outcome: 'other-digest' });
});

test('a changed result is found although digest and answers are right', async () => {
  expect(await replay({ ...stored, result: { ...stored.result, headline: 'minimal' } }, law)).toMatchObject({
    outcome: 'other-result',
  });
  expect(
    await replay(
      { ...stored, house: { ...stored.house!, result: { ...stored.house!.result, attention: 'routine' } } },
      law,
    ),
  ).toMatchObject({ outcome: 'other-result' });
});

test('what cannot be compared is said to be so', async () => {
  expect(await replay({ ...stored, engineVersion: '0' }, law)).toEqual({ outcome: 'other-engine' });
  expect(await replay({ ...stored, ruleset: { ...stored.ruleset, digest: 'f'.repeat(64) } }, law)).toEqual({
    outcome: 'other-rules',
  });
  expect(await replay(stored, lawById('2026-1744'))).toEqual({ outcome: 'other-rules' });
});
