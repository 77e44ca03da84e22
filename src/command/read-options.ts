import { type ParseArgsConfig, parseArgs } from 'node:util'
import { Problem } from '../basics/problem.ts'

/** The options and names after a command; an option that it does not know is refused with where to look. */
export function readOptions<T extends NonNullable<ParseArgsConfig['options']>>(
  command: string,
  args: readonly string[],
  options: T,
) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new Problem(
      'option-unknown',
      `${(error as Error).message} "readout ${command} --help" shows the options.`,
    )
  }
}
