import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { Problem } from '../basics/problem.ts'
import { writeModelFile } from '../language/model-file.ts'
import { englishModel } from '../language/read-language-model.ts'
import { readTreebank } from '../language/training/read-treebank.ts'
import { noVectors, readVectors } from '../language/training/read-vectors.ts'
import { defaultOptions, type TrainingProgress, trainLanguage } from '../language/training/train-language.ts'
import type { Command } from './command.ts'

export const trainLanguageCommand: Command = {
  name: 'train-language',
  summary: 'train the English tagger, parser and name finder from treebanks',
  usage: [
    'train-language [--vectors FILE] [--words N] [--epochs N] [--composed N] [--seed N] [--out FILE] [--date DAY] TREEBANK_DIR',
  ],
  help: `Reads every file of TREEBANK_DIR whose name ends in -train.conllu or -train.conllu.gz (Universal Dependencies), and
writes a language model. A treebank of fewer than 20,000 words counts four times. Names are learned from files with Entity= in the MISC column, as GUM has. The same files,
options and program always give the same model. How the package's own model was made stands in models/english.md.

  --vectors FILE  word vectors from unlabelled text, a word and its numbers a line, the commonest first (GloVe's form);
                  without them the model is smaller, and errs more often on words that the treebanks lack
  --words N       how many of the vectors to keep; 50000 if left out
  --epochs N      how often to go over the treebank; ${defaultOptions.epochs} if left out
  --composed N    how many sentences a grammar of news adds; ${defaultOptions.composed} if left out
  --seed N        where the random numbers begin; ${defaultOptions.seed} if left out
  --out FILE      the file to write; the package's own model if left out
  --date DAY      the day to write into the model as that of its training; today if left out`,
  run: async (args, { stdout, stderr }) => {
    const { folder, vectorsPath, words, epochs, composed, seed, out, date } = readArguments(args)
    const parts = await readTreebank(folder, 'train')
    for (const { file, sentences, words: count } of parts)
      stderr.write(`${file}: ${sentences.length} sentences, ${count} words\n`)
    const vectors = vectorsPath === null ? noVectors : await readVectors(vectorsPath, words)
    const origin = {
      ...{ language: 'en', trained: date, seed: String(seed), epochs: String(epochs) },
      treebanks: parts.map(({ file }) => file.replace(/-train.*/, '')).join(', '),
      vectors:
        vectorsPath === null
          ? 'none'
          : `${vectors.words.length} words, SHA-256 ${await checksum(vectorsPath)}`,
    }
    const data = trainLanguage(
      parts.flatMap(({ sentences, words: count }) =>
        count < smallTreebank ? Array.from({ length: smallTimes }, () => sentences).flat() : sentences,
      ),
      vectors,
      { ...defaultOptions, epochs, composed, seed },
      origin,
      progress => stderr.write(progressLine(progress)),
    )
    const bytes = writeModelFile(data)
    await writeFile(out, bytes)
    stdout.write(`Wrote ${out}: ${(bytes.length / 1e6).toFixed(1)} MB.\n`)
    return 0
  },
}

/** A treebank of fewer words than this is gone over more often than the others in each pass. */
const smallTreebank = 20_000
const smallTimes = 4

function progressLine({ epoch, epochs, seconds, losses }: TrainingProgress): string {
  const left = Math.round(((epochs - epoch) * seconds) / epoch / 60)
  const told = Object.entries(losses).map(([kind, loss]) => `${kind} ${loss.toFixed(3)}`)
  return `epoch ${epoch} of ${epochs}, ${Math.round(seconds)} s, about ${left} min left; losses: ${told.join(', ')}\n`
}

function readArguments(args: readonly string[]) {
  const { values, positionals } = parse(args)
  const [folder, ...others] = positionals
  if (folder === undefined || others.length > 0)
    throw new Problem(
      'folder-missing',
      'Name one folder with treebanks. "readout train-language --help" says more.',
    )
  return {
    folder,
    vectorsPath: values.vectors ?? null,
    words: wholeNumber('words', values.words ?? '50000'),
    epochs: wholeNumber('epochs', values.epochs ?? String(defaultOptions.epochs)),
    composed: wholeNumber('composed', values.composed ?? String(defaultOptions.composed)),
    seed: wholeNumber('seed', values.seed ?? String(defaultOptions.seed)),
    out: values.out ?? englishModel,
    date: values.date ?? new Date().toISOString().slice(0, 10),
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const options = {
    vectors: text,
    words: text,
    epochs: text,
    composed: text,
    seed: text,
    out: text,
    date: text,
  }
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options })
  } catch (error) {
    throw new Problem(
      'option-unknown',
      `${(error as Error).message} "readout train-language --help" shows the options.`,
    )
  }
}

function wholeNumber(option: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text))
    throw new Problem('option-invalid', `--${option} ${text} is no whole number above zero.`)
  return Number(text)
}

async function checksum(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
