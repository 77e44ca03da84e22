import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { Problem } from '../../basics/problem.ts'
import { readConllu } from '../conllu.ts'
import { namesOfTreebank } from '../entities-of-treebank.ts'
import type { TreebankSentence } from './vocabulary.ts'

/** The part of a treebank that one file holds. */
export interface TreebankPart {
  readonly file: string
  readonly sentences: readonly TreebankSentence[]
  readonly words: number
}

/**
 * The parts of the treebanks in a folder whose file name ends in "-PART.conllu" or "-PART.conllu.gz", by name.
 * A file in which no entity is marked counts as one that does not mark names.
 */
export async function readTreebank(folder: string, part: 'train' | 'dev' | 'test'): Promise<TreebankPart[]> {
  const entries = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(
      'folder-missing',
      `The folder ${folder} cannot be read (${error.code ?? error.message}).`,
    )
  })
  const files = entries.filter(name => new RegExp(`-${part}\\.conllu(\\.gz)?$`).test(name)).sort()
  if (files.length === 0)
    throw new Problem(
      'treebank-missing',
      `${folder} has no file named …-${part}.conllu or …-${part}.conllu.gz. Name a folder of Universal Dependencies treebanks.`,
    )
  return Promise.all(files.map(file => readPart(folder, file)))
}

async function readPart(folder: string, file: string): Promise<TreebankPart> {
  const bytes = await readFile(join(folder, file))
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  const marksNames = /\bEntity=/.test(text)
  const sentences = readConllu(text).map(sentence => ({
    sentence,
    names: marksNames ? namesOfTreebank(sentence) : null,
  }))
  return { file, sentences, words: sentences.reduce((sum, { sentence }) => sum + sentence.tokens.length, 0) }
}
