import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in German. */
export const mirrorDe: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'Braucht die Website selbst, {site}: Dies ist eine Kopie ihrer Seiten.',
  'mirror.all': 'Alle Seiten dieser Kopie. Mit Skript wird die Liste durch Ihre Eingabe enger.',
  'mirror.none': 'Nichts enthält diese Wörter.',
}
