import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The built program, started as `npm start` starts it, with a data folder of its own. */
export interface RunningServer {
  readonly url: string
  readonly dataFolder: string
  /** What it printed at its start. */
  readonly greeting: string
  readonly process: ChildProcess
  readonly stop: () => Promise<void>
}

const program = join(import.meta.dirname, '../../bin/readout')

/** Starts the server on a free port and waits until it says where it is; throws with its words if it ends before. */
export async function startServer(environment: NodeJS.ProcessEnv = {}): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'readout-running-'))
  const { DATABASE_URL: _server, ...inherited } = process.env
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { ...inherited, PORT: '0', READOUT_DATA: dataFolder, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const greeting = await said(child)
  const stop = async () => {
    if (child.exitCode === null) {
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
    rmSync(dataFolder, { recursive: true, force: true })
  }
  const url = /Public site\s+(\S+)\//.exec(greeting)![1]!
  return { url, dataFolder, greeting, process: child, stop }
}

async function said(child: ChildProcess): Promise<string> {
  let words = ''
  for (const stream of [child.stdout!, child.stderr!]) stream.on('data', chunk => (words += chunk))
  const ended = once(child, 'exit').then(() => {
    throw new Error(`the server ended: ${words}`)
  })
  while (!/Newsroom {2}/.test(words)) await Promise.race([once(child.stdout!, 'data'), ended])
  ended.catch(() => {})
  return words
}
