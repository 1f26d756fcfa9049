// An HTTP client per person.

import people from '../../seeds/demo/people.json';
import request from 'supertest';
import type TestAgent from 'supertest/lib/agent';
import type { TestApp } from './app';

export const API = '/api/v1';

export type Who =
  | 'staff'
  | 'otherStaff'
  | 'officerWhoRegisters'
  | 'officer'
  | 'auditor'
  | 'strategy'
  | 'admin'
  | 'coordinator'
  | 'board';

const subjects: Record<Who, string> = {
  staff: 'demo:1-staff',
  otherStaff: 'demo:2-staff',
  officerWhoRegisters: 'demo:3-compliance',
  officer: 'demo:4-compliance',
  auditor: 'demo:5-auditor',
  strategy: 'demo:6-strategy',
  admin: 'demo:7-admin',
  coordinator: 'demo:8-coordinator',
  board: 'demo:9-board',
};

export const personId = (who: Who): string => {
  const person = people.find(({ subject }) => subject === subjects[who]);
  if (!person) throw new Error(`no demo person for ${who}`);
  return person.id;
};

/** A signed-in client. */
export async function as(app: TestApp, who: Who): Promise<TestAgent> {
  const agent = request.agent(app.url);
  await agent
    .post(`${API}/session`)
    .send({ person: personId(who) })
    .expect(201);
  return agent;
}
