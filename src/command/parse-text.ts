import { createReadStream } from 'node:fs'
import { parseArgs } from 'node:util'
import { Problem } from '../basics/problem.ts'
import { type ConlluRange, type ConlluToken, writeConllu } from '../language/conllu.ts'
import type { LanguageModel } from '../language/language-model.ts'
import { readLanguageModel } from '../language/read-language-model.ts'
import type { EntityName, Sentence } from '../language/sentence.ts'
import type { Command } from './command.ts'
import { readConlluLines } from './read-conllu-lines.ts'
import { readInput } from './read-input.ts'

export const parseText: Command = {
  name: 'parse',
  summary: 'read English: words, tags, lemmas, trees and names, as CoNLL-U',
  usage: ['parse [--model FILE] [FILE|-]', 'parse --conllu [--model FILE] [FILE|-]'],
  help: `Reads plain text from FILE, or from the standard input, and writes CoNLL-U (universaldependencies.org/format.html).
Persons, organisations and places are marked in the MISC column: "Entity=(person" on a name's first word, "Entity=person)"
on its last, "Entity=(person)" on a name of one word.

  --conllu      the input is CoNLL-U: its words are kept, one line for each of its lines with the same id, and lemma, tag,
                features, head and relation are those that the model predicts; what those columns held is not looked at
  --model FILE  another language model than the package's own`,
  run: async (args, { stdin, stdout }) => {
    const { values, positionals } = readArguments(args)
    const [name = '-'] = positionals
    const text = await readInput(name === '-' ? stdin : createReadStream(name), name)
    if (text.includes('\0'))
      throw new Problem(
        'text-binary',
        `${name} is a binary file and no text. Save it as plain text in UTF-8 first.`,
      )
    const model = await readLanguageModel(values.model)
    const parsed = values.conllu === true ? readConlluLines(text, model) : conlluOf(text, model)
    for (const piece of parsed) stdout.write(piece)
    return 0
  },
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { model: { type: 'string' }, conllu: { type: 'boolean' } },
    })
  } catch (error) {
    throw new Problem(
      'option-unknown',
      `${(error as Error).message} "readout parse --help" shows the options.`,
    )
  }
}

function* conlluOf(text: string, model: LanguageModel): Generator<string> {
  for (const [index, sentence] of model.readText(text).entries()) {
    const ranges = rangesOf(sentence)
    yield writeConllu([
      {
        comments: [`# sent_id = ${index + 1}`, `# text = ${sentence.text.replace(/\s+/g, ' ').trim()}`],
        tokens: sentence.words.map((_, at) => tokenOf(sentence, at, ranges)),
        ranges,
        emptyNodes: [],
      },
    ])
  }
}

function tokenOf({ words, names }: Sentence, at: number, ranges: readonly ConlluRange[]): ConlluToken {
  const { text: form, lemma, upos, features, head, relation, end } = words[at]!
  // Within a range, the range's own line says what follows.
  const isInRange = ranges.some(range => range.from <= at + 1 && at + 1 <= range.to)
  const isJoined = !isInRange && words[at + 1]?.start === end
  const misc = [...entityMarks(names, at), ...(isJoined ? ['SpaceAfter=No'] : [])]
  return {
    ...{ id: at + 1, form, lemma, upos, xpos: '', features, head: head + 1, relation, deps: '' },
    misc: misc.join('|'),
  }
}

function entityMarks(names: readonly EntityName[], at: number): string[] {
  return names.flatMap(({ kind, from, to }) => {
    if (at < from || at >= to) return []
    const [opening, closing] = [at === from ? '(' : '', at === to - 1 ? ')' : '']
    return opening === '' && closing === '' ? [] : [`Entity=${opening}${kind}${closing}`]
  })
}

const clitic = /^(?:['’ʼ](?:s|re|ve|ll|d|m)?|n['’ʼ]t)$/i

/** Words with the clitics that are written onto them, "Armenia" and "'s": one range each, as in the treebanks. */
function rangesOf({ words }: Sentence): ConlluRange[] {
  const ranges: ConlluRange[] = []
  for (let from = 0; from < words.length; from++) {
    let to = from
    while (
      clitic.test(words[to + 1]?.text ?? '') &&
      words[to + 1]!.start === words[to]!.end &&
      isWord(words[from]!.text)
    )
      to++
    if (to === from) continue
    const form = words
      .slice(from, to + 1)
      .map(word => word.text)
      .join('')
    const isJoined = words[to + 1]?.start === words[to]!.end
    ranges.push({ from: from + 1, to: to + 1, form, features: '', misc: isJoined ? 'SpaceAfter=No' : '' })
    from = to
  }
  return ranges
}

function isWord(text: string): boolean {
  return /[\p{L}\p{N}]$|\.$/u.test(text)
}
