import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { contentHash } from '../basics/identifier.ts'
import { isIsoDay } from '../basics/partial-date.ts'
import { Problem } from '../basics/problem.ts'
import { type CoderParts, codeReport } from '../coder/code-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import type { Command, CommandStreams } from './command.ts'
import { readInput, readLines } from './read-input.ts'

export const code: Command = {
  name: 'code',
  summary: 'propose who did what with whom in a report, as JSON',
  usage: ['code [--published DATE] [--title T] [--language L] FILE|-', 'code --jsonl [FILE|-]'],
  help: `Reads one report as plain text from FILE, or from the standard input with "-", and prints one coding.

  --published DATE  the day of publication, YYYY-MM-DD, by which "on Tuesday" is read
  --title T         the report's title
  --language L      its language as an ISO 639 code; "en" if left out
  --jsonl           reads a report a line, {"id", "published", "language", "title", "text"}, and writes a coding a
                    line, in the same order; only "text" is needed. A line that cannot be read is answered by
                    {"error": {"code", "message", "line"}}, and the exit status is then 1.`,
  run: async (args, streams) => {
    const { values, positionals } = readArguments(args)
    const coder = await readCoder()
    if (values.jsonl === true) return codeLines(openInput(positionals[0] ?? '-', streams), coder, streams)
    if (positionals[0] === undefined)
      throw new Problem('file-missing', 'Name the file of the report, or "-" for the standard input.')
    const report = readReport(
      {
        published: values.published ?? null,
        title: values.title ?? null,
        language: values.language ?? 'en',
        text: await readInput(openInput(positionals[0], streams), positionals[0]),
      },
      null,
    )
    streams.stdout.write(`${JSON.stringify(codeReport(report, coder), null, 2)}\n`)
    return 0
  },
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        published: { type: 'string' },
        title: { type: 'string' },
        language: { type: 'string' },
        jsonl: { type: 'boolean' },
      },
    })
  } catch (error) {
    throw new Problem(
      'option-unknown',
      `${(error as Error).message} "readout code --help" shows the options.`,
    )
  }
}

function openInput(name: string, { stdin }: CommandStreams): Readable {
  return name === '-' ? stdin : createReadStream(name)
}

const rowSchema = z.object({
  id: z.union([z.string(), z.number().transform(String)]).optional(),
  published: z.string().refine(isIsoDay, 'it is no day that exists, written as YYYY-MM-DD').nullish(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/, 'it is no language code such as "en"')
    .nullish(),
  title: z.string().nullish(),
  text: z.string().refine(text => !text.includes('\0'), 'it is a binary file and no text'),
})

/** Checks one report; a text without an id is named by its content. `line` is said of a JSONL row. */
function readReport(row: unknown, line: number | null) {
  const read = rowSchema.safeParse(row)
  if (!read.success) {
    const issue = read.error.issues[0]!
    const field = issue.path.join('.') || 'the row'
    const where = line === null ? '' : ` in line ${line}`
    throw new Problem('report-wrong', `"${field}"${where} cannot be used: ${issue.message}.`)
  }
  const { id, published, language, title, text } = read.data
  return {
    id: id ?? contentHash(text).slice(0, 16),
    published: published ?? null,
    language: language?.toLowerCase() ?? 'en',
    title: title ?? null,
    text,
  }
}

/** One coding a line, each written before the next line is read, so that memory stays flat. */
async function codeLines(input: Readable, coder: CoderParts, { stdout }: CommandStreams): Promise<number> {
  let bad = 0
  let number = 0
  for await (const line of readLines(input)) {
    number++
    if (line.trim() === '') continue
    const answer = answerLine(line, number, coder)
    if ('error' in answer) bad++
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain')
  }
  return bad === 0 ? 0 : 1
}

function answerLine(line: string, number: number, coder: CoderParts) {
  let id: unknown
  try {
    const row: unknown = JSON.parse(line)
    id = row !== null && typeof row === 'object' && 'id' in row ? row.id : undefined
    return codeReport(readReport(row, number), coder)
  } catch (error) {
    const known = typeof id === 'string' || typeof id === 'number' ? { id } : {}
    if (error instanceof Problem)
      return { ...known, error: { code: error.code, message: error.message, line: number } }
    if (!(error instanceof SyntaxError)) throw error
    const message = `Line ${number} is no JSON object: ${error.message}.`
    return { ...known, error: { code: 'json-wrong', message, line: number } }
  }
}
