import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Problem } from '../basics/problem.ts'
import { LanguageModel } from './language-model.ts'
import { readModelFile } from './model-file.ts'

export type { LanguageModel, SentenceReading, WordReading } from './language-model.ts'
export type { EntityName, Sentence, Upos, Word } from './sentence.ts'

/** The model that comes with the package. */
export const englishModel = fileURLToPath(new URL('../../models/english.model', import.meta.url))

/**
 * Loads a language model, the package's own unless a path is given. A Problem 'model-missing', 'model-foreign' or
 * 'model-damaged' says what is wrong with the file.
 */
export async function readLanguageModel(path: string = englishModel): Promise<LanguageModel> {
  const bytes = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    throw new Problem(
      'model-missing',
      `There is no language model at ${path} (${error.code ?? error.message}).`,
    )
  })
  return new LanguageModel(readModelFile(bytes))
}
