import type { CoderParts } from '../coder/code-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { loadDemonstration } from '../desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import { createData } from './data-app.ts'
import type { DataParts } from './data-parts.ts'

/** The open data of the demonstration for one test file, at desk.example on 23 November 2026. Close it in `afterAll`. */
export async function scratchData() {
  const { db, pool, close } = await scratchDatabase()
  const coder: CoderParts = await readCoder()
  const clock = () => new Date('2026-11-23T10:00:00Z')
  const [publicUrl, secret] = ['http://desk.example', 'a secret for tests alone, of no use']
  await loadDemonstration({ db, coder, signIn: createSignIn({ pool, publicUrl, secret }), clock })
  const errors: unknown[] = []
  const onError = (error: unknown) => errors.push(error)
  const parts: DataParts = { db, pool, coder, clock, publicUrl, secret, onError }
  const data = createData(parts)
  const get = async (path: string, headers: Record<string, string> = {}) => data.request(path, { headers })
  const json = async <Answer>(path: string) => (await get(path)).json() as Promise<Answer>
  /** The same address under where the open data are mounted. */
  const inside = (address: string) => address.replace(`${publicUrl}/data/v1`, '')
  return { db, parts, data, get, json, inside, errors, close }
}
