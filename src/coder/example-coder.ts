import { readLanguageModel } from '../language/read-language-model.ts'
import type { CoderParts } from './code-report.ts'
import { examplePack } from './example-pack.ts'

/** What the phrase books of this folder are read with: the package's language model and the example pack. */
export const exampleLanguage = await readLanguageModel()
export const exampleCoder: CoderParts = { packs: [examplePack], language: exampleLanguage }
