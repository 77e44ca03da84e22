import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../src/basics/free-port.ts'
import { findPostgresql } from '../../tests/setup/postgresql-server.ts'

/** What a server with 24 GB and two cores is told for a record of this size; docs/record-at-scale.md says why. */
export const serverSettings: Readonly<Record<string, string>> = {
  shared_buffers: '6GB',
  effective_cache_size: '16GB',
  work_mem: '64MB',
  maintenance_work_mem: '1GB',
  random_page_cost: '1.1',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_wal_size: '8GB',
  // The bench's record is made anew: nothing is lost with it.
  fsync: 'off',
}

/** A PostgreSQL server of its own in `folder`, which stays when it is stopped, or in a temporary one. */
export async function startServer(
  folder: string | null,
): Promise<{ url: string; version: string; stop: () => void }> {
  const bin = findPostgresql()
  if (bin === null) throw new Error('PostgreSQL was not found; npm test says how to install it')
  const home = folder ?? mkdtempSync(join(tmpdir(), 'readout-record-'))
  if (folder !== null) mkdirSync(folder, { recursive: true })
  const data = join(home, 'data')
  const run = asServerUser(home)
  if (!existsSync(data))
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
  const options = Object.entries({
    ...serverSettings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  })
  const given = options.map(([name, value]) => `-c ${name}='${value}'`).join(' ')
  run(join(bin, 'pg_ctl'), ['-D', data, '-w', '-l', join(home, 'log'), '-o', given, 'start'])
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    version: execFileSync(join(bin, 'postgres'), ['--version'], { encoding: 'utf8' }).trim(),
    stop: () => {
      run(join(bin, 'pg_ctl'), ['-D', data, '-m', folder === null ? 'immediate' : 'fast', 'stop'])
      if (folder === null) rmSync(home, { recursive: true, force: true })
    },
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
