// The register as linked data: in both formats the same graph, of terms that there are, in the shape that is promised.

import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type TestAgent from 'supertest/lib/agent';
import { PREFIXES } from '../../apps/api/src/features/exports/linked/described';
import { startApp, type TestApp } from '../support/app';
import { API, as } from '../support/as';
import { answered, assess, highRiskFacts, register } from '../support/builders';

const root = join(__dirname, '../..');
const READ = ['eu-aiact', 'dpv', 'ai', 'tech', 'airo', 'dcat', 'dct', 'foaf'] as const;
const termsOf = (prefix: (typeof READ)[number]): Set<string> =>
  new Set(
    readFileSync(join(root, `test/data/vocabularies/${prefix}.txt`), 'utf8')
      .trim()
      .split('\n'),
  );
const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

describe('the register as linked data', () => {
  let app: TestApp;
  let staff: TestAgent;
  let turtle: string;
  let quads: Quad[];
  beforeAll(async () => {
    app = await startApp();
    staff = await as(app, 'staff');
    const whole = {
      tags: ['"quoted"', 'b'],
      operatorRoles: ['deployer'],
      providerName: 'Musterwerk',
      productVersion: '2.1',
      euDatabaseUrl: 'https://example.eu/entry?a=<1>',
      operatingLogic: 'Ranks\nand "sorts".',
      inputData: 'Files.',
    };
    const one = await register(staff, {
      name: 'Linked one',
      details: whole as never,
      components: [{ kind: 'model', name: 'A model', isGeneralPurpose: true }],
    });
    await assess(staff, one, answered(highRiskFacts));
    for (const stage of ['idea', 'pilot', 'suspended'] as const)
      await register(staff, { name: `Linked ${stage}`, stage });
    turtle = await text('ttl');
    quads = new Parser().parse(turtle);
  });
  afterAll(() => app?.close());

  const text = async (format: string): Promise<string> =>
    (
      await staff
        .get(`${API}/exports/systems`)
        .query({ format, sort: 'reference' })
        .buffer(true)
        .parse((response, done) => {
          let all = '';
          response.setEncoding('utf8');
          response.on('data', (piece: string) => void (all += piece));
          response.on('end', () => done(null, all));
        })
        .expect(200)
    ).body as string;
  const shaped = (graph: string): string[] =>
    JSON.parse(
      execFileSync(
        process.execPath,
        [join(root, 'test/support/shacl.mjs'), join(root, 'docs/linked-data/shapes.ttl')],
        {
          input: graph,
          encoding: 'utf8',
        },
      ),
    ) as string[];

  it('says a high-risk system with its level, its roles and what it is made of', () => {
    const of = (property: string): string[] =>
      quads.filter(({ predicate }) => predicate.value === property).map(({ object }) => object.value);
    expect(of(`${PREFIXES['eu-aiact']}hasRiskLevel`)).toEqual([`${PREFIXES['eu-aiact']}RiskLevelHigh`]);
    expect(of(`${PREFIXES.dpv}hasName`)).toEqual(expect.arrayContaining(['Musterwerk', 'A model']));
    expect(of(`${PREFIXES.dcat}keyword`)).toEqual(['"quoted"', 'b']);
    expect(of(`${PREFIXES.dct}title`)).toEqual(
      expect.arrayContaining(['Linked idea', 'Linked pilot', 'Linked suspended']),
    );
    expect(of(`${PREFIXES.dcat}record`)).toHaveLength(of(`${PREFIXES.dct}identifier`).length);
  });

  it('is of terms that the vocabularies have, and of our own that are described', () => {
    const described = readFileSync(join(root, 'docs/linked-data/README.md'), 'utf8');
    const said = quads.flatMap(({ predicate, object }) =>
      predicate.value === RDF_TYPE
        ? [object.value]
        : [predicate.value, ...(object.termType === 'NamedNode' ? [object.value] : [])],
    );
    const unknown = [...new Set(said)].filter((iri) => {
      const prefix = READ.find(
        (one) => iri.startsWith(PREFIXES[one]) && /^[\w-]+$/.test(iri.slice(PREFIXES[one].length)),
      );
      if (prefix !== undefined) return !termsOf(prefix).has(iri.slice(PREFIXES[prefix].length));
      if (iri.startsWith(PREFIXES.reg)) return !described.includes(`\`reg:${iri.slice(PREFIXES.reg.length)}\``);
      return !/^(urn:uuid:|https:\/\/example\.eu\/)/.test(iri);
    });
    expect(unknown).toEqual([]);
    expect(said.filter((iri) => iri.startsWith(PREFIXES['eu-aiact'])).length).toBeGreaterThan(5);
  });

  it('has the shape that is promised, and another graph has not', () => {
    expect(shaped(turtle)).toEqual([]);
    expect(shaped(turtle.replace('tech:hasLifecycleStage', 'tech:hasLifecycle'))).toHaveLength(1);
  });

  it('is the same graph as JSON-LD', async () => {
    const { '@graph': nodes, '@context': context } = JSON.parse(await text('jsonld')) as Record<string, object[]>;
    // Each file is a catalogue of its own, made at its own moment and after one entry more.
    const ofSystems = (graph: Quad[]): Quad[] =>
      graph.filter(
        ({ subject, predicate }) => !/issued|logSize|logHead/.test(predicate.value) || subject.value.endsWith('#entry'),
      );
    const canonical = async (graph: Quad[]): Promise<string> => {
      const catalogue = graph.find(({ object }) => object.value === `${PREFIXES.dcat}Catalog`)!.subject.value;
      const lines = new Writer({ format: 'N-Quads' })
        .quadsToString(ofSystems(graph))
        .replaceAll(catalogue, 'urn:catalogue');
      const options = { inputFormat: 'application/n-quads', algorithm: 'RDFC-1.0' };
      return (await jsonld.canonize(lines as never, options as never)) as unknown as string;
    };
    const other = (await jsonld.toRDF({ '@context': context, '@graph': nodes } as never, {
      format: 'application/n-quads',
    })) as unknown as string;
    expect(await canonical(new Parser().parse(other))).toBe(await canonical(quads));
  });

  it('has no columns to choose', async () => {
    await staff.get(`${API}/exports/systems`).query({ format: 'ttl', columns: 'name' }).expect(400);
  });
});
