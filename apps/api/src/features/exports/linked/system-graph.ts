// A row of the register as linked data: the entry of a catalogue (DCAT), and the system that it is about (DPV with its
// extension for the AI Act, AIRO). A term is said only where it is certain; what no vocabulary has is said in our own.

import type { Headline } from '@registry/contracts';
import { text, type Described, type Said, type Term } from './described';

/** What is known by key of the column; a column that was not asked for is not there. */
export type SystemRow = Readonly<Record<string, unknown>>;

export interface Around {
  /** IRI of the catalogue. */
  readonly catalogue: string;
  readonly institution: string;
}

type Statement = readonly [Term, Said];

const LEVELS: Readonly<Partial<Record<Headline, Term>>> = {
  prohibited: 'eu-aiact:RiskLevelProhibited',
  // Which paragraph of Article 6 makes it so, a row does not tell.
  high_risk: 'eu-aiact:RiskLevelHigh',
  transparency: 'eu-aiact:RiskLevelTransparencyRequired',
  minimal: 'eu-aiact:RiskLevelMinimal',
};

const ORDER: readonly unknown[] = [
  'not_ai_system',
  'out_of_scope',
  'minimal',
  'transparency',
  'high_risk',
  'prohibited',
];

const LIFECYCLE: Readonly<Record<string, Term>> = {
  idea: 'ai:InceptionStage',
  development: 'ai:DevelopmentStage',
  pilot: 'ai:ValidationStage',
  in_use: 'ai:OperationStage',
  suspended: 'ai:OperationStage',
  retired: 'ai:RetirementStage',
};

const PROVISION: Readonly<Record<string, Term>> = {
  idea: 'eu-aiact:NotPutIntoService',
  development: 'eu-aiact:NotPutIntoService',
  pilot: 'eu-aiact:NotPutIntoService',
  in_use: 'eu-aiact:PutIntoServiceInEU',
  suspended: 'eu-aiact:PutIntoServiceInEU',
  retired: 'eu-aiact:WithdrawnFromService',
};

/** Columns that are said as they are, by their key. */
const OWN = ['stage', 'origin', 'unit', 'class', 'classLower', 'classUpper', 'decidedClass', 'reviewState'] as const;

/** Identified by the id of the record; the entry and its system are two things. */
const systemIri = (id: unknown): string => `urn:uuid:${String(id)}`;

export function systemGraph(row: SystemRow, around: Around): (Described & { readonly id: string })[] {
  const system = systemIri(row['id']);
  const entry = `${system}#entry`;
  return [
    {
      id: around.catalogue,
      types: [],
      says: [
        ['dcat:record', { iri: entry }],
        ['dcat:resource', { iri: system }],
      ],
    },
    {
      id: entry,
      types: ['dcat:CatalogRecord'],
      says: [
        ['foaf:primaryTopic', { iri: system }],
        ...instant('dct:issued', row['registeredAt']),
        ...instant('dct:modified', row['changedAt']),
      ],
    },
    { id: system, types: typesOf(row), says: [...described(row), ...roles(row, around), ...ofItsClass(row)] },
  ];
}

const lines = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : []);
const said = (property: Term, value: unknown): Statement[] =>
  typeof value === 'string' && value !== '' ? [[property, text(value)]] : [];
const instant = (property: Term, value: unknown): Statement[] =>
  typeof value === 'string' ? [[property, { literal: value, type: 'dateTime' }]] : [];
const term = (property: Term, value: Term | undefined): Statement[] =>
  value === undefined ? [] : [[property, { term: value }]];
const about = (property: Term, types: readonly Term[], value: unknown): Statement[] =>
  typeof value === 'string' && value !== '' ? [[property, { types, says: [['dct:description', text(value)]] }]] : [];

/** What was decided; else what the answers leave open, which may be a single class. */
function boundsOf(row: SystemRow): readonly [lower: number, upper: number] | null {
  const decided = ORDER.indexOf(row['decidedClass']);
  if (decided >= 0) return [decided, decided];
  const [lower, upper] = [ORDER.indexOf(row['classLower']), ORDER.indexOf(row['classUpper'])];
  return lower < 0 || upper < 0 ? null : [lower, upper];
}

const MINIMAL = ORDER.indexOf('minimal');
const HIGH_RISK = ORDER.indexOf('high_risk');
const PROHIBITED = ORDER.indexOf('prohibited');

/** An AI system in the sense of the Act only where it certainly is one. */
function typesOf(row: SystemRow): Term[] {
  const bounds = boundsOf(row);
  if (bounds === null || bounds[0] < MINIMAL) return ['dcat:Resource'];
  const isProhibited = bounds[0] === PROHIBITED;
  return [
    'dcat:Resource',
    'eu-aiact:AISystem',
    'airo:AISystem',
    ...(isProhibited ? (['eu-aiact:ProhibitedAISystem'] as const) : []),
  ];
}

function ofItsClass(row: SystemRow): Statement[] {
  const own = OWN.flatMap((key) => said(`reg:${key}`, row[key]));
  const bounds = boundsOf(row);
  if (bounds === null || bounds[0] < MINIMAL) return own;
  const [lower, upper] = bounds;
  const level: Term | undefined =
    lower === upper
      ? LEVELS[ORDER[lower] as Headline]
      : upper < HIGH_RISK
        ? 'eu-aiact:RiskLevelNotHigh'
        : upper < PROHIBITED
          ? 'eu-aiact:RiskLevelPermitted'
          : undefined;
  return [...own, ...term('eu-aiact:hasRiskLevel', level)];
}

function described(row: SystemRow): Statement[] {
  const isRecalled = row['marketStatus'] === 'recalled' && row['stage'] === 'retired';
  const components = Array.isArray(row['components']) ? (row['components'] as Record<string, unknown>[]) : [];
  return [
    ...said('dct:identifier', row['reference']),
    ...said('dct:title', row['name']),
    ...said('dct:description', row['summary']),
    ...about('tech:hasIntendedUse', ['eu-aiact:IntendedPurpose', 'airo:Purpose'], row['intendedPurpose']),
    ...term('tech:hasLifecycleStage', LIFECYCLE[String(row['stage'])]),
    ...term('tech:hasProvisionStatus', isRecalled ? 'eu-aiact:RecalledFromService' : PROVISION[String(row['stage'])]),
    ...about('dpv:hasAlgorithmicLogic', ['dpv:AlgorithmicLogic'], row['operatingLogic']),
    ...about('tech:hasInputData', [], row['inputData']),
    ...lines(row['tags']).flatMap((tag) => said('dcat:keyword', tag)),
    ...said('dcat:version', row['productVersion']),
    ...(typeof row['euDatabaseUrl'] === 'string' && URL.canParse(row['euDatabaseUrl'])
      ? [['dcat:landingPage', { iri: new URL(row['euDatabaseUrl']).href }] as const]
      : []),
    ...components
      .filter(({ isGeneralPurpose }) => isGeneralPurpose === true)
      .map(({ name }): Statement => [
        'ai:hasGPAIModel',
        { types: ['eu-aiact:GPAIModel'], says: said('dpv:hasName', name) },
      ]),
  ];
}

/** Who provides it by the record, and the institution in the roles that it says of itself. */
function roles(row: SystemRow, { institution }: Around): Statement[] {
  const own = lines(row['operatorRoles']);
  const provider = own.includes('provider') ? institution : row['providerName'];
  const named = (property: Term, types: readonly Term[], name: unknown): Statement[] =>
    typeof name === 'string' && name !== '' ? [[property, { types, says: said('dpv:hasName', name) }]] : [];
  return [
    ...named('tech:hasProvider', ['eu-aiact:AIProvider', 'airo:AIProvider'], provider),
    ...(own.includes('deployer')
      ? named('tech:hasDeployer', ['eu-aiact:AIDeployer', 'airo:AIDeployer'], institution)
      : []),
  ];
}
