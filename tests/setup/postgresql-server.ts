import { execFileSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../src/basics/free-port.ts'

/** Starts a real PostgreSQL server for the run, in a scratch folder on a free port of the loopback address. */
export async function setup(): Promise<() => void> {
  const bin = findPostgresql()
  if (bin === null) throw new Error('PostgreSQL was not found; npm test says how to install it')
  const folder = mkdtempSync(join(tmpdir(), 'readout-postgresql-'))
  const run = asServerUser(folder)
  const data = join(folder, 'data')
  run(join(bin, 'initdb'), [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '-E',
    'UTF8',
    '--locale=C.UTF-8',
    '-N',
  ])
  const port = await freePort('127.0.0.1')
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=200`
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(folder, 'log'), '-o', options, 'start'])
  process.env.READOUT_TEST_SERVER = `postgresql://postgres@127.0.0.1:${port}/postgres`
  return () => {
    run(join(bin, 'pg_ctl'), ['-D', data, '-m', 'immediate', 'stop'])
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The folder of `initdb` and `pg_ctl`: READOUT_POSTGRESQL_BIN, Debian's newest, or the one on the path; else null. */
export function findPostgresql(): string | null {
  const named = process.env.READOUT_POSTGRESQL_BIN
  if (named !== undefined) return named
  for (const place of ['/usr/lib/postgresql', '/opt/homebrew/opt']) {
    const versions = listed(place).filter(name => /^(postgresql@)?\d+$/.test(name))
    const newest = versions.sort((a, b) => Number(b.replace(/\D/g, '')) - Number(a.replace(/\D/g, '')))[0]
    if (newest !== undefined && listed(join(place, newest, 'bin')).includes('initdb'))
      return join(place, newest, 'bin')
  }
  return (process.env.PATH ?? '').split(':').find(folder => listed(folder).includes('initdb')) ?? null
}

function listed(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

/** PostgreSQL refuses to run as root: then the user that Debian's package made for it runs it. */
function asServerUser(folder: string): (program: string, args: string[]) => void {
  const options = { stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[], cwd: '/' }
  if (userInfo().uid !== 0) return (program, args) => void execFileSync(program, args, options)
  const id = (flag: string) => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  const [uid, gid] = [id('-u'), id('-g')]
  chownSync(folder, uid, gid)
  return (program, args) => void execFileSync(program, args, { ...options, uid, gid })
}
