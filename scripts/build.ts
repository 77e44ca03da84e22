// Builds dist/: the program by TypeScript, the newsroom's client by Vite, the site's assets. What is newer than its
// sources is left as it is, so that a second build takes no time. `--force` builds everything.
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
process.chdir(root)
const isForced = process.argv.includes('--force')
const bin = (name: string) => join('node_modules/.bin', name)
const shared = ['package-lock.json', 'tsconfig.json', 'scripts/build.ts']

step('program', ['src', 'tsconfig.build.json', ...shared], () => {
  for (const name of existsSync('dist') ? readdirSync('dist') : []) {
    if (!['newsroom-app', 'demonstration'].includes(name) && !name.startsWith('.built-'))
      rmSync(join('dist', name), { recursive: true })
  }
  run(bin('tsc'), ['-p', 'tsconfig.build.json'])
  copyAssets('src', 'dist')
})
step('demonstration', ['src', 'demo', 'packs', 'models', 'migrations', ...shared], () =>
  run(process.execPath, ['scripts/prepare-demonstration.ts']),
)
step('newsroom', ['newsroom-app', 'src', ...shared], () =>
  run(bin('vite'), ['build', 'newsroom-app', '--logLevel', 'warn']),
)

/** Runs one step unless its stamp is newer than every source. A failed step leaves no stamp. */
function step(name: string, sources: readonly string[], build: () => void): void {
  const stamp = join('dist', `.built-${name}`)
  const builtAt = existsSync(stamp) ? statSync(stamp).mtimeMs : 0
  if (!isForced && sources.every(source => newestIn(source) <= builtAt)) return
  rmSync(stamp, { force: true })
  const startedAt = new Date()
  build()
  mkdirSync('dist', { recursive: true })
  writeFileSync(stamp, startedAt.toISOString())
}

function newestIn(path: string): number {
  if (!existsSync(path)) return 0
  const own = statSync(path)
  if (!own.isDirectory()) return own.mtimeMs
  const inside = readdirSync(path).map(name => newestIn(join(path, name)))
  return Math.max(own.mtimeMs, ...inside)
}

/** What TypeScript does not carry over: style sheets, fonts and other files beside the code. */
function copyAssets(from: string, to: string): void {
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)]
    if (entry.isDirectory()) copyAssets(source, target)
    else if (!/\.(tsx?|conllu)$/.test(entry.name)) {
      mkdirSync(to, { recursive: true })
      cpSync(source, target)
    }
  }
}

function run(program: string, args: string[]): void {
  execFileSync(program, args, {
    stdio: 'inherit',
    env: {
      ...process.env,
      // Tests build, too, and what they meet is what is shipped: not React's build for development.
      NODE_ENV: 'production',
      PATH: `${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
    },
  })
}
