// npm test: types, lint and format, then every test there is. Looks for a browser and a PostgreSQL server, installs
// what is missing where it may, and names what had to be left out, with the mend, before the count in the last line.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { findBrowser } from '../tests/setup/browser.ts'
import { findPostgresql } from '../tests/setup/postgresql-server.ts'

const isRoot = userInfo().uid === 0
const isDebian = existsSync('/usr/bin/apt-get')
const missing: { readonly project: string; readonly mend: string }[] = []

prepare(
  'browser',
  () => findBrowser() !== null,
  installBrowser,
  'Install Chromium ("apt-get install chromium", or "npx playwright install chromium"), or name one in READOUT_BROWSER.',
)
prepare(
  'server',
  () => findPostgresql() !== null,
  () => apt('postgresql'),
  'Install PostgreSQL ("apt-get install postgresql"), or name the folder of its programs in READOUT_POSTGRESQL_BIN.',
)

const steps: readonly (readonly string[])[] = [
  ['tsc', '-p', 'tsconfig.json'],
  ['tsc', '-p', 'newsroom-app/tsconfig.json'],
  ['biome', 'check', '--error-on-warnings', '.'],
]
const failedSteps = steps
  .filter(([program, ...args]) => !run(`node_modules/.bin/${program}`, args))
  .map(step => step.join(' '))
const counts = runTests()
for (const step of failedSteps) console.log(`Failed: ${step}`)
for (const { project, mend } of missing) console.log(`Skipped: the tests of "${project}". ${mend}`)
console.log(
  `${counts.passed} passed, ${counts.failed + failedSteps.length} failed, ${counts.skipped} skipped`,
)
process.exitCode = counts.failed + failedSteps.length === 0 ? 0 : 1

/** Makes sure that something is there, installing it where that is allowed; else its tests are left out. */
function prepare(project: string, isThere: () => boolean, install: () => void, mend: string): void {
  if (!isThere()) install()
  if (!isThere()) missing.push({ project, mend })
}

function installBrowser(): void {
  if (isRoot && isDebian) apt('chromium')
  else run('node_modules/.bin/playwright', ['install', 'chromium'])
}

function apt(name: string): void {
  if (!(isRoot && isDebian)) return
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name])
}

function run(program: string, args: readonly string[]): boolean {
  const { status } = spawnSync(program, args, {
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  return status === 0
}

/** Runs Vitest without the projects that lack something, and counts the tests of those as skipped. */
function runTests(): { passed: number; failed: number; skipped: number } {
  const folder = mkdtempSync(join(tmpdir(), 'readout-results-'))
  const results = join(folder, 'results.json')
  const without = missing.map(({ project }) => `--project=!${project}`)
  const isGreen = run('node_modules/.bin/vitest', [
    'run',
    ...without,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${results}`,
  ])
  const counted = existsSync(results) ? JSON.parse(readFileSync(results, 'utf8')) : {}
  rmSync(folder, { recursive: true, force: true })
  const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numFailedTestSuites = 0 } = counted
  const failed = numFailedTests > 0 ? numFailedTests : isGreen ? 0 : Math.max(1, numFailedTestSuites)
  return { passed: numPassedTests, failed, skipped: numPendingTests + missing.length }
}
