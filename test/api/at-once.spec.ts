// Many at the same moment, on things of which there is one.

import { verifyExport, type VerifiableExport } from '@registry/audit-log';
import request from 'supertest';
import { startApp, type TestApp } from '../support/app';
import { API, as, personId } from '../support/as';
import { register } from '../support/builders';
import { crypto } from '../support/crypto';

const MANY = 25;

describe('at once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app?.close());

  it('many exports all succeed, and each can be verified', async () => {
    const auditor = await as(app, 'auditor');
    const staff = await as(app, 'staff');
    const answers = await Promise.all(
      Array.from({ length: MANY }, async (_, index) => {
        if (index % 5 === 0) await register(staff, { name: `System ${index}` });
        return auditor.get(`${API}/exports/register.${index % 3 === 0 ? 'csv' : 'json'}`);
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 200));
    const verdicts = answers
      .filter((_, index) => index % 3 !== 0)
      .map(({ text }) => verifyExport(JSON.parse(text) as VerifiableExport, crypto));
    expect(verdicts.filter(({ intact }) => !intact)).toEqual([]);
  });

  it('one person signs in many times', async () => {
    const answers = await Promise.all(
      Array.from({ length: MANY }, () =>
        request(app.url)
          .post(`${API}/session`)
          .send({ person: personId('board') }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: MANY }, () => 201));
  });
});
