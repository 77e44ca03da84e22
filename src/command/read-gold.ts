import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../basics/problem.ts'
import type { ReportText } from '../coder/coding.ts'
import { type Gold, goldSchema } from '../evaluation/gold.ts'
import { goldOfSentences } from '../evaluation/gold-of-sentences.ts'
import { readReport } from './code-line.ts'

/**
 * The reports of a folder that a person has coded, each with that coding: those of reports.jsonl in its order, or the sentences of
 * its text files.
 */
export async function readGold(folder: string): Promise<{ report: ReportText; gold: Gold }[]> {
  const sentences = (await readdir(folder).catch(() => [])).filter(file => file.endsWith('.txt')).sort()
  if (sentences.length > 0) {
    const read = sentences.map(async file => goldOfSentences(await textOf(join(folder, file)), file))
    return (await Promise.all(read)).flat()
  }
  const lines = (await textOf(join(folder, 'reports.jsonl'))).split('\n')
  const reports = lines.flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [readReport(jsonOf(line, `line ${index + 1} of ${folder}/reports.jsonl`), index + 1)],
  )
  return Promise.all(
    reports.map(async report => {
      const file = join(folder, 'gold', `${report.id}.json`)
      const gold = goldSchema.safeParse(jsonOf(await textOf(file), file))
      if (!gold.success) {
        const { path, message } = gold.error.issues[0]!
        throw new Problem('gold-wrong', `${file} is no coding: "${path.join('.')}": ${message}.`)
      }
      return { report, gold: gold.data }
    }),
  )
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Problem('json-wrong', `${where} is no JSON: ${(error as Error).message}.`)
  }
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Problem('file-missing', `${file} cannot be read (${error.code ?? error.message}).`)
  })
}
