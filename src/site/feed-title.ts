import type { DeskSettings } from '../desk/settings.ts'
import { ownName } from './messages/words.ts'

/** What a reader's list of feeds calls this one: the desk, and the language where the desk has several. */
export function feedTitle({ title, languages }: DeskSettings, language: string): string {
  return languages.length < 2 ? title : `${title} · ${ownName(language)}`
}
