import { join } from 'node:path'
import { systemClock } from '../basics/clock.ts'
import { Problem } from '../basics/problem.ts'
import { readPacks } from '../coder/read-packs.ts'
import { readConfiguration, readSecret } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import { folderStore } from '../desk/files/file-store.ts'
import { outboxMailer } from '../desk/mail/outbox-mailer.ts'
import { readDesk } from '../desk/read-desk.ts'
import { exportSite } from '../site/mirror/export-site.ts'
import { createSite } from '../site/site-app.tsx'
import type { Command } from './command.ts'
import { tellError } from './tell-error.ts'

export const exportSiteCommand: Command = {
  name: 'export-site',
  summary: 'write the public site as plain files, to open from a disk or put on any host',
  usage: ['export-site DIR'],
  help: `Writes every page that is reached without a form, with feeds and a search, as files with relative links: they open from a
USB stick, and any web server or onion service can serve them. Forms become notes. A further export into the same folder writes
only what changed and removes what is gone; an interrupted one leaves whole files, and is taken up by the next. DIR must be empty,
new, or made by an earlier export. It may run while the desk is served.`,
  run: async (args, { stdout, stderr }) => {
    const [folder, ...more] = args
    if (folder === undefined || folder.startsWith('--') || more.length > 0) {
      stderr.write('Usage: readout export-site DIR\n')
      return 2
    }
    const { databaseUrl, dataFolder, publicUrl, mailFrom } = readConfiguration(process.env)
    const secret = readSecret(process.env, dataFolder)
    const { db, pool, close } = await openDatabase({ url: databaseUrl, dataFolder })
    try {
      const desk = await readDesk(db)
      if (desk === null) throw noDesk()
      const site = createSite({
        ...{ db, pool, publicUrl, secret, clock: systemClock },
        packs: await readPacks(),
        files: folderStore(join(dataFolder, 'files')),
        mailer: outboxMailer(join(dataFolder, 'outbox'), mailFrom, systemClock),
        // Nobody sends a form to a site that is only read.
        sendJob: async () => {},
        onError: tellError(stderr),
      })
      const { files, written, removed } = await exportSite(
        site,
        { settings: desk.settings, publicUrl },
        folder,
      )
      stdout.write(`${folder}: ${files} files, ${written} written anew, ${removed} removed.\n`)
      return 0
    } finally {
      await close()
    }
  },
}

function noDesk(): Problem {
  return new Problem(
    'desk-missing',
    'No desk stands in this database, so there is no site. Make one first.',
    503,
  )
}
