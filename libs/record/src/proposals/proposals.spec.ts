// Three bills of materials and four model cards as their writers have them, read into the fields of the record.

import type { ProposedField } from '@registry/contracts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { noDetails } from '../record/catalogue';
import { proposalsOf, readProposals, type Standing } from './index';

const read = (name: string): string => readFileSync(join(__dirname, '../../../../test/data/proposals', name), 'utf8');
const heads = (yaml: string): unknown => parse(yaml, { schema: 'failsafe' });
const proposed = (name: string, standing: Standing | null = null) =>
  proposalsOf(readProposals(read(name), heads), standing);
const nothing = { name: '', summary: '', intendedPurpose: '', ...noDetails() };

const values = ({ fields }: ReturnType<typeof proposed>) =>
  Object.fromEntries(fields.map(({ field, value }) => [field, value])) as { [Field in ProposedField]?: unknown };

describe('a bill of materials', () => {
  it('with several models names each where their texts come together', () => {
    const found = proposed('triage.cdx.json');
    expect(found).toMatchObject({ format: 'cyclonedx', formatVersion: '1.6', componentsLeftOut: 0 });
    expect(values(found)).toEqual({
      name: 'Complaint triage',
      summary: 'Sorts complaints by the unit that answers them. A case handler confirms each proposal.',
      intendedPurpose:
        'fabrique/complaint-router: Proposing which unit answers a complaint.\n' +
        'fabrique/complaint-router: users: Case handlers of the registry of complaints',
      providerName: 'Fabrique Imaginaire SA',
      providerAddress: '12 Rue Inventée, 1000, Bruxelles, BE',
      providerContact: 'support@fabrique.example',
      supplier: 'Fabrique Imaginaire SA',
      productVersion: '2.3.0',
      licence: 'Fabrique commercial terms 2026',
      techniques: ['supervised_learning', 'deep_learning', 'language_processing', 'machine_translation'],
      operatingLogic:
        'fabrique/complaint-router: task: text-classification\n' +
        'fabrique/complaint-router: architectureFamily: transformer\n' +
        'fabrique/complaint-router: modelArchitecture: encoder with 12 layers\n' +
        'fabrique/complaint-router: outputs: one of 41 units with a probability\n' +
        'letter-translator: task: translation',
      inputData: 'fabrique/complaint-router: inputs: text/plain',
      energyNote: 'fabrique/complaint-router: training: 310 kWh; co2CostEquivalent: 0.05 tCO2eq',
      dataSources: ['Complaint letters 2015-2023', 'Public complaint forms 2019-2024'],
      evaluation: expect.stringMatching(
        /^fabrique\/complaint-router: macro F1: 0\.87 \(letters in French; 0\.85–0\.89\)\n.*accuracy: 0\.91\n/s,
      ) as string,
    });
  });

  it('has its models, data and software as components, those within others too', () => {
    const component = { isGeneralPurpose: null, hosting: null };
    expect(proposed('triage.cdx.json').components.map((one) => one.component)).toEqual([
      {
        ...component,
        kind: 'model',
        name: 'fabrique/complaint-router',
        version: '4.1',
        supplier: 'Fabrique Imaginaire SA',
        licence: 'EUPL-1.2',
      },
      {
        ...component,
        kind: 'model',
        name: 'letter-translator',
        version: '1.0.2',
        supplier: 'Atelier Fictif',
        licence: 'Apache-2.0 WITH LLVM-exception',
      },
      {
        ...component,
        kind: 'dataset',
        name: 'Complaint letters 2015-2023',
        version: '2024-01',
        supplier: 'Registry of complaints',
        licence: null,
      },
      {
        ...component,
        kind: 'dataset',
        name: 'Public complaint forms 2019-2024',
        version: null,
        supplier: null,
        licence: null,
      },
      { ...component, kind: 'software', name: 'torchlike', version: '2.6.0', supplier: null, licence: 'BSD-3-Clause' },
      { ...component, kind: 'software', name: 'tensor-core', version: '2.6.0', supplier: null, licence: null },
    ]);
  });

  it('says where each thing stands, and what is not taken over', () => {
    const { fields, notTaken } = proposed('triage.cdx.json');
    expect(fields.find(({ field }) => field === 'name')?.from).toEqual([
      { pointer: '/metadata/component/name', heading: null, line: null, quote: 'Complaint triage' },
    ]);
    const left = notTaken.map(({ why, from }) => `${why} ${from.pointer}`);
    const card = '/components/0/modelCard';
    expect(left).toEqual([
      'no-field /components/4/name',
      `for-a-person ${card.replace('0/modelCard', '2')}/data/0/sensitiveData`,
      `for-a-person ${card}/modelParameters/datasets/1/sensitiveData`,
      `not-a-text ${card}/quantitativeAnalysis/graphics`,
      'not-in-vocabulary /components/1/modelCard/modelParameters/approach/type',
      'no-field /services',
    ]);
  });

  it('may describe the model itself', () => {
    const found = proposed('speech.cdx.json');
    expect(values(found)).toMatchObject({
      name: 'hearing-transcriber',
      supplier: 'Tonstudio Erfunden GmbH',
      licence: 'Apache-2.0, Responsible use terms',
      techniques: ['supervised_learning', 'speech'],
      intendedPurpose: 'Minutes of hearings that a clerk corrects.',
    });
    expect(found.components.map(({ component }) => `${component.kind} ${component.name}`)).toEqual([
      'model hearing-transcriber',
      'dataset Hearings 2018',
    ]);
  });

  it('speaks of its only model where it describes nothing else, and fetches no card that lies elsewhere', () => {
    const found = proposed('scoring.cdx.json');
    expect(values(found)).toMatchObject({
      name: 'grant-scorer',
      summary: 'Ranks grant proposals by how they answer the call.',
      techniques: ['supervised_learning'],
    });
    expect(found.notTaken).toContainEqual({
      why: 'not-fetched',
      from: {
        pointer: '/components/0/externalReferences/0/url',
        heading: null,
        line: null,
        quote: 'https://kennis.example/card',
      },
    });
  });
});

describe('a model card', () => {
  it('fills fields from its head and from the sections of the usual template', () => {
    const found = proposed('summariser.md');
    expect(values(found)).toEqual({
      name: 'decision-summariser',
      summary:
        'Summarises decisions of a board in up to five sentences. It keeps the operative part word by word.\n' +
        '- Model type: encoder and decoder',
      intendedPurpose:
        'Direct Use:\nDrafting the summary that a lawyer revises before publication.\n\n' +
        'Out-of-Scope Use:\nNot meant for deciding anything, or for texts other than decisions.',
      languages: ['en', 'fr', 'de'],
      supplier: 'Maison Inventée ASBL',
      licence: 'Apache-2.0',
      techniques: ['text_generation', 'language_processing'],
      inputData: 'Training Data:\n12,000 decisions of 1998 to 2022 with their published summaries.',
      energyNote: expect.stringContaining('co2_eq_emissions: 1840 g') as string,
      dataSources: ['maison/decisions-en', 'maison/decisions-fr'],
      evaluation: expect.stringContaining('ROUGE-L: 41.2 (Summarization, Decisions (held out))') as string,
    });
    expect(values(found).evaluation).toContain('Decisions with several dissents are summarised badly.');
    expect(JSON.stringify(found.fields.map(({ value }) => value))).not.toMatch(/More Information|<!--|Load the model/);
  });

  it('names what the model was made of, in components', () => {
    expect(
      proposed('summariser.md').components.map(({ component: { kind, name, supplier, licence } }) => [
        kind,
        name,
        supplier,
        licence,
      ]),
    ).toEqual([
      ['model', 'decision-summariser', 'Maison Inventée ASBL', 'Apache-2.0'],
      ['model', 'maison/encoder-decoder-base', null, null],
      ['dataset', 'maison/decisions-en', null, null],
      ['dataset', 'maison/decisions-fr', null, null],
      ['software', 'torchlike', null, null],
    ]);
  });

  it('says line and heading of each, and a language that the record does not know', () => {
    const { fields, notTaken } = proposed('summariser.md');
    expect(fields.find(({ field }) => field === 'licence')?.from).toEqual([
      { pointer: '/license', heading: null, line: 2, quote: 'apache-2.0' },
    ]);
    expect(fields.find(({ field }) => field === 'inputData')?.from).toMatchObject([
      { pointer: null, heading: 'Training Data', line: 84 },
    ]);
    expect(notTaken).toContainEqual({
      why: 'not-in-vocabulary',
      from: { pointer: '/language/3', heading: null, line: 3, quote: 'tlh' },
    });
  });

  it('keeps a licence that no list has, under its own name', () => {
    const found = proposed('vision.md');
    expect(values(found)).toEqual({
      name: 'Stamp finder',
      summary: 'Finds stamps and signatures on scanned letters.',
      intendedPurpose: 'Intended uses & limitations:\nFor sorting incoming mail.',
      techniques: ['computer_vision'],
      inputData: 'Training data:\nScans of letters that were made for this purpose.',
      licence: 'atelier-responsible-1',
    });
    expect(found.notTaken.map(({ why, from }) => [why, from.quote])).toEqual([
      ['no-field', '@misc{stamp}'],
      ['not-in-vocabulary', 'multilingual'],
    ]);
  });

  it('may be a head alone, and takes each value as it is written', () => {
    expect(values(proposed('bare.md'))).toEqual({
      name: 'Riverside embeddings',
      languages: ['nl', 'en'],
      licence: 'MIT, CC-BY-4.0',
      dataSources: ['riverside/sentences'],
    });
    const { notTaken } = proposed('translator.md');
    expect(notTaken.find(({ from }) => from.pointer === '/version')?.from.quote).toBe('1.10');
  });

  it('may have its title underlined', () => {
    expect(values(proposed('translator.md'))).toMatchObject({
      name: 'Translator for notices',
      summary: 'A translator from English into Maltese for short notices.',
      languages: ['en', 'mt'],
      licence: 'CC-BY-NC-4.0',
      energyNote: 'co2_eq_emissions: 12.5 g',
    });
  });
});

describe('beside the record as it stands', () => {
  const whole = (name: string): Standing => {
    const { fields, components } = proposed(name);
    return {
      fields: { ...nothing, ...Object.fromEntries(fields.map(({ field, value }) => [field, value])) },
      components: components.map(({ component }) => component),
    };
  };

  it.each(['triage.cdx.json', 'speech.cdx.json', 'scoring.cdx.json', 'summariser.md', 'vision.md'])(
    '%s, once taken over, has nothing new',
    (name) => {
      const again = proposed(name, whole(name));
      expect(again.fields.filter(({ state }) => state !== 'same')).toEqual([]);
      expect(again.components.filter(({ state }) => state !== 'same')).toEqual([]);
      expect(again.fields.length).toBeGreaterThan(2);
    },
  );

  it('fills what is empty, and says what differs', () => {
    const { fields } = proposed('speech.cdx.json', {
      fields: { ...nothing, name: 'Hearing minutes', supplier: 'Tonstudio Erfunden GmbH' },
      components: [],
    });
    const states = Object.fromEntries(fields.map(({ field, state, stands }) => [field, [state, stands]]));
    expect(states).toMatchObject({
      name: ['differs', 'Hearing minutes'],
      supplier: ['same', 'Tonstudio Erfunden GmbH'],
      productVersion: ['fills', null],
      techniques: ['fills', null],
    });
  });

  it('finds a component by kind, name and version, however it is spelled, and keeps what else is known of it', () => {
    const stands = {
      kind: 'model',
      name: 'Letter Translator',
      version: '1.0.2',
      supplier: null,
      licence: 'MIT',
      isGeneralPurpose: false,
      hosting: 'own_data_centre',
    } as const;
    const { components } = proposed('triage.cdx.json', { fields: nothing, components: [stands] });
    expect(components[1]).toMatchObject({
      state: 'differs',
      stands,
      component: { ...stands, supplier: 'Atelier Fictif', licence: 'Apache-2.0 WITH LLVM-exception' },
    });
    const older = { ...stands, version: '1.0.1' };
    const beside = proposed('triage.cdx.json', { fields: nothing, components: [older] });
    expect(beside.components[1]).toMatchObject({ state: 'fills', stands: null });
  });
});
