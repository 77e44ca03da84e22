import type { searchEn } from './en.ts'

/** What the search page says in German. */
export const searchDe: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'Suche',
  'search.title': 'Suche',
  'search.label': 'Wörter, Namen oder eine „Wendung“',
  'search.hint':
    'Namen werden in jeder Schreibweise und Schrift gefunden. Anführungszeichen halten Wörter zusammen, ein Minus vor einem Wort schließt es aus.',
  'search.submit': 'Suchen',
  'search.kind': 'Was gesucht wird',
  'search.kind.article': 'Artikel',
  'search.kind.event': 'Ereignisse',
  'search.kind.actor': 'Personen und Organisationen',
  'search.filters': 'Ergebnisse eingrenzen',
  'search.clear': 'Filter entfernen',
  'search.type': 'Art des Ereignisses',
  'search.status': 'Stand',
  'search.country': 'Land',
  'search.process': 'Prozess',
  'search.from': 'Von',
  'search.to': 'Bis',
  'search.any': 'Alle',
  'search.with': 'Nur mit {name}',
  'search.found': '{count, plural, =0 {Nichts gefunden} one {# Ergebnis} other {# Ergebnisse}}',
  'search.cut':
    'Sehr viel passt: Die neuesten {count} sind geordnet und gezählt. Ein weiteres Wort oder ein Filter findet den Rest.',
  'search.nothing':
    'Nichts passt zu all diesen Wörtern. Weniger Wörter, eine andere Form oder kein Filter können helfen.',
  'search.elsewhere': 'Anderswo gefunden',
  'search.actors': 'Im Verzeichnis',
  'search.more': 'Weitere Ergebnisse',
  'search.first': 'Erste Ergebnisse',
  'search.newest': 'Das Neueste, da kein Wort angegeben ist:',
  'search.tooLong':
    'Eine Suche fasst höchstens 200 Zeichen und 12 Wörter. Bitte suchen Sie nach den seltensten davon.',
}
