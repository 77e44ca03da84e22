import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { Problem } from '../basics/problem.ts'
import { readConfiguration, readSecret } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import { noteBounce } from '../desk/newsletter/digest-letters.ts'
import { readBounce } from '../desk/newsletter/read-bounce.ts'
import type { Command } from './command.ts'

export const readBounceCommand: Command = {
  name: 'read-bounce',
  summary: 'note newsletters that came back: delivery reports from files, or one from the standard input',
  usage: ['read-bounce FILE...', 'read-bounce -'],
  help: `Reads delivery reports (RFC 3464), each a letter as it lies in the mailbox of MAIL_BOUNCES, and notes which subscription they
are about. After three within a month of each other an address is written to no more. A mail server can pipe each letter that
arrives there into "readout read-bounce -" (Postfix and Exim: in the aliases file). A letter that is no report is left alone.`,
  run: async (args, { stdin, stdout, stderr }) => {
    if (args.length === 0 || args.some(arg => arg.startsWith('--'))) {
      stderr.write('Usage: readout read-bounce FILE... or readout read-bounce -\n')
      return 2
    }
    const { databaseUrl, dataFolder } = readConfiguration(process.env)
    const secret = readSecret(process.env, dataFolder)
    const { db, close } = await openDatabase({ url: databaseUrl, dataFolder })
    try {
      for (const file of args) {
        const bounce = await readBounce(file === '-' ? await buffer(stdin) : await readLetter(file), secret)
        if (bounce === null) {
          stdout.write(`${file}: no delivery report\n`)
          continue
        }
        let noted = 0
        for (const id of bounce.isForGood ? bounce.subscriptionIds : [])
          if (await noteBounce(db, id, bounce.said, new Date())) noted++
        stdout.write(`${file}: ${bounce.said}; ${told(bounce.isForGood, noted)}\n`)
      }
      return 0
    } finally {
      await close()
    }
  },
}

function told(isForGood: boolean, noted: number): string {
  if (!isForGood) return 'not for good, so nothing was noted'
  return noted === 0 ? 'about no subscription of this desk' : 'noted'
}

async function readLetter(file: string): Promise<Uint8Array> {
  return readFile(file).catch((error: Error) => {
    throw new Problem('file-missing', `${file} cannot be read: ${error.message}.`)
  })
}
