import { capitalsFrom } from './capitals-from.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

/** "the Tajik capital", "Georgia's capital", "the capital of Georgia": the city by what it is. */
export function capitalOfAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const isFirst = words[at]!.lower === 'capital' && words[at + 1]?.lower === 'of'
  const owner =
    words[isFirst ? at + 2 : at] === undefined ? null : longestName(lexicon, words, isFirst ? at + 2 : at)
  if (owner === null || !/^(state|demonym)$/.test(owner.entry.kind)) return null
  const { row } = owner.entry as Extract<typeof owner.entry, { kind: 'state' | 'demonym' }>
  const end = (isFirst ? at + 2 : at) + owner.length
  const noun = words[end]?.lower === "'s" ? end + 1 : end
  if ((!isFirst && words[noun]?.lower !== 'capital') || row.capitals[0] === undefined) return null
  const to = isFirst ? end : noun + 1
  return made(text, sentence, [at, to], [at, to], {
    form: 'capital',
    kind: 'place',
    name: row.capitals[0],
    state: row.code,
  })
}

const directions = /^(north|south|east|west|central)/

/** "southern Lebanon", "north-eastern Syria": a part of a state, which is a place and does not act. */
export function partOfStateAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  if (!directions.test(words[at]!.lower) || !/^(ADJ|NOUN)$/.test(words[at]!.upos)) return null
  const next = words[at + 1]?.text === '-' ? at + 3 : at + 1
  const known = words[next] === undefined ? null : longestName(lexicon, words, next)
  if (known === null || !/^(state|place|capital)$/.test(known.entry.kind)) return null
  const range = [at, next + known.length] as const
  return made(text, sentence, range, range, { form: 'place', kind: 'place', state: stateOf(known.entry) })
}

/** "southwest of Donetsk", "north-east of Gori": the place by which it is told. */
export function besidePlaceAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  if (!directions.test(words[at]!.lower)) return null
  const last = words[at + 1]?.text === '-' ? at + 2 : at
  if (words[last + 1]?.lower !== 'of' || words[last + 2] === undefined) return null
  const from = last + 2
  const known = longestName(lexicon, words, from)
  if (known !== null && !/^(place|capital)$/.test(known.entry.kind)) return null
  const to = known === null ? capitalsFrom(words, from, lexicon) : from + known.length
  if (to === from) return null
  const details =
    known?.entry.kind === 'place' || known?.entry.kind === 'capital'
      ? { name: known.entry.name, state: stateOf(known.entry) }
      : {}
  return made(text, sentence, [at, to], [from, to], { form: 'place', kind: 'place', ...details })
}

/** "the Kyrgyz-Tajik border", "the border with Turkey": a place by what it is. */
export function borderAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  let next = at
  let state: string | null = null
  while (next < at + 5 && words[next] !== undefined) {
    const known = longestName(lexicon, words, next)
    if (known === null || !/^(state|demonym)$/.test(known.entry.kind)) break
    state ??= stateOf(known.entry)
    next += known.length
    if (words[next]?.text === '-' || words[next]?.text === '–' || words[next]?.lower === "'s") next++
  }
  if (
    next === at ||
    !/^(border|coast|shore)$/.test(words[next]?.lower ?? '') ||
    words[next + 1]?.upos === 'NOUN'
  )
    return null
  const range = [at, next + 1] as const
  return made(text, sentence, range, range, { form: 'place', kind: 'place', state })
}

/** "met on the border", "closed its frontier": a place, though whose border it is stands elsewhere. */
export function bareBorderAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  if (!/^(the|its|their|his)$/.test(words[at]!.lower)) return null
  let next = at + 1
  while (/^(land|state|common|shared|mutual|joint|disputed|whole|entire)$/.test(words[next]?.lower ?? ''))
    next++
  if (!/^(border|frontier|borderline)$/.test(words[next]?.lower ?? '')) return null
  // "the border guards", "the border crossing"
  if (/^(NOUN|PROPN)$/.test(words[next + 1]?.upos ?? '') || /^[-–]$/.test(words[next + 1]?.text ?? ''))
    return null
  return made(text, sentence, [at, next + 1], [next, next + 1], {
    form: 'place',
    kind: 'place',
    name: 'border',
  })
}

const settlements =
  /^(town|city|village|settlement|port|province|region|district|county|island|oblast|area|suburb|municipality|community|resort|hamlet|enclave|outpost|neighbou?rhood|towns|cities|villages|islands|provinces|regions|districts)$/

/** "the town of Bunagana", "the Georgian city of Batumi": a place by the noun before its name. */
export function settlementAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  if (!settlements.test(words[at]!.lower) || words[at + 1]?.lower !== 'of') return null
  const known = words[at + 2] === undefined ? null : longestName(lexicon, words, at + 2)
  const to = known === null ? capitalsFrom(words, at + 2, lexicon) : at + 2 + known.length
  if (to === at + 2 || (known !== null && !/^(place|capital)$/.test(known.entry.kind))) return null
  const details =
    known?.entry.kind === 'place' || known?.entry.kind === 'capital'
      ? { name: known.entry.name, state: stateOf(known.entry) }
      : {}
  return made(text, sentence, [at, to], [at + 2, to], { form: 'place', kind: 'place', ...details })
}

/** What a place's name may end with in small letters: "Manas airport". */
export const facilities = new Set(
  `airport airbase airfield base camp checkpoint crossing port square palace bridge border pass strait river region province
   district valley village island islands peninsula gorge corridor lake desert mountains prison refinery oilfield gasfield canal straits
   area forest town city suburb neighbourhood neighborhood governorate municipality locality commune county township prefecture quarter
   tehsil lga hills highlands`.split(/\s+/),
)

/** What the name of a part of a state ends with. */
const districts = /^(prefecture|province|oblast|governorate|county|district|region)$/

/** Nouns that nobody is called by, so that the name before them is a place wherever it stands. */
const crossings = new Set(
  'airport airbase airfield checkpoint crossing bridge strait peninsula gorge corridor reservoir valley dam oilfield gasfield refinery canal straits river district neighbourhood neighborhood suburb governorate forest'.split(
    ' ',
  ),
)

/** "apologised in Parliament": who sits there, and no place. */
const chambers = new Set('parliament congress senate cabinet government court office opposition'.split(' '))

/** Adjectives of parts of the world, which name no place. */
export const ofContinent =
  /^(?:African|Asian|European|American|Arab|Arabian|Latin|Balkan|Nordic|Scandinavian|Western|Eastern|West|East|North|South)$/

/** What is spoken, and no place. */
export const languages = new Set(
  `english mandarin arabic farsi dari pashto urdu hebrew cantonese swahili creole hausa amharic bengali tagalog latin yiddish kurmanji
   sorani tamazight quechua catalan basque hindi tamil russian french spanish german`.split(/\s+/),
)

/** "the Balkan country", "the Himalayan kingdom": told of by the part of the world that it lies in. */
export const countries = /^(country|nation|republic|kingdom|monarchy|neighbour|neighbor|democracy|sheikhdom)$/

/** What the names of occasions end with. */
const gatherings = /^(summit|forum|conference|congress|ministerial|dialogue|consultations|talks|session)$/

/** What the names of fields of work, papers and contests end with. */
const papers =
  /^(sector|industry|programme|program|project|initiative|agreement|treaty|act|law|bill|code|constitution|resolution|declaration|protocol|charter|memorandum|cup|championships?|olympics|games|league|report)$/

/** Capitalised words after "in" or "at" that no pack knows and that are no month or day: a place by its form. */
export function unknownPlaceAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words } = sentence
  const before = words[at - 1]?.lower ?? ''
  const isArticle = /^(the|its|their|his|her|an?)$/.test(before)
  const governor = isArticle ? (words[at - 2]?.lower ?? '') : before
  const isWhere = /^(in|at|near|to)$/.test(governor)
  // "visit the region": which one, the report's own subject tells.
  const isRegion = isArticle && words[at]!.lower === 'region'
  if (isRegion && (isWhere || /^(visit|tour)(s|ed|ing)?$/.test(governor))) {
    return made(text, sentence, [at, at + 1], [at - 1, at + 1], { form: 'place', kind: 'place' })
  }
  // "in el-Fasher", "took control of el-Obeid"
  const article = /^(el|al|as|ash|ad|an|ar|az)$/.test(words[at]!.lower) && words[at + 1]?.text === '-'
  const isArabic =
    article &&
    words[at + 2]?.isCapital === true &&
    words[at + 1]!.end === words[at + 2]!.start &&
    !words[at]!.isCapital
  const isTaken =
    governor === 'of' && /^(control|capture|siege|fall|seizure)$/.test(words[at - 2]?.lower ?? '')
  if (isArabic && (isWhere || isTaken))
    return made(text, sentence, [at, at + 3], [at, at + 3], { form: 'place', kind: 'place' })
  if (!words[at]!.isCapital || chambers.has(words[at]!.lower)) return null
  const named = capitalsFrom(words, at, lexicon)
  // "closed the Attari crossing"
  const isBase =
    /^(air|military|naval|army)$/.test(words[named]?.lower ?? '') && words[named + 1]?.lower === 'base'
  // "reopened the Gurbulak border gate"
  const isGate =
    words[named]?.lower === 'border' &&
    /^(gate|crossing|post|checkpoint|terminal)$/.test(words[named + 1]?.lower ?? '')
  // "off the coast of Iwate Prefecture": part of a state, whatever stands before it.
  const isDistrict = named - at >= 2 && districts.test(words[named - 1]!.lower)
  // "attacked Kautukari village"
  const isVillage =
    named > at &&
    named - at <= 2 &&
    words[at]!.upos === 'PROPN' &&
    /^(village|town|island|hamlet|township)$/.test(words[named]?.lower ?? '') &&
    !/^(NOUN|PROPN)$/.test(words[named + 1]?.upos ?? '')
  const isFacility =
    isArticle &&
    named > at &&
    named - at <= 3 &&
    (isBase || isGate || crossings.has(words[named]?.lower ?? ''))
  if (!isWhere && !isFacility && !isDistrict && !isVillage) return null
  const isModelPlace = sentence.names.some(name => name.from === at && name.kind === 'place')
  if (languages.has(words[at]!.lower) || (isArticle && countries.test(words[named]?.lower ?? ''))) return null
  // "in the West African state"
  if (named > at && ofContinent.test(words[named - 1]!.text) && words[named]?.upos === 'NOUN') return null
  // "the C5+1 ministerial"
  if (/\d/.test(words[at]!.text)) return null
  // "laid a wreath at the Tomb of the Unknown Soldier": a city is told elsewhere.
  if (/^(tomb|grave|monument)$/.test(words[at]!.lower)) return null
  if (named === at || (governor === 'to' && named - at > 1 && !isModelPlace)) return null
  // "met at the Eastern Partnership Summit": an occasion; "cooperation in the Livestock Sector", "worked at SignalMedia"
  const last = words[named - 1]!
  if (gatherings.test(last.lower) || papers.test(last.lower) || /\p{Ll}{2}\p{Lu}/u.test(words[at]!.text))
    return null
  const to = isBase || isGate ? named + 2 : facilities.has(words[named]?.lower ?? '') ? named + 1 : named
  // "the Nizami district of Baku"
  const isPart = districts.test(words[to - 1]!.lower) && words[to]?.lower === 'of'
  const whole = isPart && words[to + 1] !== undefined ? longestName(lexicon, words, to + 1) : null
  const isOfPlace = whole !== null && /^(capital|place)$/.test(whole.entry.kind)
  const range = [at, isOfPlace ? to + 1 + whole.length : to] as const
  const state = isOfPlace ? { state: stateOf(whole.entry) } : {}
  return made(text, sentence, range, range, { form: 'place', kind: 'place', ...state })
}
