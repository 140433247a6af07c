// One project per weight of test; a suffix says what a spec may use (docs/adr/0002).
const base = {
  testEnvironment: 'node',
  testEnvironmentOptions: { customExportConditions: ['huipin-source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        swcrc: false,
        jsc: {
          target: 'es2024',
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          keepClassNames: true,
        },
        module: { type: 'es6' },
        sourceMaps: 'inline',
      },
    ],
  },
  modulePathIgnorePatterns: ['/dist/', '/.huipin/', '/.nx/'],
  injectGlobals: false,
};
const backing = {
  globalSetup: '<rootDir>/libs/testing/src/backing.setup.ts',
  globalTeardown: '<rootDir>/libs/testing/src/backing.teardown.ts',
};

export default {
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/{libs,services,deploy}/**/*.spec.ts', '<rootDir>/test/{generators,faults,supply}/**/*.spec.ts', '<rootDir>/test/{helm,observability}/*.spec.ts'],
      testPathIgnorePatterns: ['\\.int\\.spec\\.ts$', '/dist/'],
    },
    { ...base, ...backing, displayName: 'int', testMatch: ['<rootDir>/{libs,services,deploy}/**/*.int.spec.ts'] },
    { ...base, displayName: 'contracts', testMatch: ['<rootDir>/test/contracts/**/*.spec.ts'] },
    { ...base, displayName: 'architecture', testMatch: ['<rootDir>/test/architecture/*.spec.ts'] },
    { ...base, displayName: 'helm', testMatch: ['<rootDir>/test/helm/with-helm/*.spec.ts'] },
    { ...base, displayName: 'rules', testMatch: ['<rootDir>/test/observability/with-promtool/*.spec.ts'] },
    {
      ...base,
      displayName: 'e2e',
      testMatch: ['<rootDir>/test/{e2e,security}/**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/test/e2e/stack.setup.ts',
      globalTeardown: '<rootDir>/test/e2e/stack.teardown.ts',
    },
  ],
  testTimeout: 60_000,
};
