import { defineConfig } from 'vitest/config'

/** Tests stand beside their files. Those that need a database end in `.database.test.ts` and run against both kinds. */
const databaseTests = ['src/**/*.database.test.{ts,tsx}', 'tests/*.database.test.ts']

export default defineConfig({
  test: {
    // Two processes: what the smallest machine has cores for, and each holds a database of its own.
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Files share what they import: to read the model and the packs anew for each took longer than the tests.
          isolate: false,
          include: ['src/**/*.test.{ts,tsx}', 'newsroom-app/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: databaseTests,
        },
      },
      {
        extends: true,
        test: {
          name: 'embedded',
          include: databaseTests,
          globalSetup: 'tests/setup/embedded-template.ts',
          env: { READOUT_TEST_DATABASE: 'embedded' },
        },
      },
      {
        extends: true,
        test: {
          name: 'server',
          include: databaseTests,
          globalSetup: 'tests/setup/postgresql-server.ts',
          env: { READOUT_TEST_DATABASE: 'server' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/*.test.ts'],
          globalSetup: 'tests/setup/built-tree.ts',
          setupFiles: 'tests/setup/failed-pages.ts',
          testTimeout: 240_000,
          hookTimeout: 180_000,
          // Two browsers on a busy machine may be late once; the log names what passed only then.
          retry: 1,
        },
      },
    ],
  },
})
