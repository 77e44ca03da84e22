import { basename } from 'node:path'
import { Problem } from '../basics/problem.ts'
import { codeReport } from '../coder/code-report.ts'
import { readCoder } from '../coder/read-coder.ts'
import { noCounts, scoreReport } from '../evaluation/score-report.ts'
import { type Scores, scoresOf } from '../evaluation/scores.ts'
import type { Command } from './command.ts'
import { readGold } from './read-gold.ts'
import { readOptions } from './read-options.ts'

export const evaluate: Command = {
  name: 'evaluate',
  summary: 'measure the coder against reports that a person has coded',
  usage: ['evaluate [--json] [--errors N] FOLDER…'],
  help: `Codes each report of a folder anew and prints how much of what a person coded was found. A folder holds reports.jsonl
(a report a line, as "readout code --jsonl" reads it) and gold/ID.json for each, or text files of sentences with their events;
corpus/README.md tells the forms.

A proposed event counts where its type, or for "soft" the type's family, is the same and its participants' F1 is at least
one half. Participants, status, date, place and attribution are measured on the soft matches, statements on all texts, the
speaker on statements whose words were found. "Confidence" compares what the coder promised with what was right.

  --json      the same as one JSON object a folder
  --errors N  also the first N differences, a line each; not for a folder whose name is "held": nobody who works on the
              coder reads those`,
  run: async (args, { stdout }) => {
    const { values, positionals } = readOptions('evaluate', args, {
      json: { type: 'boolean' },
      errors: { type: 'string' },
    })
    if (positionals.length === 0)
      throw new Problem(
        'file-missing',
        'Name at least one folder with reports.jsonl and gold/, such as corpus/open.',
      )
    const most = countFrom(values.errors as string | undefined)
    const coder = await readCoder()
    for (const folder of positionals) {
      if (most > 0 && basename(folder) === 'held')
        throw new Problem(
          'option-invalid',
          `--errors is not for ${folder}: its reports measure what nobody has looked at.`,
        )
      const counts = noCounts()
      const cases = await readGold(folder)
      for (const { report, gold } of cases) scoreReport(counts, report.text, gold, codeReport(report, coder))
      const scores = scoresOf(counts, cases.length)
      stdout.write(
        values.json === true ? `${JSON.stringify({ folder, ...scores })}\n` : table(folder, scores),
      )
      for (const difference of counts.differences.slice(0, most)) stdout.write(`  ${difference}\n`)
    }
    return 0
  },
}

function countFrom(value: string | undefined): number {
  if (value === undefined) return 0
  if (/^\d{1,6}$/.test(value)) return Number(value)
  throw new Problem('option-invalid', `--errors ${value} is no number of lines.`)
}

function table(folder: string, scores: Scores): string {
  const { events, participants, statements, reliability } = scores
  const share = (value: number | null) => (value === null ? '–' : value.toFixed(3))
  const rates = (found: Scores['statements']) =>
    found === null
      ? '–'
      : `${share(found.f1)}   precision ${share(found.precision)}   recall ${share(found.recall)}`
  const rows: [string, string][] = [
    ['events, soft F1', rates(events.soft)],
    ['events, strict F1', rates(events.strict)],
    ['participants F1', rates(participants)],
    ['status', share(scores.status)],
    ['date', `${share(scores.date)}   of known ones ${share(scores.knownDate)}`],
    ['place', share(scores.place)],
    ['attribution', share(scores.attribution)],
    ['statements F1', rates(statements)],
    ['speaker', share(scores.speaker)],
    ['evidence verbatim', share(scores.evidence)],
    ['confidence', `expected calibration error ${share(reliability.error)}`],
    ...reliability.bins.map(({ from, promised, right, events: n }): [string, string] => [
      `  ${from.toFixed(1)} to ${(from + 0.1).toFixed(1)}`,
      `promised ${share(promised)}   right ${share(right)}   of ${n}`,
    ]),
  ]
  const head = `${folder}: ${scores.reports} reports, ${events.expected} events expected, ${events.proposed} proposed`
  return `${[head, ...rows.map(([name, value]) => `${name.padEnd(20)} ${value}`)].join('\n')}\n\n`
}
