// Input with speaking defaults.

import { lawOn } from '@registry/assessment';
import type { RegisterSystem } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { API } from './as';

export const aSystem = (changes: Partial<RegisterSystem> = {}): RegisterSystem => ({
  name: 'Case file search',
  summary: 'Finds similar case files for a handling officer.',
  unit: 'HR.C.3',
  intendedPurpose: 'Show officers earlier case files that resemble the one at hand.',
  stage: 'development',
  origin: 'in_house',
  ...changes,
});

export interface Registered {
  readonly id: string;
  readonly reference: string;
  version: number;
}

export async function register(agent: TestAgent, changes: Partial<RegisterSystem> = {}): Promise<Registered> {
  const { body } = await agent.post(`${API}/systems`).send(aSystem(changes)).expect(201);
  return { id: body.id, reference: body.reference, version: body.version };
}

/** Candidates are ranked and profiled: Annex III 4(a), and the profiling override of Article 6(3). */
export const highRiskFacts = {
  sys_machine_based: true,
  sys_autonomy: true,
  sys_infers: true,
  sys_influences_environment: true,
  union_nexus: true,
  annex3_uses: ['4a'],
  performs_profiling: true,
};

/** An AI system under the Act; every question is answered with no, but these. */
export function answered(facts: object = {}): Record<string, unknown> {
  const questions = lawOn('2026-11-27')!.ruleset.facts;
  const allOf = (kind: string, value: unknown): object =>
    Object.fromEntries(questions.filter((fact) => fact.kind === kind).map(({ key }) => [key, value]));
  return {
    ...allOf('boolean', false),
    ...allOf('multi-enum', []),
    sys_machine_based: true,
    sys_autonomy: true,
    sys_infers: true,
    sys_influences_environment: true,
    union_nexus: true,
    ...facts,
  };
}

export async function assess(
  agent: TestAgent,
  system: Registered,
  facts: object = highRiskFacts,
): Promise<{ digest: string; result: { headline: string } }> {
  const { body } = await agent
    .post(`${API}/systems/${system.id}/assessments`)
    .set('If-Match', `"${system.version}"`)
    .send({ facts })
    .expect(201);
  system.version += 1;
  return body;
}

export async function submit(agent: TestAgent, system: Registered): Promise<void> {
  await agent
    .post(`${API}/systems/${system.id}/submissions`)
    .set('If-Match', `"${system.version}"`)
    .send({})
    .expect(201);
  system.version += 1;
}

/** The officer takes the case. */
export async function take(officer: TestAgent, system: Registered): Promise<void> {
  await officer.post(`${API}/systems/${system.id}/review-takings`).set('If-Match', `"${system.version}"`).expect(201);
  system.version += 1;
}

/** Takes the case and decides it on the answers of now. */
export async function decide(
  officer: TestAgent,
  system: Registered,
  decision: object = { kind: 'confirm' },
): Promise<void> {
  await take(officer, system);
  const { body } = await officer.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
  await officer
    .post(`${API}/systems/${system.id}/decisions`)
    .set('If-Match', `"${system.version}"`)
    .send({ assessmentDigest: body.digest, ...decision })
    .expect(201);
  system.version += 1;
}
