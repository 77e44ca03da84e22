import type { Pack } from '../coder/pack.ts'
import { nameInLanguage } from '../names/name-in-language.ts'
import type { ActorFacts } from '../record/event-facts.ts'
import { bodyNames } from './local-names/body-names.ts'
import { personNames } from './local-names/person-names.ts'

/** How pages in a language name an actor. */
export type NameOf = (actor: ActorFacts) => string

/**
 * Names as each language writes them: people and bodies by the spellings that the packs or our own tables know, states as
 * Unicode's data call them. English pages, and what nobody knows a spelling of, have the record's own name.
 */
export function readActorNames(packs: readonly Pack[]): (language: string) => NameOf {
  const rows = packs.flatMap(pack => [...pack.persons, ...pack.organisations, ...pack.states])
  const aliases = new Map(rows.map(row => [row.id, row.aliases]))
  const made = new Map<string, NameOf>()

  function namesIn(language: string): NameOf {
    const regions = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' })
    return ({ name, known, kind }) => {
      if (language === 'en') return name
      const [, state] = /^state:([A-Z]{2})$/.exec(known ?? '') ?? []
      if (state !== undefined) return regions.of(state) ?? name
      const written = known === null ? name : nameInLanguage(name, aliases.get(known) ?? [], language)
      const names = kind === 'person' ? personNames : bodyNames
      return written === name ? (names(name, language) ?? name) : written
    }
  }

  return language => {
    const names = made.get(language) ?? namesIn(language)
    made.set(language, names)
    return names
  }
}
