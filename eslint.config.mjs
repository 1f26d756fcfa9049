// Few rules, each for a reason; the compiler and the border checks say the rest.

import tseslint from 'typescript-eslint';

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in platform/config only.',
};
const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing.',
};
const noExportAll = { selector: 'ExportAllDeclaration', message: 'A door names what goes through it.' };

const noOwnClock = {
  selector: "NewExpression[callee.name='Date'][arguments.length=0]",
  message: 'What time it is, platform/now says: a register can be filled with a past.',
};
const noOtherTime = {
  selector: "ImportSpecifier[imported.name='useClock']",
  message: 'Only the seed sets the clock.',
};

/** Somebody writes these arguments by hand, in this order; what the framework hands in by type or decorator does not count. */
const PARAMETERS = 4;
const manyParameters = [
  `FunctionDeclaration[params.length>${PARAMETERS}]`,
  `ArrowFunctionExpression[params.length>${PARAMETERS}]`,
  `MethodDefinition:not([kind='constructor']):not(:has(> Decorator)) > FunctionExpression[params.length>${PARAMETERS}]`,
].map((selector) => ({ selector, message: `At most ${PARAMETERS} parameters; what belongs together is one object.` }));

export default tseslint.config(
  {
    ignores: [
      '**/*.cjs',
      '**/dist/',
      '**/node_modules/',
      '.data/',
      '.fresh-data/',
      'test/architecture/canary/',
      'apps/web/src/api/generated*.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport, noExportAll],
      // The formatter breaks code; it cannot break words.
      'max-len': [
        'error',
        { code: 120, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true, ignoreUrls: true },
      ],
    },
  },
  {
    // A migration that has run stays as it was.
    files: ['migrations/**/*.ts'],
    rules: { 'max-len': 'off' },
  },
  {
    files: ['libs/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noExportAll, ...manyParameters] },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.ts'],
    // Tests list cases, words and the law are data, and a door is a list of names: one place for each, however many
    // there are. Doors behind a door would name everything twice.
    ignores: ['**/*.spec.ts', 'libs/law/src/**', '**/words/**', '**/index.ts'],
    rules: { 'max-lines': ['error', 250] },
  },
  {
    files: ['apps/api/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/api/src/main.ts', 'apps/api/src/doctor/main.ts', 'apps/api/src/write-openapi.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noExportAll, noEnvironment, ...manyParameters] },
  },
  {
    files: ['apps/api/src/**/*.ts'],
    ignores: ['apps/api/src/platform/input/uuid.decorator.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            ['class-validator', 'IsUUID', 'Uuid'],
            ['@nestjs/common', 'ParseUUIDPipe', 'UuidParam'],
          ].map(([name, importName, ours]) => ({
            name,
            importNames: [importName],
            message: `It leaves capitals as they come, and the log would name what the register does not have: ${ours}.`,
          })),
        },
      ],
    },
  },
  {
    files: ['apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/web/src/api/step.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: '@tanstack/react-query',
              importNames: ['useMutation'],
              message: 'What somebody has the register do goes on after they leave the page: useStep.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['apps/api/src/features/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        noDefaultExport,
        noExportAll,
        noEnvironment,
        noOwnClock,
        noOtherTime,
        ...manyParameters,
      ],
    },
  },
);
