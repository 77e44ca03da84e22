import { userInfo } from 'node:os'
import { systemClock } from '../basics/clock.ts'
import { Problem } from '../basics/problem.ts'
import { readConfiguration } from '../configuration.ts'
import { openDatabase } from '../database/open-database.ts'
import {
  type ApiToken,
  listTokens,
  makeToken,
  newTokenSchema,
  revokeToken,
} from '../desk/tokens/api-tokens.ts'
import type { Command } from './command.ts'
import { readOptions } from './read-options.ts'

export const tokens: Command = {
  name: 'tokens',
  summary: 'make, list and take back the tokens of the open data',
  usage: ['tokens', 'tokens make NAME [--times N]', 'tokens revoke ID'],
  help: `Whoever sends "Authorization: Bearer TOKEN" may ask the open data more often than anybody may without one (600 requests
in ten minutes). A token is shown once, when it is made; only its hash is kept. It may run while the desk is being served.

  make NAME     Makes a token for somebody, and prints it.
  revoke ID     Takes a token back; it is refused from then on.
  --times N     How many requests it may send in ten minutes. Default: 6000.`,
  run: async (args, { stdout, stderr }) => {
    const { values, positionals } = readOptions('tokens', args, {
      times: { type: 'string', default: '6000' },
    })
    const [what = 'list', given] = positionals
    if (!['list', 'make', 'revoke'].includes(what) || (what === 'list') !== (given === undefined)) {
      stderr.write('Say "tokens", "tokens make NAME" or "tokens revoke ID".\n')
      return 2
    }
    const { databaseUrl, dataFolder } = readConfiguration(process.env)
    const database = await openDatabase({ url: databaseUrl, dataFolder })
    const recording = { by: `${userInfo().username} on the command line`, at: systemClock() }
    try {
      if (what === 'make') {
        const asked = newTokenSchema.safeParse({ name: given, times: Number(values.times) })
        if (!asked.success)
          throw new Problem(
            'option-invalid',
            `${String(asked.error.issues[0]!.path[0])} does not fit: ${asked.error.issues[0]!.message}.`,
          )
        const { token, kept } = await makeToken(database.db, { ...asked.data, ...recording })
        stdout.write(`${token}\n`)
        stderr.write(
          `This is the only time that it is shown. Take it back with: readout tokens revoke ${kept.id}\n`,
        )
      } else if (what === 'revoke') {
        await revokeToken(database.db, { id: given!, ...recording })
        stdout.write(`The token ${given} is refused from now on.\n`)
      } else {
        const all = await listTokens(database.db)
        stdout.write(all.length === 0 ? 'There are no tokens.\n' : all.map(told).join(''))
      }
      return 0
    } finally {
      await database.close()
    }
  },
}

function told({ id, name, times, createdBy, createdAt, revokedBy, revokedAt }: ApiToken): string {
  const end = revokedAt === null ? '' : `; taken back ${revokedAt.slice(0, 10)} by ${revokedBy}`
  return `${id}  ${name}: ${times} requests in ten minutes, made ${createdAt.slice(0, 10)} by ${createdBy}${end}\n`
}
