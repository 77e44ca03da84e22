import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readCoder } from '../coder/read-coder.ts'
import type { Changes } from '../database/hear-changes.ts'
import type { Database, OpenDatabase } from '../database/open-database.ts'
import { scratchDatabase } from '../database/scratch-database.ts'
import { createDesk } from '../desk/create-desk.ts'
import { loadDemonstration } from '../desk/demonstration/load-demonstration.ts'
import { readDemonstration } from '../desk/demonstration/read-demonstration.ts'
import { folderStore } from '../desk/files/file-store.ts'
import { outboxMailer } from '../desk/mail/outbox-mailer.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import type { DeskSettings } from '../desk/settings.ts'
import { publishArticle, receiveReport } from '../desk/write-article.ts'
import { openQueue } from '../queue/open-queue.ts'
import { ChangeLog } from './kept/change-log.ts'
import { KeptPages } from './kept/kept-pages.ts'
import { createSite } from './site-app.tsx'
import type { SiteParts } from './site-parts.ts'

export const publicUrl = 'http://desk.example'
export const now = new Date('2026-11-23T10:00:00Z')
const secret = 'a secret for tests alone, of no use'
const clock = () => now

/**
 * A site without a port, over a database of its own; close it in `afterAll`. It shows the demonstration, or a desk
 * with the demonstration's settings and calls but no report, of which a test may change some.
 */
export async function scratchSite(
  content: 'demonstration' | 'empty',
  change: Partial<DeskSettings> = {},
  url = publicUrl,
  more: (db: Database) => Partial<SiteParts> = () => ({}),
) {
  const database = await scratchDatabase()
  await heard(database.changes)
  const { db, pool } = database
  const folder = mkdtempSync(join(tmpdir(), 'readout-site-'))
  const outboxFolder = join(folder, 'outbox')
  const errors: unknown[] = []
  const files = folderStore(join(folder, 'files'))
  const parts = { db, pool, clock, publicUrl: url, secret, files }
  await fill(database, content, change)
  const { packs } = await readCoder()
  const queue = openQueue(database, error => errors.push(error))
  const kept = new KeptPages(new ChangeLog(database.changes), 16 * 1024 * 1024)
  const site = createSite({
    ...parts,
    kept,
    packs,
    mailer: outboxMailer(outboxFolder, 'desk@desk.example', clock),
    sendJob: queue.send,
    onError: error => errors.push(error),
    ...more(db),
  })
  return {
    ...{ db, pool, site, kept, files, outboxFolder, errors, queue },
    get: async (path: string, headers: Record<string, string> = {}) => site.request(url + path, { headers }),
    /** A form as a page of this site sends it. */
    post: async (path: string, body: FormData | URLSearchParams, headers: Record<string, string> = {}) =>
      site.request(url + path, { method: 'POST', body, headers: { origin: url, ...headers } }),
    /** Publishes a report as an article; `draft` changes what it is made of. */
    publish: async (draft: Record<string, unknown> = {}) => {
      const given = { title: 'A title', language: 'en', published: '2026-11-20', format: 'news', ...draft }
      const text = typeof draft.text === 'string' ? draft.text : `A report of ${given.title}.`
      const article = await receiveReport({ db, coder: await readCoder(), clock }, { ...given, text }, 'Edda')
      return publishArticle(db, article.reportId, article.language, now)
    },
    close: async () => {
      await queue.stop()
      await database.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Waits until the changes of other processes are heard: until then nothing is kept. */
async function heard(changes: Changes): Promise<void> {
  if (changes.areHeard) return
  const { promise, resolve } = Promise.withResolvers<void>()
  const end = changes.subscribe(() => changes.areHeard && resolve())
  await promise
  end()
}

async function fill(
  { db, pool }: OpenDatabase,
  content: 'demonstration' | 'empty',
  change: Partial<DeskSettings>,
): Promise<void> {
  if (content === 'demonstration') {
    const signIn = createSignIn({ pool, publicUrl, secret })
    await loadDemonstration({ db, coder: await readCoder(), signIn, clock })
    return
  }
  const { settings, calls } = readDemonstration()
  await createDesk(db, 'own', { ...settings, ...change }, now, calls)
}
