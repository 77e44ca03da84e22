import { Problem } from '../basics/problem.ts'
import { code } from './code.ts'
import type { Command, CommandStreams } from './command.ts'
import { compareNamesCommand } from './compare-names.ts'
import { erase } from './erase.ts'
import { evaluate } from './evaluate.ts'
import { evaluateLanguage } from './evaluate-language.ts'
import { explain } from './explain.ts'
import { exportSiteCommand } from './export-site.ts'
import { commandHelp, programHelp } from './help.ts'
import { init } from './init.ts'
import { jobs } from './jobs.ts'
import { mcp } from './mcp.ts'
import { packs } from './packs.ts'
import { parseText } from './parse-text.ts'
import { readBounceCommand } from './read-bounce.ts'
import { rebuild } from './rebuild.ts'
import { serve } from './serve.ts'
import { tokens } from './tokens.ts'
import { trainLanguageCommand } from './train-language.ts'
import { work } from './work.ts'

/** Every command, in the order in which help lists them. */
export const commands: readonly Command[] = [
  serve,
  work,
  jobs,
  readBounceCommand,
  exportSiteCommand,
  init,
  rebuild,
  erase,
  tokens,
  mcp,
  code,
  explain,
  compareNamesCommand,
  evaluate,
  packs,
  parseText,
  evaluateLanguage,
  trainLanguageCommand,
]

/** Runs the command that the arguments name and returns the exit status: 0 done, 1 refused, 2 wrong usage. */
export async function main(args: readonly string[], streams: CommandStreams): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === 'help' || name === '--help' || name === '-h')
    return help(rest[0], streams)
  const command = commands.find(one => one.name === name)
  if (command === undefined) {
    streams.stderr.write(`There is no command "${name}". "readout help" lists them.\n`)
    return 2
  }
  if (rest.includes('--help') || rest.includes('-h')) return help(name, streams)
  try {
    return await command.run(rest, streams)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    streams.stderr.write(`${error.message}\n`)
    return 1
  }
}

function help(name: string | undefined, streams: CommandStreams): number {
  const command = commands.find(one => one.name === name)
  if (name !== undefined && command === undefined) {
    streams.stderr.write(`There is no command "${name}". "readout help" lists them.\n`)
    return 2
  }
  streams.stdout.write(command === undefined ? programHelp(commands) : commandHelp(command))
  return 0
}
