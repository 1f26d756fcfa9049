// Courses of requests that lead to states which chance does not find: a case through its review, two records made one
// and taken apart again.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import people from '../../../seeds/demo/people.json';
import { answered } from '../builders';

/** Of the people in the demonstration, in their order. */
const [STAFF, OTHER, OFFICER, SECOND, AUDITOR, ADMIN] = [0, 1, 2, 3, 4, 6] as const;
const person = (index: number): string => people[index]!.id;

export type Body = Record<string, unknown>;
export interface Asked {
  /** `{name}` of the path and what stands for it. */
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: object;
  /** A file instead of a body, and the query that it goes with. */
  readonly file?: Buffer;
  readonly query?: string;
}
/**
 * An honest request of this operation by this person, and what was answered. Bent ones follow it, in the state that it
 * has made.
 */
export type Step = (operation: string, who: number, asked?: Asked) => Promise<Body>;

const SYSTEM = '/api/v1/systems/{id}';
const FOUND = 'What the officers found when they looked at it together, in the words of both of them.';
const facts = answered({
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
});
const fria = {
  processes: 'Selection',
  periodAndFrequency: 'Each spring',
  affectedPersons: 'Applicants',
  risks: 'Unequal treatment',
  oversight: 'A panel',
  measures: 'Stop and repeat',
  summary: 'Acceptable',
};
const firstOf = (body: Body): string => (body['items'] as { id: string }[])[0]!.id;
const idOf = (body: Body): string => body['id'] as string;

async function register(step: Step, who: number, name: string): Promise<{ path: { id: string } }> {
  return {
    path: {
      id: idOf(
        await step('POST /api/v1/systems', who, {
          body: { name, summary: 'x', unit: 'HR.C.3', intendedPurpose: 'x', stage: 'development', origin: 'in_house' },
        }),
      ),
    },
  };
}

async function review(step: Step): Promise<void> {
  const { path } = await register(step, STAFF, 'Through its review');
  await step(`POST ${SYSTEM}/assessments`, STAFF, { path, body: { facts } });
  const evidence = [
    idOf(
      await step(`POST ${SYSTEM}/evidence-links`, STAFF, {
        path,
        body: { title: 'Minutes', url: 'https://example.org/' },
      }),
    ),
  ];
  await step(`PUT ${SYSTEM}/answers/{key}/evidence`, STAFF, {
    path: { ...path, key: 'performs_profiling' },
    body: { evidence },
  });
  await step(`POST ${SYSTEM}/submissions`, STAFF, { path, body: {} });
  await step(`POST ${SYSTEM}/review-takings`, OFFICER, { path });
  await step(`POST ${SYSTEM}/review-assignments`, OFFICER, { path, body: { officer: person(SECOND) } });
  await step(`POST ${SYSTEM}/review-questions`, SECOND, {
    path,
    body: { questions: [{ question: 'Who is ranked?' }] },
  });
  const { questions } = (await step(`GET ${SYSTEM}/review`, STAFF, { path })) as {
    questions: { id: string; answer: string | null }[];
  };
  await step(`POST ${SYSTEM}/review-answers`, STAFF, {
    path,
    body: {
      answers: questions
        .filter(({ answer }) => answer === null)
        .map(({ id }) => ({ question: id, answer: 'Candidates.' })),
    },
  });
  await step(`POST ${SYSTEM}/review-takings`, SECOND, { path });
  const { digest } = await step(`GET ${SYSTEM}/assessments/{number}`, SECOND, { path: { ...path, number: 'latest' } });
  await step(`POST ${SYSTEM}/decisions`, SECOND, {
    path,
    body: { kind: 'override', class: 'minimal', justification: FOUND, assessmentDigest: digest },
  });
  const { proposal } = (await step(`GET ${SYSTEM}/review`, OFFICER, { path })) as { proposal: { id: string } };
  await step(`POST ${SYSTEM}/decision-consents`, OFFICER, {
    path,
    body: { decision: proposal.id, verdict: 'consent' },
  });
  await step(`GET ${SYSTEM}/decisions/{number}/decision.pdf`, STAFF, { path: { ...path, number: '1' } });
}

async function duties(step: Step): Promise<void> {
  const { path } = await register(step, STAFF, 'With duties');
  await step(`POST ${SYSTEM}/assessments`, STAFF, { path, body: { facts } });
  const sent = await step('POST /api/v1/evidence-files', STAFF, {
    file: Buffer.from('Minutes of the day.\n'),
    query: '?name=minutes.txt',
  });
  await step(`PATCH ${SYSTEM}/duties/{dutyId}`, STAFF, {
    path: { ...path, dutyId: firstOf(await step(`GET ${SYSTEM}/duties`, STAFF, { path })) },
    body: { state: 'in_progress', note: 'Begun.', adds: [{ title: 'Minutes', file: idOf(sent) }] },
  });
  const { version } = (await step(`GET ${SYSTEM}`, STAFF, { path })) as { version: number };
  await step('POST /api/v1/duty-answers', STAFF, {
    body: { key: 'article-4-deployer', systems: [{ id: path.id, version }], state: 'met' },
  });
  for (const part of ['counts', 'systems', 'months']) await step(`GET /api/v1/duty-${part}`, STAFF);
  await step('GET /api/v1/duty-days', STAFF, { query: '?month=2027-12-01' });
  const { digest } = await step(`POST ${SYSTEM}/assessments`, STAFF, {
    path,
    body: { facts: { ...facts, operator_roles: ['provider'] } },
  });
  await step(`POST ${SYSTEM}/duty-acceptances`, STAFF, { path, body: { assessmentDigest: digest } });
  await step(`POST ${SYSTEM}/documents/{kind}/versions`, STAFF, {
    path: { ...path, kind: 'fria' },
    body: { content: fria, isFinal: true },
  });
  await step(`GET ${SYSTEM}/documents/{kind}/document.pdf`, STAFF, { path: { ...path, kind: 'fria' } });
  await step(`POST ${SYSTEM}/documents/fria/notifications`, STAFF, {
    path,
    body: { on: '2026-11-02', reference: 'Ares(2026)1' },
  });
  const link = idOf(
    await step(`POST ${SYSTEM}/links`, STAFF, {
      path,
      body: { action: 'HEALTH-F1', kind: 'supports', rationale: 'For hospitals.' },
    }),
  );
  await step(`DELETE ${SYSTEM}/links/{linkId}`, STAFF, { path: { ...path, linkId: link } });
}

async function twins(step: Step, round: number): Promise<void> {
  const [stays, goes] = [
    await register(step, STAFF, `e-Invoice check ${round}`),
    await register(step, OTHER, `e Invoice (check) ${round}`),
  ];
  await step(`PUT ${SYSTEM}/relations/{relationId}/state`, OTHER, {
    path: {
      ...goes.path,
      relationId: (
        (await step(`GET ${SYSTEM}/relations`, OTHER, goes)) as { items: { id: string; kind: string; state: string }[] }
      ).items.find(({ kind, state }) => kind === 'possible_duplicate' && state === 'proposed')!.id,
    },
    body: { state: 'confirmed' },
  });
  const version = async (): Promise<unknown> => (await step('GET /api/v1/systems/{id}', OFFICER, stays))['version'];
  await step(`POST ${SYSTEM}/merges`, OFFICER, {
    ...goes,
    body: { into: stays.path.id, intoVersion: await version(), reason: 'They are one.', lettingIn: [] },
  });
  await step(`POST ${SYSTEM}/merge-reversals`, OFFICER, {
    ...goes,
    body: { intoVersion: await version(), reason: 'They are two.' },
  });
}

async function relations(step: Step): Promise<void> {
  const [{ path }, other] = [
    await register(step, STAFF, 'Uses another'),
    await register(step, STAFF, 'Is used by one'),
  ];
  await step(`POST ${SYSTEM}/relations`, STAFF, { path, body: { to: other.path.id, kind: 'uses' } });
  await step('PUT /api/v1/live/here/{id}', STAFF, { path });
  const { version } = await step('GET /api/v1/systems/{id}', STAFF, other);
  await step('POST /api/v1/systems-changes', STAFF, {
    body: { systems: [{ id: other.path.id, version }], change: { stage: 'suspended' } },
  });
  const { items } = (await step(`GET ${SYSTEM}/relations`, STAFF, { path })) as {
    items: { id: string; kind: string }[];
  };
  await step(`DELETE ${SYSTEM}/relations/{relationId}`, STAFF, {
    path: { ...path, relationId: items.find(({ kind }) => kind === 'uses')!.id },
  });
}

async function persons(step: Step, round: number): Promise<void> {
  await step('GET /api/v1/session', STAFF);
  const path = {
    id: idOf(
      await step('POST /api/v1/people', ADMIN, {
        body: { name: 'Somebody new', subject: `fuzz:course-${round}`, unit: 'HR.C.3' },
      }),
    ),
  };
  await step('POST /api/v1/people/{id}/grants', ADMIN, { path, body: { role: 'auditor' } });
  const { grants } = (await step('GET /api/v1/people/{id}', ADMIN, { path })) as { grants: { id: string }[] };
  await step('DELETE /api/v1/people/{id}/grants/{grantId}', ADMIN, { path: { ...path, grantId: grants[0]!.id } });
  const token = await step('POST /api/v1/tokens', STAFF, { body: { name: 'Of a course', scopes: ['read:AiSystem'] } });
  await step('DELETE /api/v1/people/{id}/tokens/{tokenId}', ADMIN, {
    path: { id: person(STAFF), tokenId: idOf((token['token'] ?? token) as Body) },
  });
  const absence = await step('POST /api/v1/absences', OFFICER, {
    body: { from: `2027-01-1${round}`, until: `2027-01-1${round}`, standIn: person(SECOND) },
  });
  await step('DELETE /api/v1/absences/{absenceId}', OFFICER, { path: { absenceId: idOf(absence) } });
  await step('PUT /api/v1/drafts/{key}', STAFF, { path: { key: `course-${round}` }, body: { content: 'x' } });
}

async function talk(step: Step): Promise<void> {
  const { path } = await register(step, STAFF, 'Talked about');
  const thread = {
    threadId: idOf(
      await step(`POST ${SYSTEM}/comment-threads`, STAFF, { path, body: { text: 'Who looks after this?' } }),
    ),
  };
  await step('POST /api/v1/comment-threads/{threadId}/comments', STAFF, { path: thread, body: { text: 'We do.' } });
  await step('POST /api/v1/comment-threads/{threadId}/resolutions', STAFF, { path: thread });
  await step('POST /api/v1/comment-threads/{threadId}/reopenings', STAFF, { path: thread });
}

/** A second place to be signed in at, and the end of it. */
async function sessions(step: Step): Promise<void> {
  await step('POST /api/v1/session', OTHER, { body: { person: person(OTHER) } });
  const { items } = (await step('GET /api/v1/session/sessions', OTHER)) as {
    items: { id: string; isCurrent: boolean }[];
  };
  await step('DELETE /api/v1/session/sessions/{id}', OTHER, {
    path: { id: items.find(({ isCurrent }) => !isCurrent)!.id },
  });
}

const ROWS = (many: number): Buffer =>
  Buffer.from(
    ['Name,Summary,Purpose,Unit,Stage,Origin,Status of nothing']
      .concat(
        Array.from(
          { length: many },
          (_, row) => `Row ${row} of ${many},a,b,HR.C.3,${row % 9 === 8 ? 'x' : 'idea'},in_house,`,
        ),
      )
      .join('\n'),
  );

/** A file taken over and taken back; one that is thrown away, and one that is cancelled while it is read. */
async function imports(step: Step): Promise<void> {
  const IMPORT = '/api/v1/imports/{id}';
  const bring = async (many: number): Promise<{ path: { id: string } }> => ({
    path: {
      id: idOf(await step('POST /api/v1/imports', STAFF, { file: ROWS(many), query: '?name=rows.csv&source=fuzz' })),
    },
  });
  const settled = async ({ path }: { path: { id: string } }): Promise<Body> => {
    for (;;) {
      const set = await step(`GET ${IMPORT}`, STAFF, { path });
      if (!['reading', 'comparing', 'applying', 'undoing'].includes(set['state'] as string)) return set;
      await new Promise((go) => {
        setTimeout(go, 100);
      });
    }
  };
  const first = await bring(20);
  await settled(first);
  await step(`GET ${IMPORT}/values`, STAFF, { ...first, query: '?column=Stage&field=stage' });
  await step(`PUT ${IMPORT}/form`, STAFF, { ...first, body: { headerRow: 1 } });
  const { mapping } = await settled(first);
  await step(`PUT ${IMPORT}/mapping`, STAFF, { ...first, body: { mapping } });
  await settled(first);
  const row = { path: { ...first.path, number: '10' } };
  await step(`GET ${IMPORT}/rows`, STAFF, first);
  await step(`GET ${IMPORT}/rows/{number}`, STAFF, row);
  await step(`PATCH ${IMPORT}/rows/{number}`, STAFF, { ...row, body: { cells: { Stage: 'pilot' } } });
  await step(`POST ${IMPORT}/decisions`, STAFF, { ...first, body: { kind: 'invalid', decision: 'skip' } });
  await settled(first);
  await step(`GET ${IMPORT}/faults`, STAFF, { ...first, query: '?format=xlsx' });
  await step(`POST ${IMPORT}/applications`, STAFF, { ...first, body: { which: 'valid' } });
  await settled(first);
  await step(`POST ${IMPORT}/undoings`, STAFF, first);
  await settled(first);
  const second = await bring(3);
  await settled(second);
  await step(`DELETE ${IMPORT}`, STAFF, second);
  await step(`POST ${IMPORT}/cancellations`, STAFF, await bring(20_000));
  await step('PUT /api/v1/feeds/{source}', STAFF, { path: { source: 'fuzz' }, file: ROWS(3) });
}

/** What a file says of a model, for a record that is there and for one that is not yet. */
async function models(step: Step): Promise<void> {
  const file = readFileSync(join(__dirname, '../../data/proposals/summariser.md'));
  const { path } = await register(step, STAFF, 'With a model');
  await step('POST /api/v1/record-proposals', STAFF, { file });
  await step(`POST ${SYSTEM}/record-proposals`, STAFF, { path, file });
}

/** A registration that is written down and retracted, and a public set that is made and taken back. */
async function outside(step: Step): Promise<void> {
  const { path } = await register(step, STAFF, 'In the EU database');
  await step(`POST ${SYSTEM}/assessments`, STAFF, { path, body: { facts } });
  const registered = { section: 'C', channel: 'public', status: 'registered', on: '2026-01-05' };
  await step(`POST ${SYSTEM}/registrations`, STAFF, { path, body: registered });
  await step(`POST ${SYSTEM}/registrations/{number}/retraction`, STAFF, {
    path: { ...path, number: '1' },
    body: { reason: 'It was another one.' },
  });
  const { path: other } = await register(step, STAFF, 'Open to everybody');
  const systems = [{ id: other.id, version: 1 }];
  await step('POST /api/v1/publications', OFFICER, { body: { decision: 'published', reason: 'It is.', systems } });
  const { digest } = await step('GET /api/v1/public-sets/preview', OFFICER);
  const { number } = await step('POST /api/v1/public-sets', OFFICER, { body: { digest } });
  const set = { number: String(number) };
  await step('GET /api/v1/public-sets/{number}/files/{name}', OFFICER, { path: { ...set, name: 'systems.json' } });
  await step('GET /api/v1/public-sets/{number}/set.zip', OFFICER, { path: set });
  await step('POST /api/v1/public-sets/{number}/withdrawal', OFFICER, { path: set, body: { reason: 'Too early.' } });
}

/** Every table as a file that is asked for, fetched and thrown away. */
async function files(step: Step): Promise<void> {
  const JOB = '/api/v1/exports/jobs/{id}';
  for (const table of ['systems', 'duties', 'reviews', 'incidents', 'documents', 'actions', 'links', 'entries']) {
    const path = { id: idOf(await step(`POST /api/v1/exports/${table}`, AUDITOR, { query: '?format=csv' })) };
    await step(`GET ${JOB}`, AUDITOR, { path });
    await step(`GET ${JOB}/file`, AUDITOR, { path });
    await step(`DELETE ${JOB}`, AUDITOR, { path });
  }
}

export const courses = [
  review,
  duties,
  twins,
  relations,
  persons,
  talk,
  sessions,
  imports,
  models,
  outside,
  files,
] as const;
