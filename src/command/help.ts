import { settings } from '../configuration.ts'
import type { Command } from './command.ts'

/** What `readout help` prints: every command and every setting of the environment. */
export function programHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map(command => command.name.length))
  const lines = commands.map(command => `  ${command.name.padEnd(width)}  ${command.summary}`)
  const longest = Math.max(...settings.map(setting => setting.name.length))
  const names = settings.map(
    setting => `  ${setting.name.padEnd(longest)}  ${setting.meaning} Default: ${setting.default}.`,
  )
  return [
    'Readout: the newsroom that remembers.',
    '',
    'Usage: readout COMMAND [OPTIONS]',
    '',
    'Commands:',
    ...lines,
    '',
    'Settings (environment variables):',
    ...names,
    '',
    '"readout COMMAND --help" says more about one.',
    '',
  ].join('\n')
}

/** What `readout COMMAND --help` prints. */
export function commandHelp(command: Command): string {
  const usage = command.usage.map((line, index) => `${index === 0 ? 'Usage: ' : '       '}readout ${line}`)
  return [`readout ${command.name}: ${command.summary}`, '', ...usage, '', command.help.trim(), ''].join('\n')
}
