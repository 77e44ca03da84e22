import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { type Clock, systemClock } from './basics/clock.ts'
import { freePort } from './basics/free-port.ts'
import { Problem } from './basics/problem.ts'
import { readCoder } from './coder/read-coder.ts'
import type { Configuration } from './configuration.ts'
import { createData } from './data/data-app.ts'
import { createMcp } from './data/mcp/mcp-app.ts'
import { type OpenDatabase, openDatabase } from './database/open-database.ts'
import { dataPath } from './desk/address.ts'
import type { DeskKind } from './desk/create-desk.ts'
import { loadDemonstration } from './desk/demonstration/load-demonstration.ts'
import { folderStore } from './desk/files/file-store.ts'
import { openMailer } from './desk/mail/open-mailer.ts'
import { createSignIn } from './desk/people/sign-in.ts'
import { readDesk } from './desk/read-desk.ts'
import { countViews } from './desk/readers/count-views.ts'
import { allJobs } from './jobs/all-jobs.ts'
import { createCodingThread } from './newsroom/coding-thread.ts'
import { createNewsroom } from './newsroom/newsroom-app.ts'
import { openQueue, type Queue } from './queue/open-queue.ts'
import { arePlacesUnnamed } from './record/dossiers/read-dossier.ts'
import { rebuildViews } from './record/refresh-views.ts'
import { isIndexEmpty } from './search/index-articles.ts'
import { answerKept } from './site/kept/answer-kept.ts'
import { ChangeLog } from './site/kept/change-log.ts'
import { countKept } from './site/kept/count-kept.ts'
import { KeptPages } from './site/kept/kept-pages.ts'
import { createSite } from './site/site-app.tsx'

/** The embedded database with the demonstration in it, which the build makes so that the first start is a quick one. */
const template = fileURLToPath(new URL('./demonstration/database', import.meta.url))

/** A running Readout. */
export interface RunningServer {
  readonly url: string
  readonly deskKind: DeskKind
  readonly deskTitle: string
  readonly databaseKind: OpenDatabase['kind']
  readonly close: () => Promise<void>
}

/**
 * Opens the database, loads the demonstration desk into an empty one, builds the site and the newsroom and listens.
 * Problems: `port-in-use`, `port-refused`, and those of `openDatabase`.
 */
export async function startServer(
  given: Configuration,
  secret: string,
  clock: Clock = systemClock,
): Promise<RunningServer> {
  const configuration = await withPort(given)
  const { databaseUrl, dataFolder } = configuration
  const database = await openDatabase({ url: databaseUrl, dataFolder, template })
  const queue = openQueue(database, logError)
  try {
    const built = await buildApp(configuration, secret, clock, database, queue)
    const { app, desk, jobs, kept, views, codingThread } = built
    await queue.open(jobs)
    const { host, port } = configuration
    const counted = countKept(views, desk.settings.languages[0]!)
    const server = createServer(answerKept(kept, clock, getRequestListener(app.fetch), counted))
    await once(server.listen(port, host), 'listening').catch(error => {
      throw refusal(error, configuration)
    })
    if (configuration.worksOnJobs) await queue.work(jobs)
    return {
      url: configuration.publicUrl,
      deskKind: desk.kind,
      deskTitle: desk.settings.title,
      databaseKind: database.kind,
      close: async () => {
        // Requests under way are answered; idle connections would keep the process for minutes.
        server.close()
        server.closeIdleConnections()
        await once(server, 'close')
        await queue.stop()
        await views.stop()
        await codingThread.close()
        await database.close()
      },
    }
  } catch (error) {
    await queue.stop()
    await database.close()
    throw error
  }
}

/** Port 0 becomes a free one before anything is built, since forms and sessions are bound to the site's address. */
async function withPort(configuration: Configuration): Promise<Configuration> {
  if (configuration.port !== 0) return configuration
  const port = await freePort(configuration.host)
  return { ...configuration, port, publicUrl: configuration.publicUrl.replace(/:0$/, `:${port}`) }
}

async function buildApp(
  configuration: Configuration,
  secret: string,
  clock: Clock,
  database: OpenDatabase,
  queue: Queue,
) {
  const { db, pool } = database
  const { publicUrl, dataFolder, smtpUrl, mailFrom, bounceAddress, hub, model, trustedProxies } =
    configuration
  const coder = await readCoder()
  const outboxFolder = join(dataFolder, 'outbox')
  const mailer = openMailer({ smtpUrl, mailFrom }, outboxFolder, clock)
  const signIn = createSignIn({
    pool,
    publicUrl,
    secret,
    mailer,
    onError: error => logError(error, 'sign-in'),
  })
  if ((await readDesk(db)) === null) await loadDemonstration({ db, coder, signIn, clock })
  const desk = (await readDesk(db))!
  // A database of an earlier version has no index yet, or no addresses of places.
  if ((await isIndexEmpty(db)) || (await arePlacesUnnamed(db))) await rebuildViews(db)
  const codingThread = createCodingThread()
  const parts = {
    db,
    pool,
    coder,
    clock,
    publicUrl,
    secret,
    trustedProxies,
    signIn,
    mailer,
    mailFrom,
    bounceAddress,
    hub,
    model,
    sendJob: queue.send,
    askSecondOpinion: model === null ? undefined : queue.send,
    views: countViews(db, clock, error => logError(error, 'counting what is read')),
    outboxFolder: smtpUrl === null ? outboxFolder : null,
    files: folderStore(join(dataFolder, 'files')),
    codeText: codingThread.code,
  }
  const kept = new KeptPages(new ChangeLog(database.changes), configuration.keptBytes)
  const app = new Hono()
  const jobs = allJobs(parts)
  const jobKinds = jobs.map(({ kind: { name, what } }) => ({ name, what }))
  app.route('/newsroom', createNewsroom({ ...parts, jobKinds }))
  app.route(dataPath, createData(parts))
  const site = createSite({ ...parts, packs: coder.packs, kept })
  app.route('/mcp', createMcp(parts))
  // The site reads the language from the address before it routes, which only an app of its own can.
  app.all('*', context => site.fetch(context.req.raw, context.env))
  return { app, desk, kept, jobs, views: parts.views, codingThread }
}

function refusal(error: NodeJS.ErrnoException, { host, port }: Configuration): Problem {
  if (error.code === 'EADDRINUSE') {
    return new Problem(
      'port-in-use',
      `Port ${port} at ${host} is taken by another program. Stop it, or choose another with PORT=${port === 65535 ? 3000 : port + 1}.`,
      503,
      { cause: error },
    )
  }
  return new Problem(
    'port-refused',
    `This user may not listen on port ${port} at ${host} (${error.message}). Choose another PORT, above 1023, or another HOST.`,
    503,
    { cause: error },
  )
}

function logError(error: unknown, doing: string): void {
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  process.stderr.write(`${new Date().toISOString()} ${doing}\n${trace}\n`)
}
