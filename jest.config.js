/** @type {import('jest').Config} */
const base = {
  transform: {
    '^.+\\.(ts|tsx|mjs|js)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  // These packages ship ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!(hucre|@zip\\.js|fast-check|pure-rand)/)'],
  testEnvironment: 'node',
  moduleNameMapper: { '^@fluentui/react-(components|icons)$': '<rootDir>/.cache/fluent/fluent.cjs' },
  // Each look at a global from inside a test's own context takes half a microsecond, else: loops take most of their time
  // for it. Names that no package gives to something of its own.
  sandboxInjectedGlobals: [
    'Array',
    'ArrayBuffer',
    'DataView',
    'Float64Array',
    'Int32Array',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Set',
    'String',
    'Uint32Array',
    'Uint8Array',
    'WeakMap',
  ],
};

module.exports = {
  globalSetup: '<rootDir>/tests/bundleFluent.mjs',
  // Nothing here is timed, and there may be more at work than cores.
  testTimeout: 60_000,
  // What a file leaves behind in memory slows down those after it.
  workerIdleMemoryLimit: '1GB',
  projects: [
    {
      ...base,
      displayName: 'unit',
      testMatch: ['<rootDir>/tests/**/*.test.ts?(x)'],
      testPathIgnorePatterns: ['/tests/(interop|browser)/'],
    },
    { ...base, displayName: 'interop', testMatch: ['<rootDir>/tests/interop/**/*.test.ts'] },
    { ...base, displayName: 'browser', testMatch: ['<rootDir>/tests/browser/**/*.test.ts'] },
  ],
};
