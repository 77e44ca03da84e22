import { userInfo } from 'node:os'
import { join } from 'node:path'
import { systemClock } from '../basics/clock.ts'
import { Problem } from '../basics/problem.ts'
import { readConfiguration } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import { eraseApplication } from '../desk/applications/erase-application.ts'
import { folderStore } from '../desk/files/file-store.ts'
import { eraseActor } from '../record/erasing/erase-actor.ts'
import { readActorFacts } from '../record/read-actor.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'

const options = {
  ground: { type: 'string' },
  word: { type: 'string', multiple: true },
  yes: { type: 'boolean' },
} as const

export const erase: Command = {
  name: 'erase',
  summary: 'erase a person or an application on a legal ground',
  usage: ['erase actor SLUG --ground TEXT [--word WORD…] --yes', 'erase application ID --ground TEXT --yes'],
  help: `Erases past recall, and leaves a marker that says what, on which ground, by whom and when.
Of an actor: everything asserted of it, the words of its statements, and every spelling of its name in the texts that
told of it, which is blacked out; of a person the last name alone, too, unless others there have it (give it with
--word, and it is blacked out for all). Of an application: its words, answers and files. Backups that were made before
hold what was erased: erase again after restoring one.

  --ground TEXT   The legal ground, in words that name nobody.
  --word WORD     A further word to black out, such as a nickname; may be given several times.
  --yes           Confirms that this cannot be undone.`,
  run: async (args, { stdout }) => {
    const { values, positionals } = readOptions('erase', args, options)
    const [what, name, ...more] = positionals
    const ground = values.ground?.trim() ?? ''
    if ((what !== 'actor' && what !== 'application') || name === undefined || more.length > 0)
      throw new Problem('option-invalid', 'Say what to erase: "erase actor SLUG" or "erase application ID".')
    if (ground === '')
      throw new Problem('option-invalid', 'An erasure needs its legal ground: --ground "GDPR, article 17".')
    if (values.yes !== true)
      throw new Problem(
        'option-invalid',
        'An erasure cannot be undone. Give --yes to confirm that you want it.',
      )
    const { databaseUrl, dataFolder } = readConfiguration(process.env)
    const database = await openDatabase({ url: databaseUrl, dataFolder })
    const erased = { ground, by: userInfo().username, at: systemClock() }
    try {
      const { db } = database
      if (what === 'application') {
        const files = folderStore(join(dataFolder, 'files'))
        const { id } = await eraseApplication({ db, files }, { applicationId: name, ...erased })
        stdout.write(`Erased the application; the marker is number ${id}.\n`)
        return 0
      }
      const actor = await readActorFacts(db, name)
      if (actor === null)
        throw new Problem('actor-unknown', `The record holds no actor at /actors/${name.slice(0, 80)}.`, 404)
      const words = values.word ?? []
      const { id, assertions, left } = await eraseActor(db, { actorId: actor.id, words, ...erased })
      stdout.write(`Erased ${assertions} assertions; the marker is number ${id}.\n`)
      if (left.length > 0)
        stdout.write(
          `Others in the same texts are called ${left.join(', ')}, too: it was left where it stands alone. Correct these articles.\n`,
        )
      return 0
    } finally {
      await database.close()
    }
  },
}
