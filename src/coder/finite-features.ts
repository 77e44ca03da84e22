import type { WordReading } from '../language/language-model.ts'

/** The features of a word that is found to be a finite verb: its own, or those of the simple past. */
export function finite({ features }: WordReading): string {
  return features.includes('VerbForm=Fin') ? features : 'Mood=Ind|Tense=Past|VerbForm=Fin'
}
