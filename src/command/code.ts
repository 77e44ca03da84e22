import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Readable } from 'node:stream'
import { parseArgs } from 'node:util'
import { Problem } from '../basics/problem.ts'
import { codeReport } from '../coder/code-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import { addSecondOpinion } from '../second-opinion/add-second-opinion.ts'
import { type ModelSettings, readModelSettings } from '../second-opinion/model-settings.ts'
import { codeInWorkers, type NumberedLine } from './code-in-workers.ts'
import { codeLine, type LineAnswer, readReport } from './code-line.ts'
import type { Command, CommandStreams } from './command.ts'
import { readInput, readLines } from './read-input.ts'

/** More threads than any machine of today makes use of. */
const mostJobs = 64

export const code: Command = {
  name: 'code',
  summary: 'propose who did what with whom in a report, as JSON',
  usage: [
    'code [--published DATE] [--title T] [--language L] [--second-opinion] FILE|-',
    'code --jsonl [--jobs N] [FILE|-]',
  ],
  help: `Reads one report as plain text from FILE, or from the standard input with "-", and prints one coding.

  --published DATE  the day of publication, YYYY-MM-DD, by which "on Tuesday" is read
  --title T         the report's title
  --language L      its language as an ISO 639 code; "en" if left out
  --second-opinion  also asks the language model of READOUT_MODEL_URL; what it proposes is kept only where its words stand in
                    the text, and says so: "proposedBy" names the model
  --jsonl           reads a report a line, {"id", "published", "language", "title", "text", "source", "url"}, and
                    writes a coding a line, in the same order; only "text" is needed. An official publisher that "source" or
                    "url" names is credited where the text names nobody. A line that cannot be read is answered by
                    {"error": {"code", "message", "line"}}, and the exit status is then 1.
  --jobs N          with --jsonl: how many threads code at once, 1 to ${mostJobs}; as many as there are cores if left
                    out. The answers keep the order of their lines.`,
  run: async (args, streams) => {
    const { values, positionals } = readArguments(args)
    const model = values['second-opinion'] === true ? modelAsked(values.jsonl === true) : null
    if (values.jsonl === true) {
      const jobs = jobsFrom(values.jobs)
      const lines = numbered(readLines(openInput(positionals[0] ?? '-', streams)))
      return codeLines(jobs === 1 ? codeHere(lines) : codeInWorkers(lines, jobs), streams)
    }
    if (values.jobs !== undefined)
      throw new Problem('option-invalid', '--jobs goes with --jsonl: one report is coded by one thread.')
    const coder = await readCoder()
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
    const coding = codeReport(report, coder)
    const answer = model === null ? coding : await addSecondOpinion(coding, report, model)
    streams.stdout.write(`${JSON.stringify(answer, null, 2)}\n`)
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
        jobs: { type: 'string' },
        'second-opinion': { type: 'boolean' },
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

/** One coding a line, each written before many more are read, so that memory stays flat. */
async function codeLines(answers: AsyncIterable<LineAnswer>, { stdout }: CommandStreams): Promise<number> {
  let bad = 0
  for await (const answer of answers) {
    if ('error' in answer) bad++
    if (!stdout.write(`${JSON.stringify(answer)}\n`)) await once(stdout, 'drain')
  }
  return bad === 0 ? 0 : 1
}

async function* codeHere(lines: AsyncIterable<NumberedLine>): AsyncGenerator<LineAnswer> {
  const coder = await readCoder()
  for await (const { line, number } of lines) yield codeLine(line, number, coder)
}

/** The lines that hold something, numbered from one as an editor counts them. */
async function* numbered(lines: AsyncIterable<string>): AsyncGenerator<NumberedLine> {
  let number = 0
  for await (const line of lines) {
    number++
    if (line.trim() !== '') yield { line, number }
  }
}

/** The model that the environment names for a second opinion. */
function modelAsked(isJsonl: boolean): ModelSettings {
  if (isJsonl)
    throw new Problem('option-invalid', '--second-opinion is for one report at a time, without --jsonl.')
  const model = readModelSettings(process.env)
  if (model !== null) return model
  throw new Problem(
    'setting-wrong',
    '--second-opinion asks a language model: name it in READOUT_MODEL_URL and READOUT_MODEL_NAME.',
  )
}

/** How many threads code at once; one for each core when nothing is said. */
function jobsFrom(value: string | undefined): number {
  if (value === undefined) return availableParallelism()
  const jobs = /^\d+$/.test(value) ? Number(value) : 0
  if (jobs >= 1 && jobs <= mostJobs) return jobs
  throw new Problem('option-invalid', `--jobs ${value} is no number from 1 to ${mostJobs}.`)
}
