import { readFile } from 'node:fs/promises'
import { Problem } from '../basics/problem.ts'
import { checkPacks, findingLine } from '../coder/check-packs.ts'
import { packFaults, parsePack } from '../coder/pack.ts'
import type { PackFile, PackFinding } from '../coder/pack-finding.ts'
import { readPackFiles } from '../coder/read-packs.ts'
import type { Command, CommandStreams } from './command.ts'

export const packs: Command = {
  name: 'packs',
  summary: 'check the packs that the coder knows actors, offices and places from, or count their rows',
  usage: ['packs check [FILE...]', 'packs list'],
  help: `"check" reads the packs of FILE, or the program's own, and prints a line for each finding: the file, the row, what is
wrong, the mend. It finds rows that do not fit their form or have no source, ids used twice, states and owners of offices
that do not exist, terms that end before they begin, two holders of an office that one person holds, and names that two
rows bear. FILEs are checked together with the program's own packs, which they will be used with; a FILE with the "name"
of one of those stands in its place. An error ends with status 1; a note is worth a look and does not.

"list" prints each of the program's packs with the number of its persons, terms of office, states, organisations and places.`,
  run: async ([action, ...files], streams) => {
    const option = files.find(file => file.startsWith('-'))
    if (option !== undefined)
      throw new Problem('option-unknown', `There is no option "${option}". "readout packs --help" says more.`)
    if (action === 'check') return check(files, streams)
    if (action === 'list' && files.length === 0) return list(streams)
    streams.stderr.write(`Say "readout packs check [FILE...]" or "readout packs list".\n`)
    return 2
  },
}

async function check(names: readonly string[], { stdout }: CommandStreams): Promise<number> {
  const own = await readPackFiles()
  const read = await Promise.all(names.map(readFileNamed))
  const unread = read.filter(one => 'fault' in one)
  const given = names.length === 0 ? own : read.filter(one => 'value' in one)
  const replaced = new Set(given.map(({ value }) => nameIn(value)))
  const findings = [
    ...unread,
    ...checkPacks(
      given,
      own.filter(({ value }) => !replaced.has(nameIn(value))),
    ),
  ]
  for (const finding of findings) stdout.write(`${findingLine(finding)}\n`)
  const errors = findings.filter(({ level }) => level === 'error').length
  stdout.write(
    `${count(given.length + unread.length, 'pack')} checked: ${count(errors, 'error')}, ${count(findings.length - errors, 'note')}.\n`,
  )
  return errors === 0 ? 0 : 1
}

async function readFileNamed(file: string): Promise<PackFile | PackFinding> {
  try {
    return { file, value: JSON.parse(await readFile(file, 'utf8')) as unknown }
  } catch (error) {
    const isSyntax = error instanceof SyntaxError
    return {
      level: 'error',
      file,
      row: '',
      fault: `it ${isSyntax ? 'is no JSON' : 'cannot be read'} (${(error as Error).message})`,
      mend: isSyntax ? 'Correct it there' : 'Name a file that is there and may be read',
    }
  }
}

function nameIn(value: unknown): string | null {
  return packFaults(value).length === 0 ? parsePack(value).name : null
}

async function list({ stdout }: CommandStreams): Promise<number> {
  for (const { file, value } of await readPackFiles()) {
    const { persons, states, organisations, places } = parsePack(value)
    const terms = persons.flatMap(person => person.offices).length
    const counts = [
      count(persons.length, 'person'),
      count(terms, 'term'),
      count(states.length, 'state'),
      count(organisations.length, 'organisation'),
      count(places.length, 'place'),
    ]
    stdout.write(`${file}: ${counts.join(', ')}\n`)
  }
  return 0
}

function count(many: number, thing: string): string {
  return `${many} ${thing}${many === 1 ? '' : 's'}`
}
