// Who may import whom. Each rule speaks to whoever trips over it.

const features = [
  'people',
  'sign-in',
  'drafts',
  'rules',
  'systems',
  'proposals',
  'incidents',
  'evidence',
  'classification',
  'drafting',
  'review',
  'rule-changes',
  'obligations',
  'standing',
  'documents',
  'registrations',
  'comments',
  'strategy',
  'publishing',
  'register',
  'figures',
  'merging',
  'imports',
  'trail',
  'notices',
  'live',
  'exports',
  'papers',
];
/** Folders of the platform; each may use those before it. */
const platform = [
  'ground',
  'config',
  'problems',
  'input',
  'transport',
  'database',
  'recording',
  'identity',
  'access',
  'jobs',
  'printing',
  'files',
  'refusals',
  'http',
];
const spec = '(\\.spec\\.ts$|^test/)';

/** A feature may use those to its left, never those to its right. */
const leftOnly = features.slice(0, -1).map((feature, index) => ({
  name: `feature-${feature}-looks-left`,
  severity: 'error',
  comment: `Features import to the left only (${features.join(' → ')}). Move the shared piece left, or let the right one listen.`,
  from: { path: `^apps/api/src/features/${feature}/` },
  to: { path: `^apps/api/src/features/(${features.slice(index + 1).join('|')})/` },
}));

const platformInOrder = platform.slice(0, -1).map((folder, index) => ({
  name: `platform-${folder}-looks-left`,
  severity: 'error',
  comment: `Folders of the platform import to the left only (${platform.join(' → ')}). Move the shared piece left.`,
  from: { path: `^apps/api/src/platform/${folder}/` },
  to: { path: `^apps/api/src/platform/(${platform.slice(index + 1).join('|')})/` },
}));

const forbid = (name, comment, from, to) => ({ name, severity: 'error', comment, from, to });

module.exports = {
  forbidden: [
    forbid(
      'no-cycles',
      'Two files that need each other are one idea, or hide a third.',
      {},
      { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    ),
    forbid(
      'no-unresolvable',
      'This import cannot be resolved.',
      {},
      { couldNotResolve: true, pathNot: '^react-aria-components/' },
    ),
    forbid(
      'classifier-is-alone',
      'The engine knows no law and no machine: it imports nothing.',
      { path: '^libs/classifier/src', pathNot: spec },
      { pathNot: '^libs/classifier/src' },
    ),
    forbid(
      'law-is-data',
      'The law is data in the grammar of the classifier: it imports its types only.',
      { path: '^libs/law/src', pathNot: spec },
      { pathNot: '^libs/(law|classifier)/' },
    ),
    forbid(
      'law-imports-types-only',
      'The law may not run the engine: import types only.',
      { path: '^libs/law/src', pathNot: spec },
      { path: '^libs/classifier/', dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'audit-log-is-alone',
      'The proof runs anywhere: hash and signature are handed in, nothing is imported.',
      { path: '^libs/audit-log/src', pathNot: spec },
      { pathNot: '^libs/audit-log/src' },
    ),
    forbid(
      'assessment-joins-three',
      'An assessment is made anywhere: of classifier, law and the canonical form, nothing else.',
      { path: '^libs/assessment/src', pathNot: spec },
      { pathNot: '^libs/(assessment|classifier|law|audit-log)/' },
    ),
    forbid(
      'contracts-are-types',
      'Contracts cross the wire: they may name types of classifier, house rules and audit-log, nothing else.',
      { path: '^libs/contracts/src', pathNot: spec },
      { pathNot: '^libs/(contracts/|classifier/|audit-log/|law/(src|dist)/house)' },
    ),
    forbid(
      'access-is-small',
      'Rights depend on contracts and CASL only.',
      { path: '^libs/access/src', pathNot: spec },
      { pathNot: '^(libs/(access|contracts)/|node_modules/@casl/)' },
    ),
    forbid(
      'record-is-pure',
      'The fields of a record are the same in browser and server: the library names contracts, nothing else.',
      { path: '^libs/record/src', pathNot: spec },
      { pathNot: '^libs/(record|contracts)/' },
    ),
    forbid(
      'review-is-pure',
      'The rules of reviewing are the same in browser and server: the library names contracts and the days of an assessment, nothing else.',
      { path: '^libs/review/src', pathNot: spec },
      { pathNot: '^libs/(review|contracts|assessment)/' },
    ),
    forbid(
      'notices-are-pure',
      'What a notice says and where it leads is the same in browser, mail and server: the library names contracts, nothing else.',
      { path: '^libs/notices/src', pathNot: spec },
      { pathNot: '^libs/(notices|contracts)/' },
    ),
    forbid(
      'platform-knows-no-feature',
      'The platform is machinery; features use it, never the other way round.',
      { path: '^apps/api/src/platform' },
      { path: '^apps/api/src/features' },
    ),
    forbid(
      'features-by-the-door',
      'Use the other feature through its index.ts; its inside is its own.',
      { path: '^apps/api/src/features/([^/]+)/' },
      {
        path: '^apps/api/src/features/',
        pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'],
      },
    ),
    forbid(
      'web-is-apart',
      'The browser talks to the API over HTTP.',
      { path: '^apps/web' },
      { path: '^apps/(api|cli|launcher)' },
    ),
    forbid(
      'furniture-knows-no-domain',
      'Furniture is the same in any house: it imports furniture, the words of the interface and what a text or a day is, nothing else of ours.',
      { path: '^apps/web/src/furniture/', pathNot: spec },
      {
        path: '^(apps/web/src|libs)/',
        pathNot: ['^apps/web/src/(furniture|words)/', '^libs/record/(src|dist)/forms/(text|day)'],
      },
    ),
    forbid(
      'fittings-know-no-room',
      'A fitting serves several rooms: it knows none of them.',
      { path: '^apps/web/src/fittings/' },
      { path: '^apps/web/src/rooms/' },
    ),
    forbid(
      'rooms-have-walls',
      'A room imports no other room: what two of them need is a fitting. The frame opens the door, home shows a corner of several.',
      { path: '^apps/web/src/rooms/([^/]+)/', pathNot: '^apps/web/src/rooms/(frame|home)/' },
      { path: '^apps/web/src/rooms/', pathNot: '^apps/web/src/rooms/$1/' },
    ),
    forbid(
      'web-calls-and-words-lie-below',
      'What asks the server and what says it in three languages lies below furniture, fittings and rooms.',
      { path: '^apps/web/src/(api|words)/' },
      { path: '^apps/web/src/(furniture|fittings|rooms)/' },
    ),
    forbid(
      'cli-is-poor',
      'The verifier must run without the server: no Nest, no TypeORM, no API.',
      { path: '^apps/cli/src', pathNot: spec },
      { path: '^(apps/(api|web)|node_modules/(@nestjs|typeorm|pg))' },
    ),
    forbid(
      'migrations-stand-alone',
      "A migration must still run when today's code is gone.",
      { path: '^migrations' },
      { path: '^(apps|libs|seeds)' },
    ),
    forbid(
      'seeds-by-the-door',
      'Seeds use features through their doors.',
      { path: '^seeds' },
      { path: '^apps/api/src/features/[^/]+/(?!index\\.ts$)' },
    ),
    forbid('nothing-imports-tests', 'Tests are for running, not for importing.', { pathNot: spec }, { path: spec }),
    ...leftOnly,
    ...platformInOrder,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/|\\.data/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: `${__dirname}/tsconfig.base.json` },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['source', 'import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
