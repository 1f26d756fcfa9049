// Files made to harm whoever reads them, and files that are something else.

import { parse } from 'yaml';
import { NoProposal, proposalsOf, readProposals } from './index';

const heads = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });
const read = (text: string) => proposalsOf(readProposals(text, heads), null);
const bom = (more: object): string => JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', ...more });
const model = (more: object = {}) => ({ type: 'machine-learning-model', name: 'm', ...more });

function whyNot(text: string): [code: string, told: object] {
  try {
    read(text);
  } catch (error) {
    if (error instanceof NoProposal) return [error.code, error.told];
    throw error;
  }
  throw new Error('it was read');
}

describe('a file that is none of ours', () => {
  it.each<[string, string, object]>([
    ['empty', ' \n\u200b', {}],
    ['other-file', '<html><body>Model card</body></html>', {}],
    ['other-file', 'PK\u0003\u0004\u0000\u0000', {}],
    ['bom-xml', '<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6"/>', {}],
    ['broken-json', '{"bomFormat": "CycloneDX", "specVersion":', {}],
    ['not-cyclonedx', '{"spdxVersion": "SPDX-2.3"}', {}],
    ['not-cyclonedx', '[]', {}],
    ['other-version', '{"bomFormat": "CycloneDX", "specVersion": "1.5"}', { found: '1.5' }],
    ['other-version', '{"bomFormat": "CycloneDX", "specVersion": "2.0"}', { found: '2.0' }],
    ['other-version', '{"bomFormat": "CycloneDX"}', { found: '' }],
    ['no-model', bom({ components: [{ type: 'library', name: 'left' }] }), {}],
    ['no-head', '# A model\n\nWithout a head.', {}],
    ['no-head', '---\njust a text\n---\n', {}],
    ['open-head', '---\nlicense: mit\n', {}],
    ['head-too-long', `---\nlicense: ${'x'.repeat(600_000)}\n---\n`, { most: 500_000 }],
  ])('is refused: %s', (code, text, told) => expect(whyNot(text)).toEqual([code, told]));

  it('is refused where it lies too deep within itself, before it is read', () => {
    const deep = (levels: number) =>
      bom({ components: [model()], x: 0 }).replace('0}', `${'['.repeat(levels)}${']'.repeat(levels)}}`);
    expect(whyNot(deep(50_000))).toEqual(['too-deep', { most: 100 }]);
    expect(read(deep(90)).components).toHaveLength(1);
  });

  it('does not count brackets within texts', () => {
    expect(read(bom({ components: [model({ description: '\\"[{'.repeat(500) })] })).components).toHaveLength(1);
  });
});

describe('a file of ours that is too much', () => {
  it('has as many components as a record, models first, and says how many are left out', () => {
    const libraries = Array.from({ length: 6_000 }, (_, index) => ({ type: 'library', name: `lib-${index}` }));
    const found = read(bom({ components: [...libraries.slice(0, 4_000), model(), ...libraries.slice(4_000)] }));
    expect(found.components).toHaveLength(50);
    expect(found.components[0]?.component).toMatchObject({ kind: 'model', name: 'm' });
    expect(found.componentsLeftOut).toBe(6_001 - 50);
  });

  it('is cut at a sentence, and says so; a name too long is left', () => {
    const sentence = 'The model is used for one thing. ';
    const { fields, notTaken } = read(
      bom({
        components: [
          model({
            description: sentence.repeat(40),
            version: 'v'.repeat(101),
            modelCard: { considerations: { useCases: ['word '.repeat(3_000)] } },
          }),
        ],
      }),
    );
    const summary = fields.find(({ field }) => field === 'summary');
    expect(summary).toMatchObject({ isCut: true, value: sentence.repeat(15).trim() });
    const purpose = fields.find(({ field }) => field === 'intendedPurpose');
    expect(purpose?.isCut).toBe(true);
    expect(purpose?.value).toMatch(/ word$/);
    expect(String(purpose?.value).length).toBeLessThanOrEqual(4_000);
    expect(notTaken).toContainEqual(expect.objectContaining({ why: 'too-long' }));
    expect(notTaken[0]?.from.quote.length).toBeLessThanOrEqual(200);
  });

  it('says of what is left the first hundred, and counts the rest', () => {
    const head = Array.from({ length: 1_000 }, (_, index) => `other${index}: x`).join('\n');
    const found = read(`---\nmodel_name: m\n${head}\n---\n`);
    expect([found.notTaken.length, found.notTakenLeftOut]).toEqual([100, 900]);
  });

  it('of ten megabytes is read whole', () => {
    const half = 'Sentence after sentence (of [text](x) and <b>tags</b>). '.repeat(90_000);
    const found = read(`---\nmodel_name: m\n---\n# m\n\n${half}\n\n## Uses\n\n<!--${'<!--'.repeat(1_000_000)}`);
    expect(found.fields.find(({ field }) => field === 'summary')).toMatchObject({ isCut: true });
    const open = ['<', '[', '![', '**', '- a', '`', '|'].map((mark) => mark.repeat(600_000)).join('\n');
    expect(read(`---\nmodel_name: m\n---\n# m\n\n${open}`).fields[0]?.value).toBe('m');
  });
});

describe('what stands in a file', () => {
  it('is text and nothing else', () => {
    const found = read(
      `---\nmodel_name: "<script>alert(1)</script>safe\\u202Egpj.exe"\n---\n# x\n\n<img src=x onerror=alert(1)>Finds \u202Estamps\u0007.\n`,
    );
    expect(found.fields.map(({ field, value }) => [field, value])).toEqual([
      ['name', '<script>alert(1)</script>safegpj.exe'],
      ['summary', 'Finds stamps.'],
    ]);
    expect(JSON.stringify(found)).not.toMatch(/[\u0007\u202e]/);
  });

  it('cannot name what no document names', () => {
    const found = read(
      `{"bomFormat":"CycloneDX","specVersion":"1.6","__proto__":{"polluted":true},"components":[{"type":"machine-learning-model","name":"m","constructor":{"name":"x"},"__proto__":{"version":"9"}},{"type":"__proto__","name":"n"},{"type":"constructor","name":"o"}]}`,
    );
    expect(found.components.map(({ component }) => [component.name, component.version])).toEqual([['m', null]]);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('may have another form than it should anywhere', () => {
    const odd = [null, 0, true, 'text', [], {}, [[]], [null], [{}], { name: { name: [] } }];
    const members = [
      'modelCard',
      'licenses',
      'supplier',
      'version',
      'group',
      'data',
      'components',
      'externalReferences',
    ];
    for (const value of odd)
      for (const member of members)
        expect(read(bom({ components: [model({ [member]: value })] })).format).toBe('cyclonedx');
    for (const value of odd)
      for (const member of ['modelParameters', 'quantitativeAnalysis', 'considerations'])
        expect(read(bom({ components: [model({ modelCard: { [member]: value } })] })).format).toBe('cyclonedx');
    for (const value of odd)
      for (const name of [
        'license',
        'language',
        'datasets',
        'model-index',
        'co2_eq_emissions',
        'metrics',
        'base_model',
      ])
        expect(read(`---\nmodel_name: m\n${name}: ${JSON.stringify(value)}\n---\n`).format).toBe('model_card');
  });
});
