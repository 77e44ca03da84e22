import { defineConfig } from 'vitest/config'

/** Tests stand beside their files. Those that need a database end in `.database.test.ts` and run against both. */
const databaseTests = 'src/**/*.database.test.{ts,tsx}'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          exclude: [databaseTests],
        },
      },
    ],
  },
})
