import { describe, expect, test } from 'vitest'
import { settings } from '../configuration.ts'
import { commands, main } from './main.ts'
import { streamsOf } from './streams-of-test.ts'

async function readout(...args: readonly string[]) {
  const { streams, stdout, stderr } = streamsOf()
  const status = await main(args, streams)
  return { status, stdout: stdout(), stderr: stderr() }
}

describe('readout', () => {
  test.each([
    [],
    ['help'],
    ['--help'],
    ['-h'],
  ])('%j lists every command and every setting', async (...args) => {
    const { status, stdout, stderr } = await readout(...args)
    expect([status, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n').map(line => line.trim())
    for (const { name, summary } of commands) {
      expect(lines.filter(line => line.startsWith(`${name} `) && line.endsWith(summary))).toHaveLength(1)
    }
    for (const { name } of settings) expect(lines.filter(line => line.startsWith(`${name} `))).toHaveLength(1)
  })

  test.each(
    commands.map(command => [command.name, command] as const),
  )('%s --help, -h and help %s show its usage without running it', async (name, command) => {
    const shown = await readout(name, '--help')
    expect([shown.status, shown.stderr]).toEqual([0, ''])
    expect(shown.stdout).toContain(`readout ${name}: ${command.summary}`)
    for (const usage of command.usage) expect(shown.stdout).toContain(`readout ${usage}`)
    expect(await readout(name, '-h')).toEqual(shown)
    expect(await readout('help', name)).toEqual(shown)
  })

  test('every command has a name of its own', () => {
    expect(new Set(commands.map(command => command.name)).size).toBe(commands.length)
  })

  test.each([
    ['reed'],
    ['help', 'reed'],
    ['Code'],
    ['--verson'],
  ])('refuses %j as wrong usage', async (...args) => {
    const { status, stdout, stderr } = await readout(...args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toBe(`There is no command "${args.at(-1)}". "readout help" lists them.\n`)
  })

  test('a refusal is one sentence on stderr and exit status 1', async () => {
    const { status, stdout, stderr } = await readout('code', 'no-such-report.txt')
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.split('\n')).toHaveLength(2)
  })
})
