import { createReadStream } from 'node:fs'
import { styleText } from 'node:util'
import { Problem } from '../basics/problem.ts'
import { type Explanation, type ExplanationGroup, explainReport } from '../coder/explain-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import { readReport } from './code-line.ts'
import type { Command } from './command.ts'
import { readInput } from './read-input.ts'
import { readOptions } from './read-options.ts'

export const explain: Command = {
  name: 'explain',
  summary: 'code a report and tell of each datum which rule found it, in which words',
  usage: ['explain [--published DATE] [--title T] [--language L] [--json] FILE|-'],
  help: `Codes one report as "readout code" does, and prints for each actor, event and statement every datum with the rule that
found it in a sentence, the words it was read from and where they stand (line and column), and for events the confidence:
the share of events with such signs that a person coded as well ("readout evaluate" measures it).

  --published DATE  the day of publication, YYYY-MM-DD, by which "on Tuesday" is read
  --title T         the report's title
  --language L      its language as an ISO 639 code; "en" if left out
  --json            the same as JSON, an object for each warning, actor, event and statement, one a line`,
  run: async (args, { stdin, stdout }) => {
    const { values, positionals } = readOptions('explain', args, {
      published: { type: 'string' },
      title: { type: 'string' },
      language: { type: 'string' },
      json: { type: 'boolean' },
    })
    const [name] = positionals
    if (name === undefined)
      throw new Problem('file-missing', 'Name the file of the report, or "-" for the standard input.')
    const text = await readInput(name === '-' ? stdin : createReadStream(name), name)
    const { published = null, title = null, language = 'en' } = values
    const report = readReport({ published, title, language, text }, null)
    const { coding, groups } = explainReport(report, await readCoder())
    for (const warning of coding.warnings)
      stdout.write(
        values.json === true
          ? `${JSON.stringify({ of: 'warning', ...warning })}\n`
          : `Warning: ${warning.message}\n\n`,
      )
    const isTerminal = 'isTTY' in stdout && stdout.isTTY === true
    for (const group of groups)
      stdout.write(
        values.json === true ? `${JSON.stringify(group)}\n` : `${inWords(group, text, isTerminal)}\n`,
      )
    if (groups.length === 0 && values.json !== true)
      stdout.write('Nothing that the coder knows is told of.\n')
    return 0
  },
}

/** A heading, and under it a datum a line with its words and its rule. */
function inWords(
  { of, title, confidence, explanations }: ExplanationGroup,
  text: string,
  isTerminal: boolean,
): string {
  const strong = (words: string) => (isTerminal ? styleText('bold', words, { validateStream: false }) : words)
  const sure = confidence === null ? '' : `, confidence ${confidence.toFixed(2)}`
  const lines = explanations.map(one => `  ${datumInWords(one, text, strong)}`)
  return `${strong(`${of}: ${title}${sure}`)}\n${lines.join('\n')}\n`
}

function datumInWords(
  { datum, value, rule, span }: Explanation,
  text: string,
  strong: (words: string) => string,
): string {
  const isItsWords = span !== null && span.text === value
  const words = span === null || isItsWords ? '' : ` ${strong(`“${shortened(span.text)}”`)}`
  const where = span === null ? '' : ` (${placeOf(text, span.start)})`
  return `${datum.padEnd(12)} ${isItsWords ? strong(`“${shortened(value)}”`) : value}${words}${where}\n${' '.repeat(15)}${rule}`
}

function shortened(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return plain.length <= 90 ? plain : `${plain.slice(0, 60).trimEnd()} … ${plain.slice(-25).trimStart()}`
}

/** Line and column, from one, as an editor shows them. */
function placeOf(text: string, at: number): string {
  const before = text.slice(0, at).split('\n')
  return `${before.length}:${before.at(-1)!.length + 1}`
}
