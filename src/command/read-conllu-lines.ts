import { Problem } from '../basics/problem.ts'
import type { LanguageModel } from '../language/language-model.ts'

/** So many sentences are read together. */
const batch = 200

/**
 * CoNLL-U with the same lines, in which the words' lemmas, tags, features, heads and relations are those that the model
 * predicts and DEPS is "_". Only the ids and forms of word lines are looked at; comments, ranges and empty nodes stay.
 */
export function* readConlluLines(text: string, model: LanguageModel): Generator<string> {
  const lines = text.replace(/^\ufeff/, '').split('\n')
  const sentences = sentencesOf(lines)
  let written = 0
  for (let from = 0; from < sentences.length; from += batch) {
    const own = sentences.slice(from, from + batch)
    const readings = model.readWords(own.map(words => words.map(word => word.columns[1]!)))
    for (const [at, words] of own.entries()) {
      for (const [index, { lemma, upos, features, head, relation }] of readings[at]!.words.entries()) {
        const [id, form, , , xpos, , , , , misc] = words[index]!.columns
        const headId = head < 0 ? '0' : words[head]!.columns[0]
        const told = [id, form, lemma || '_', upos, xpos, features || '_', headId, relation, '_', misc]
        lines[words[index]!.line] = told.join('\t')
      }
    }
    const end = own.at(-1)!.at(-1)!.line + 1
    yield `${lines.slice(written, end).join('\n')}\n`
    written = end
  }
  const rest = lines.slice(written).join('\n')
  if (rest !== '') yield rest
}

/** The word lines of each sentence; a blank line ends one. */
function sentencesOf(lines: readonly string[]): WordLine[][] {
  const sentences: WordLine[][] = [[]]
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') sentences.push([])
    else sentences.at(-1)!.push(...wordOf(line, at))
  }
  return sentences.filter(words => words.length > 0)
}

interface WordLine {
  readonly line: number
  readonly columns: readonly string[]
}

function wordOf(line: string, at: number): WordLine[] {
  const number = at + 1
  const text = line.replace(/\r$/, '')
  if (text === '' || text.startsWith('#')) return []
  const columns = text.split('\t')
  if (columns.length !== 10)
    throw new Problem(
      'conllu-invalid',
      `Line ${number}: ${columns.length} columns; write ten, separated by tabs, with "_" for what is not given.`,
    )
  if (/^\d+[-.]\d+$/.test(columns[0]!)) return []
  if (!/^\d+$/.test(columns[0]!))
    throw new Problem(
      'conllu-invalid',
      `Line ${number}: "${columns[0]}" is no id; write a number, a range such as 3-4, or 8.1.`,
    )
  if (columns[1] === '')
    throw new Problem('conllu-invalid', `Line ${number}: a word without a form; write one.`)
  return [{ line: at, columns }]
}
