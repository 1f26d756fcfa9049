// Few rules, each for a reason; the compiler and the border checks say the rest.

import tseslint from 'typescript-eslint';

const noEnvironment = {
  selector: "MemberExpression[object.name='process'][property.name='env']",
  message: 'The environment is read in platform/config/config.ts only.',
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

export default tseslint.config(
  { ignores: ['**/*.cjs', '**/dist/', '**/node_modules/', '.data/', '.fresh-data/', 'test/architecture/canary/'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.ts', '**/*.tsx'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-restricted-syntax': ['error', noDefaultExport, noExportAll],
      'max-params': 'off',
    },
  },
  {
    files: ['apps/api/src/**/*.ts', 'libs/**/*.ts'],
    ignores: ['**/*.spec.ts', 'libs/law/src/**'],
    rules: { 'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ['apps/api/src/**/*.ts', 'apps/web/src/**/*.{ts,tsx}'],
    ignores: ['apps/api/src/main.ts', 'apps/api/src/doctor/main.ts', 'apps/api/src/write-openapi.ts', '**/*.spec.ts'],
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noExportAll, noEnvironment] },
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
    rules: { 'no-restricted-syntax': ['error', noDefaultExport, noExportAll, noEnvironment, noOwnClock, noOtherTime] },
  },
);
