// PDFs over HTTP, read with another program than the one that wrote them.

import { checkpointText, type Checkpoint } from '@registry/audit-log';
import type { Evidence } from '@registry/contracts';
import type TestAgent from 'supertest/lib/agent';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, decide, register, submit, type Registered } from '../support/builders';
import { withClient } from '../support/database';
import { dense, denseText, readPdf, type ReadPdf } from '../support/pdf';

const PEOPLE = ['staff', 'otherStaff', 'officer', 'auditor', 'admin', 'coordinator'] as const;
const LANGUAGES = ['en', 'fr', 'de'] as const;

const deployer = {
  annex3_uses: ['4a'],
  performs_profiling: true,
  operator_roles: ['deployer'],
  deployer_kind: 'union_institution',
  affects_workers: true,
};

/** What somebody may type to leave the place that a text has on the page. */
const HOSTILE = [
  '#read("/etc/passwd")',
  '#import "@preview/cetz:0.2.0": *',
  '] #panic("out") [',
  '$x^2$ *bold* _italic_ @ref <label> // /* */ \\ `raw`',
  '= A heading that is none',
  '"], "title": "injected',
  '<script>alert(1)</script>',
  'Ελληνικά Кириллица',
];

describe('papers', () => {
  let app: TestApp;
  let agents: Record<(typeof PEOPLE)[number], TestAgent>;
  beforeAll(async () => {
    app = await startApp();
    agents = Object.fromEntries(
      await Promise.all(PEOPLE.map(async (who) => [who, await as(app, who)])),
    ) as typeof agents;
  });
  afterAll(() => app?.close());

  const fetch = (who: keyof typeof agents, path: string) =>
    agents[who]
      .get(`${API}/${path}`)
      .buffer()
      .parse((response, done) => {
        const pieces: Buffer[] = [];
        response.on('data', (piece: Buffer) => pieces.push(piece));
        response.on('end', () => done(null, Buffer.concat(pieces)));
      });
  const bytes = async (who: keyof typeof agents, path: string): Promise<Buffer> =>
    (await fetch(who, path).expect(200).expect('content-type', 'application/pdf')).body as Buffer;
  const read = async (who: keyof typeof agents, path: string): Promise<ReadPdf> => readPdf(await bytes(who, path));
  const printed = (intent: string): Promise<{ fact: object; subject: string }[]> =>
    withClient(
      app.database.ownerUrl,
      async (client) =>
        (
          await client.query<{ fact: object; subject: string }>(
            `select payload -> 'fact' as fact, subject_id as subject from audit_entry where intent = $1 order by id`,
            [intent],
          )
        ).rows,
    );
  const decided = async (): Promise<Registered> => {
    const system = await register(agents.staff, { details: { firstUseOn: '2027-12-10' } });
    await assess(agents.staff, system, answered(deployer));
    await submit(agents.staff, system);
    await decide(agents.officer, system, { kind: 'confirm' });
    return system;
  };

  it.each(LANGUAGES)(
    'a dossier is a tagged file with title, language, bookmarks and numbered pages: %s',
    async (language) => {
      const system = await decided();
      const { name } = (await agents.staff.get(`${API}/systems/${system.id}`).expect(200)).body as { name: string };
      const file = await bytes('staff', `systems/${system.id}/dossier.pdf?language=${language}`);
      expect(file.toString('latin1')).toMatch(/pdfuaid:part.{1,3}1/);
      const pdf = readPdf(file);
      expect(pdf).toMatchObject({ title: name, language, isTagged: true, hasScript: false });
      expect(pdf.outline[0]).toBe(name);
      expect(pdf.outline.length).toBeGreaterThan(11);
      expect(new Set(pdf.pages.flatMap(({ roles }) => roles))).toEqual(
        expect.objectContaining(new Set(['H1', 'H2', 'Table', 'TH', 'TD'])),
      );
      const many = pdf.pages.length;
      const [before, between] = { en: ['Page ', ' of '], fr: ['Page ', ' sur '], de: ['Seite ', ' von '] }[language];
      pdf.pages.forEach(({ text }, index) => expect(text).toContain(`${before}${index + 1}${between}${many}`));
      for (const { right, width } of pdf.pages) expect(right).toBeLessThanOrEqual(width - 55);
      expect(denseText(pdf)).toContain(dense(system.reference));
    },
  );

  it('the same state gives the same bytes, and each paper stands in the log', async () => {
    const system = await decided();
    const path = `systems/${system.id}/dossier.pdf?language=de`;
    const first = await bytes('staff', path);
    expect((await bytes('staff', path)).equals(first)).toBe(true);
    expect((await printed('system.print')).filter(({ subject }) => subject === system.id)).toEqual([
      { subject: system.id, fact: { paper: 'dossier' } },
      { subject: system.id, fact: { paper: 'dossier' } },
    ]);
    await agents.staff
      .patch(`${API}/systems/${system.id}`)
      .set('If-Match', String((await agents.staff.get(`${API}/systems/${system.id}`)).headers['etag']))
      .send({ summary: 'Another summary.' })
      .expect(200);
    expect((await bytes('staff', path)).equals(first)).toBe(false);
  });

  it('a text is a text, whatever it holds', async () => {
    const summary = HOSTILE.join('\n');
    const system = await register(agents.staff, {
      name: `Name #read("/etc/passwd") $x$`,
      summary,
      intendedPurpose: `Emoji 🧿🫠 script 王小明 שלום مرحبا, end`,
      details: { operatingLogic: 'x'.repeat(4000), aliases: ['#[', '\\u{202e}'] },
    });
    const pdf = await read('staff', `systems/${system.id}/dossier.pdf`);
    const text = denseText(pdf);
    expect(pdf.title).toBe('Name #read("/etc/passwd") $x$');
    for (const line of HOSTILE) expect(text).toContain(dense(line));
    expect(text.replace(/[^x]/g, '').length).toBeGreaterThan(4000);
    // What no font has is a square each, what one has is there, and nothing ends the paper.
    expect(text).toMatch(/Emoji\u25a1{2}script\u25a1{3}.+,end/u);
    expect(text).not.toContain('root:');
    expect(pdf.outline).not.toContain('A heading that is none');
    for (const { right, width } of pdf.pages) expect(right).toBeLessThanOrEqual(width - 55);
  });

  it('says why: the class, the provision and the answers that decided it, with the decision', async () => {
    const system = await decided();
    const text = denseText(await read('auditor', `systems/${system.id}/dossier.pdf`));
    expect(text).toContain(dense('Class under the AI Act, decided by an officer'));
    expect(text).toContain(dense('High risk'));
    const { body: assessment } = await agents.staff.get(`${API}/systems/${system.id}/assessments/latest`).expect(200);
    expect(text).toContain(assessment.digest);
    expect(text).toContain(dense('What applies, and the answers that decided it'));
    expect(text).toContain(dense('Annex III'));
  });

  it('bears the checkpoint as text, and the code says what is signed', async () => {
    const system = await register(agents.staff);
    const pdf = await read('staff', `systems/${system.id}/dossier.pdf`);
    const { body } = await agents.auditor.get(`${API}/audit/status`).expect(200);
    const checkpoint = body.checkpoint as Checkpoint;
    expect(denseText(pdf)).toContain(checkpoint.head);
    expect(denseText(pdf)).toContain(checkpoint.signature);
    expect(checkpointText(checkpoint)).toContain(checkpoint.head);
    expect(pdf.pages.at(-1)!.roles).toContainEqual(expect.stringMatching(/^alt: QR code/));
  });

  it('leaves no trace of what the reader may not see', async () => {
    const other = await register(agents.otherStaff, {
      name: 'Unseen neighbour',
      visibility: 'restricted',
      restrictionReason: 'Secret',
    });
    const system = await register(agents.staff);
    const relation = { to: system.id, kind: 'uses' };
    await agents.otherStaff
      .post(`${API}/systems/${other.id}/relations`)
      .set('If-Match', '"1"')
      .send(relation)
      .expect(201);
    expect(denseText(await read('staff', `systems/${system.id}/dossier.pdf`))).not.toContain('Unseenneighbour');
    expect(denseText(await read('auditor', `systems/${system.id}/dossier.pdf`))).toContain('Unseenneighbour');
    await fetch('staff', `systems/${other.id}/dossier.pdf`).expect(404);
    await fetch('staff', `systems/${other.id}/documents/fria/document.pdf`).expect(404);
    await fetch('staff', `systems/${other.id}/decisions/1/decision.pdf`).expect(404);
  });

  it('a document: each question with its provision and what is written', async () => {
    const system = await register(agents.staff);
    const at = `systems/${system.id}/documents/fria`;
    await fetch('staff', `${at}/document.pdf`).expect(404);
    for (const [version, processes] of [
      [1, 'Selection of applicants'],
      [2, 'Selection, newly described'],
    ] as const)
      await agents.staff
        .post(`${API}/${at}/versions`)
        .set('If-Match', `"${version}"`)
        .send({ content: { processes }, isFinal: false })
        .expect(201);
    const last = await read('staff', `${at}/document.pdf?language=fr`);
    expect(last.title).toBe('Analyse d’impact sur les droits fondamentaux');
    expect(denseText(last)).toContain('Selection,newlydescribed');
    expect(denseText(last)).toContain(dense('Ceci est un brouillon.'));
    expect(denseText(await read('staff', `${at}/document.pdf?number=1`))).toContain('Selectionofapplicants');
    await fetch('staff', `${at}/document.pdf?number=3`).expect(404);
    await fetch('staff', `systems/${system.id}/documents/nothing/document.pdf`).expect(404);
    expect((await printed('system.print')).at(-1)!.fact).toEqual({ paper: 'document', kind: 'fria', number: 1 });
  });

  it('a decision: what was decided, by whom, on which answers', async () => {
    const system = await decided();
    const { body } = await agents.officer.get(`${API}/systems/${system.id}/decisions`).expect(200);
    const [decision] = body.items as { assessmentDigest: string; decidedBy: { name: string } }[];
    const response = await fetch('officer', `systems/${system.id}/decisions/1/decision.pdf?language=de`).expect(200);
    expect(response.headers['content-disposition']).toBe(
      `attachment; filename="${system.reference}-Prufentscheidung-1.pdf"`,
    );
    const text = denseText(readPdf(response.body as Buffer));
    expect(text).toContain(decision!.assessmentDigest);
    expect(text).toContain(dense(decision!.decidedBy.name));
    expect(text).toContain(dense('Hohes Risiko (Bestätigt)'));
    await fetch('officer', `systems/${system.id}/decisions/2/decision.pdf`).expect(404);
    await fetch('officer', `systems/${system.id}/decisions/none/decision.pdf`).expect(400);
  });

  it('the register of a day and the duties of a quarter, on wide pages with heads repeated', async () => {
    const system = await decided();
    const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Brussels' }).format(Date.now());
    const list = await read('auditor', `systems-as-of/register.pdf?day=${day}&language=en`);
    expect(denseText(list)).toContain(system.reference);
    expect(list.created).toBe(`D:${day.replaceAll('-', '')}000000Z`);
    expect(list.pages.every(({ width, height }) => width > height)).toBe(true);
    await fetch('auditor', 'systems-as-of/register.pdf?day=2999-01-01').expect(400);

    const { body } = await agents.auditor.get(`${API}/duty-quarters`).expect(200);
    const [quarter] = body.items as { from: string }[];
    const duties = await read('auditor', `duty-quarters/duties.pdf?quarter=${quarter!.from}&language=de`);
    expect(duties.title).toMatch(/^Pflichten, fällig im [1-4]\. Quartal \d{4}$/);
    expect(denseText(duties)).toContain(system.reference);
    await fetch('auditor', 'duty-quarters/duties.pdf?quarter=2027-02-01').expect(400);
    expect((await printed('register.print')).map(({ fact }) => fact)).toEqual([
      { paper: 'register', day },
      { paper: 'duties', day: quarter!.from },
    ]);
  });

  it('is for those who may read, in a language that there is', async () => {
    const system = await register(agents.staff);
    await fetch('staff', `systems/${system.id}/dossier.pdf?language=nl`).expect(400);
    await fetch('staff', `systems/AIS-1999-000001/dossier.pdf`).expect(404);
    const evidence = { title: 'Report', url: 'https://example.org/report' };
    await agents.staff.post(`${API}/systems/${system.id}/evidence-links`).send(evidence).expect(201);
    const { body } = await agents.staff.get(`${API}/systems/${system.id}/evidence`).expect(200);
    expect((body.items as Evidence[])[0]!.title).toBe('Report');
    expect(denseText(await read('coordinator', `systems/${system.id}/dossier.pdf`))).toContain(
      'https://example.org/report',
    );
  });
});
