import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { Problem } from '../basics/problem.ts'
import { readConllu } from '../language/conllu.ts'
import { evaluateReading, type ReadingScores } from '../language/evaluate-reading.ts'
import { readLanguageModel } from '../language/read-language-model.ts'
import type { Command } from './command.ts'

export const evaluateLanguage: Command = {
  name: 'evaluate-language',
  summary: 'measure the English reading against treebanks: tags, trees, names, segmentation, speed',
  usage: ['evaluate-language [--model FILE] [--json] GOLD.conllu[.gz]…'],
  help: `Reads the words of each treebank file anew and prints how much is right, as the CoNLL 2018 shared task counts it: tags,
features, lemmas, heads (UAS), heads with universal relations (LAS), each relation's F1; persons, organisations and places
where the file marks entities as GUM does; sentences and words found in its running text (documents set apart by an empty
line); and words a second on this machine, the best and the spread of seven rounds.

  --json        the same as one JSON object a file
  --model FILE  another language model than the package's own`,
  run: async (args, { stdout }) => {
    const { values, positionals } = readArguments(args)
    if (positionals.length === 0)
      throw new Problem('file-missing', 'Name at least one CoNLL-U file with gold trees.')
    const model = await readLanguageModel(values.model)
    for (const file of positionals) {
      const scores = evaluateReading(readConllu(await textOfFile(file)), model)
      stdout.write(values.json === true ? `${JSON.stringify({ file, ...scores })}\n` : table(file, scores))
    }
    return 0
  },
}

async function textOfFile(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new Problem('file-missing', `${file} cannot be read (${error.code ?? error.message}).`)
  })
  return (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8')
}

function table(file: string, scores: ReadingScores): string {
  const share = (value: number) => value.toFixed(4)
  const { trees, names, segmentation, speed } = scores
  const rows = [
    [`${file}: ${trees.words} words in ${scores.sentences} sentences`],
    ['UPOS', share(trees.upos)],
    ['features', share(trees.features)],
    ['lemma', share(trees.lemma)],
    ['UAS', share(trees.uas)],
    ['LAS', share(trees.las)],
    ['LAS with subtypes', share(trees.lasWithSubtypes)],
    ...Object.entries(trees.relations).map(([relation, { f1, expected }]) => [
      `  ${relation}`,
      share(f1),
      `of ${expected}`,
    ]),
    ...Object.entries(names ?? {}).map(([kind, { precision, recall, f1 }]) => [
      `names: ${kind}`,
      share(f1),
      `P ${share(precision)} R ${share(recall)}`,
    ]),
    ['sentences found', share(segmentation.sentences)],
    ['words found', share(segmentation.words)],
    [
      'words a second',
      String(Math.round(speed.best)),
      `${Math.round(speed.least)} to ${Math.round(speed.best)}`,
    ],
  ]
  return `${rows.map(([name, ...values]) => `${name!.padEnd(20)} ${values.join('  ')}`.trimEnd()).join('\n')}\n\n`
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { model: { type: 'string' }, json: { type: 'boolean' } },
    })
  } catch (error) {
    throw new Problem(
      'option-unknown',
      `${(error as Error).message} "readout evaluate-language --help" shows the options.`,
    )
  }
}
