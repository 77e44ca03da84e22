import { parseArgs } from 'node:util'
import { systemClock } from '../basics/clock.ts'
import { type Configuration, readConfiguration, readSecret } from '../configuration.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { openDatabase } from '../database/open-database.ts'
import { createDesk, refuseSecondDesk } from '../desk/create-desk.ts'
import { firstSettings } from '../desk/first-settings.ts'
import { addMember } from '../desk/people/add-member.ts'
import { createSignIn } from '../desk/people/sign-in.ts'
import { answerQuestions, choosePassword, type Given, refuseMissing } from './answer-questions.ts'
import type { Command } from './command.ts'
import type { DeskAnswers } from './init-questions.ts'
import { openTerminal } from './terminal.ts'

const options = {
  title: { type: 'string' },
  languages: { type: 'string' },
  formats: { type: 'string' },
  countries: { type: 'string' },
  processes: { type: 'string' },
  'admin-name': { type: 'string' },
  'admin-email': { type: 'string' },
  'admin-password-file': { type: 'string' },
} as const satisfies Record<keyof Given, { type: 'string' }>

export const init: Command = {
  name: 'init',
  summary: 'make an empty desk of your own',
  usage: [
    'init',
    'init --title TITLE --admin-name NAME --admin-email ADDRESS [--admin-password-file FILE] [OPTION…]',
  ],
  help: `Makes your own desk, with its first administrator, in an empty database; where a desk stands already, nothing is changed.
What no option says is asked on the terminal; where there is none, what has a default is taken as that.

  --title TITLE                The desk's name.
  --languages CODES            ISO 639 codes; the first is the language of addresses without a prefix. Default: en.
  --formats NAMES              Kinds of articles: "News, Analysis", or with their addresses "news=Новости". Default: News, Analysis.
  --countries CODES            ISO 3166 codes of the countries that the desk follows: AM,AZ,GE. Default: none.
  --processes NAMES            The matters that it follows: "Border delimitation". Default: none.
  --admin-name NAME            The first administrator.
  --admin-email ADDRESS        The mail address to sign in with.
  --admin-password-file FILE   A file whose first line is the password, of 12 to 200 characters. Without it the variable
                               READOUT_ADMIN_PASSWORD is taken, or the password is asked for and not shown.`,
  run: async (args, streams) => {
    const given = readOptions(args)
    if (typeof given === 'string') {
      streams.stderr.write(`${given} "readout init --help" lists the options.\n`)
      return 2
    }
    const configuration = readConfiguration(process.env)
    const database = await openDatabase({
      url: configuration.databaseUrl,
      dataFolder: configuration.dataFolder,
    })
    const terminal = openTerminal(streams)
    try {
      await refuseSecondDesk(database.db)
      if (terminal === null) refuseMissing(given)
      const answers = await answerQuestions(given, terminal)
      const password = await choosePassword(given, answers['admin-email'], terminal)
      const signIn = createSignIn({
        pool: database.pool,
        publicUrl: configuration.publicUrl,
        secret: readSecret(process.env, configuration.dataFolder),
      })
      const { 'admin-name': name, 'admin-email': email, ...desk } = answers
      await inTransaction(database.db, async change => {
        await createDesk(change, 'own', firstSettings(desk), systemClock())
        await addMember(signIn, { name, email, password, role: 'administrator' }, change)
      })
      streams.stdout.write(whatNext(answers, configuration))
      return 0
    } finally {
      terminal?.close()
      await database.close()
    }
  },
}

/** The options that were given, or a sentence on what is wrong with them. */
function readOptions(args: readonly string[]): Given | string {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}.`
  }
}

function whatNext({ title, 'admin-email': email }: DeskAnswers, { publicUrl }: Configuration): string {
  return `The desk "${title}" is made. Start it with "readout serve" and sign in at ${publicUrl}/newsroom as ${email}.\n`
}
