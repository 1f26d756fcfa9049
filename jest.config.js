const typescript = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', tsx: false, decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true },
      target: 'es2022',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

/** One runner for every suite. */
const common = {
  rootDir: __dirname,
  testEnvironment: '<rootDir>/test/support/environment.cjs',
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'require', 'default'] },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'],
  transform: {
    '^.+\\.tsx?$': typescript,
    // Libraries that are ECMAScript modules only.
    'node_modules/(openid-client|oauth4webapi|jose|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|request-filtering-agent)/.+\\.js$':
      ['@swc/jest', { jsc: { target: 'es2022' }, module: { type: 'commonjs' } }],
  },
  transformIgnorePatterns: [
    '/node_modules/(?!(openid-client|oauth4webapi|jose|file-type|strtok3|token-types|uint8array-extras|@tokenizer|@borewit|request-filtering-agent|ipaddr.js)/)',
  ],
  modulePathIgnorePatterns: ['<rootDir>/dist/', '/dist/', '<rootDir>/.data/'],
};

module.exports = {
  rootDir: __dirname,
  maxWorkers: 2,
  // What a suite leaves behind in its process is never freed, and each promise asks all that follow requests there:
  // after seventy suites a third of the processor went to that.
  workerIdleMemoryLimit: '600MB',
  projects: [
    {
      ...common,
      displayName: 'real',
      transform: {
        '/(test|apps/web)/.+\\.tsx?$': typescript,
        '\\.([cm]?js|ts)$': '<rootDir>/test/support/native.cjs',
      },
      transformIgnorePatterns: ['/test/.+\\.[cm]?js$'],
      testMatch: ['<rootDir>/test/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/test/support/patience.ts', '<rootDir>/test/support/rows/watch-rows.ts'],
      globalSetup: '<rootDir>/test/support/global-setup.mjs',
      globalTeardown: '<rootDir>/test/support/global-teardown.mjs',
    },
    { ...common, displayName: 'pure', testMatch: ['<rootDir>/libs/**/*.spec.ts', '<rootDir>/apps/*/src/**/*.spec.ts'] },
  ],
};
