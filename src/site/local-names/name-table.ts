import type { InterfaceLanguage } from '../../desk/interface-languages.ts'

/** The columns of a table of names after the first, which has the record's own English name. */
const columns: readonly string[] = ['de', 'ru', 'az', 'hy', 'ka', 'tr'] satisfies InterfaceLanguage[]

/** How each language writes a name of the record; null where the table does not know. */
export type NamesByLanguage = (name: string, language: string) => string | null

/** Reads a table of one name a line, its languages with " | " between. A line that lacks one is our bug. */
export function table(lines: string): NamesByLanguage {
  const rows = new Map(
    lines
      .trim()
      .split('\n')
      .map(line => {
        const [name, ...others] = line.split(' | ')
        if (name === undefined || others.length !== columns.length)
          throw new Error(`a name lacks a language: ${line}`)
        return [name.toLowerCase(), others] as const
      }),
  )
  return (name, language) => {
    const column = columns.indexOf(language)
    return column < 0 ? null : (rows.get(name.toLowerCase())?.[column] ?? null)
  }
}
