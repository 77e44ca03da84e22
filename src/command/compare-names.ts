import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { z } from 'zod'
import { Problem } from '../basics/problem.ts'
import { readPacks } from '../coder/read-packs.ts'
import { compareNames, type NameComparison, type NameKind, sameFrom } from '../names/compare-names.ts'
import { foldName } from '../names/fold-name.ts'
import type { Command } from './command.ts'
import { readLines } from './read-input.ts'
import { readOptions } from './read-options.ts'

export const compareNamesCommand: Command = {
  name: 'compare-names',
  summary: 'tell whether two names, in any scripts and spellings, may be one’s',
  usage: ['compare-names [--kind KIND] [--json] NAME NAME', 'compare-names --jsonl [--explain] [FILE|-]'],
  help: `Compares names across the Latin, Cyrillic, Armenian and Georgian scripts, Azerbaijani and Turkish letters, romanisations,
orders of words, initials and slips of the keys. The score goes from 0 to 1; from ${sameFrom} on the names count as one's. A
surname alone, beside a full name, stays below: others may bear it as well. Names that the packs know as one's are one's.

  --kind KIND  person, organisation or place; person if left out
  --jsonl      reads a pair a line, {"a", "b", "kind"}, and writes each with "score" and "same" added, in the same
               order; "kind" may be left out. A line that cannot be read is answered by {"error": {"code", "message",
               "line"}}, and the exit status is then 1.
  --explain    with --jsonl: also "explain", the reason in a sentence
  --json       two names' answer as JSON`,
  run: async (args, { stdin, stdout }) => {
    const { values, positionals } = readOptions('compare-names', args, {
      ...{ jsonl: { type: 'boolean' }, explain: { type: 'boolean' }, json: { type: 'boolean' } },
      kind: { type: 'string' },
    })
    const known = await readKnown()
    if (values.jsonl !== true) {
      const pair = pairSchema.safeParse({
        a: positionals[0],
        b: positionals[1],
        kind: values.kind ?? 'person',
      })
      if (!pair.success || positionals.length !== 2)
        throw new Problem(
          'option-invalid',
          'Give two names, and as --kind one of person, organisation and place.',
        )
      const { score, same, explanation } = compare(pair.data, known)
      const words = `${same ? 'The same' : 'Not the same'} (${score.toFixed(3)}). ${explanation}`
      stdout.write(
        values.json === true
          ? `${JSON.stringify({ ...pair.data, score, same, explain: explanation })}\n`
          : `${words}\n`,
      )
      return 0
    }
    const [name = '-'] = positionals
    let number = 0
    let bad = 0
    for await (const line of readLines(name === '-' ? stdin : createReadStream(name))) {
      number++
      if (line.trim() === '') continue
      const answer = answerTo(line, number, values.explain === true, known)
      if ('error' in answer) bad++
      if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain')
    }
    return bad === 0 ? 0 : 1
  },
}

const pairSchema = z.looseObject({
  a: z.string().max(1000),
  b: z.string().max(1000),
  kind: z.enum(['person', 'organisation', 'place']).nullish(),
})
type Pair = z.infer<typeof pairSchema>

function answerTo(line: string, number: number, isExplained: boolean, known: Known) {
  try {
    const pair = pairSchema.safeParse(JSON.parse(line))
    if (!pair.success) {
      const { path, message } = pair.error.issues[0]!
      const field = path.join('.') || 'the row'
      return {
        error: {
          code: 'pair-wrong',
          message: `"${field}" in line ${number} cannot be used: ${message}.`,
          line: number,
        },
      }
    }
    const { score, same, explanation } = compare(pair.data, known)
    return { ...pair.data, score, same, ...(isExplained ? { explain: explanation } : {}) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const message = `Line ${number} is no JSON object: ${error.message}.`
    return { error: { code: 'json-wrong', message, line: number } }
  }
}

/** Names in their plain form, by kind, with whose they are. */
type Known = Readonly<Record<NameKind, ReadonlyMap<string, string>>>

function compare({ a, b, kind }: Pair, known: Known): NameComparison {
  const own = kind ?? 'person'
  const [first, second] = [known[own].get(foldName(a)), known[own].get(foldName(b))]
  if (first !== undefined && first === second)
    return { score: 1, same: true, explanation: 'The packs know both names as one’s.' }
  return compareNames(a, b, own)
}

async function readKnown(): Promise<Known> {
  const packs = await readPacks()
  const named = (
    rows: readonly { readonly name: string; readonly aliases: readonly string[]; readonly id?: string }[],
  ) =>
    new Map(
      rows.flatMap(row =>
        [row.name, ...row.aliases].map(name => [foldName(name), row.id ?? row.name] as const),
      ),
    )
  return {
    person: named(packs.flatMap(pack => pack.persons)),
    organisation: named(packs.flatMap(pack => pack.organisations)),
    place: named(
      packs.flatMap(pack => [
        ...pack.states,
        ...pack.states
          .map(({ capitals: [name, ...aliases] }) => ({ name: name!, aliases }))
          .filter(one => one.name),
        ...pack.places,
      ]),
    ),
  }
}
