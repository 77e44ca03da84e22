import { readLanguageModel } from '../language/read-language-model.ts'
import type { CoderParts } from './code-report.ts'
import { readPacks } from './read-packs.ts'

/** What the coder knows beforehand, from the package's own files: every pack, and the English language model. */
export async function readCoder(): Promise<CoderParts> {
  const [packs, language] = await Promise.all([readPacks(), readLanguageModel()])
  return { packs, language }
}
