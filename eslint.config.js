import nx from '@nx/eslint-plugin';
import jest from 'eslint-plugin-jest';
import unicorn from 'eslint-plugin-unicorn';
import tseslint from 'typescript-eslint';
import { depConstraints } from './boundaries.js';

const sources = ['**/*.{ts,tsx}'];
// Suites that several specs run are specs too.
const specs = ['**/*.spec.ts', '**/*.spec.tsx', '**/testing/describe-*.ts'];

export default tseslint.config(
  { ignores: ['**/dist/', '**/gen/', '**/.huipin/', 'test/architecture/fixtures/', '**/*.js', '**/*.d.ts'] },
  {
    files: sources,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { '@nx': nx, unicorn },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { enforceBuildableLibDependency: false, allowCircularSelfDependency: false, allow: ['../../boundaries.js', '../../eslint.config.js', '../../jest.config.js', '../../.dependency-cruiser.js'], depConstraints }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': ['error', { allowForKnownSafeCalls: [{ from: 'package', package: 'node:test', name: 'test' }] }],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 50 }],
      'no-restricted-properties': ['error', { object: 'process', property: 'env', message: 'The environment is read in config.ts only.' }],
      'unicorn/filename-case': ['error', { case: 'kebabCase' }],
    },
  },
  { files: ['**/config.ts', 'libs/testing/**', 'deploy/local/**', 'test/**'], rules: { 'no-restricted-properties': 'off' } },
  {
    files: ['{services,libs}/**/*.{ts,tsx}'],
    ignores: ['libs/messaging/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [{ name: '@huipin/messaging', importNames: ['KafkajsBroker', 'PlatformaticBroker'], message: 'MessagingModule alone opens a broker.' }],
          patterns: [{ group: ['**/broker/*', 'kafkajs', 'kafkajs/*', '@platformatic/kafka'], message: 'Kafka is behind @huipin/messaging.' }],
        },
      ],
      'no-restricted-syntax': ['error', { selector: "TSAsExpression TSTypeReference[typeName.name='Transaction']", message: 'Only inTransaction opens one: a fact goes out with its transaction or not at all.' }],
    },
  },
  { files: ['**/*.tsx', '**/migrations/**'], rules: { 'max-lines-per-function': ['error', { max: 100 }] } },
  {
    files: specs,
    extends: [jest.configs['flat/recommended']],
    settings: { jest: { version: 30, globalPackage: '@jest/globals' } },
    rules: {
      'max-lines-per-function': 'off',
      'jest/expect-expect': ['error', { assertFunctionNames: ['expect', 'expect*', '*.expect', '*.**.expect'] }],
      'jest/no-disabled-tests': 'error',
      'jest/no-focused-tests': 'error',
      'jest/no-export': 'off',
      'jest/valid-title': ['error', { ignoreTypeOfDescribeName: true }],
    },
  },
);
