import { capitalsFrom } from './capitals-from.ts'
import { acronymAt, withInitials } from './find-acronyms.ts'
import { apposedNameAt } from './find-apposed-names.ts'
import { bareBodyAt, bodyAt, bodyOfAt, officeOfAt } from './find-bodies.ts'
import { bylineAt } from './find-byline.ts'
import { citiesInNames } from './find-cities-in-names.ts'
import { cityBodyAt } from './find-city-bodies.ts'
import { countedPeopleAt } from './find-counted-people.ts'
import { courtOfTownAt } from './find-courts.ts'
import { describedAt } from './find-described.ts'
import { describedByListAt } from './find-described-in-lists.ts'
import { governmentAt } from './find-governments.ts'
import { groupAt } from './find-groups.ts'
import { holderAt, ownStateAfter } from './find-holders.ts'
import { knownAgencyAt, tellingOutletAt } from './find-outlets.ts'
import {
  bareBorderAt,
  besidePlaceAt,
  borderAt,
  capitalOfAt,
  partOfStateAt,
  settlementAt,
  unknownPlaceAt,
} from './find-place-names.ts'
import { holdersAt } from './find-plural-holders.ts'
import { bothAt, pronounAt } from './find-references.ts'
import { fightersAt, organOfAt, properBodyAt, unitOfAt } from './find-unknown-bodies.ts'
import { isPluralTitle, modelNameAt, surnameFirstAt, unknownPersonAt } from './find-unknown-names.ts'
import { isGivenName } from './is-given-name.ts'
import { knownPersonAt } from './known-person.ts'
import { type Lexicon, longestName, stateOf } from './lexicon.ts'
import { type Details, made } from './make-mention.ts'
import type { Mention, MentionForm } from './mention.ts'
import { isOneOfBody } from './one-of-body.ts'
import type { PackPerson } from './pack.ts'
import type { Sentence, Word } from './read-sentences.ts'
import { firstNameOf, surnameOf } from './surname.ts'

/** Everything in the sentences that names an actor or a place. May find too much: resolving drops what means nobody. */
export function findMentions(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Mention[] {
  const first = withInitials(
    text,
    sentences,
    sentences.flatMap(sentence => mentionsIn(text, sentence, lexicon)),
  )
  const people = withoutPlacesOfSurnames(first)
  const cities = citiesInNames(text, sentences, people, lexicon)
  return [...people, ...surnameMentions(text, sentences, people), ...cities].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

function mentionsIn(text: string, sentence: Sentence, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sentence.words.length; ) {
    const mention = mentionAt(text, sentence, at, lexicon)
    if (mention === null) at++
    else {
      found.push(mention)
      at = Math.max(at + 1, mention.to)
    }
  }
  return found
}

type Finder = (text: string, sentence: Sentence, at: number, lexicon: Lexicon) => Mention | null

/** In this order: the first that finds something at a word decides. */
const finders: readonly Finder[] = [
  pronounAt,
  bothAt,
  governmentAt,
  officeOfAt,
  holdersAt,
  holderAt,
  knownAgencyAt,
  fightersAt,
  groupAt,
  capitalOfAt,
  unitOfAt,
  organOfAt,
  courtOfTownAt,
  bodyAt,
  bodyOfAt,
  partOfStateAt,
  besidePlaceAt,
  borderAt,
  bareBorderAt,
  settlementAt,
  bylineAt,
  apposedNameAt,
  surnameFirstAt,
  cityBodyAt,
  knownAt,
  properBodyAt,
  tellingOutletAt,
  acronymAt,
  unknownPersonAt,
  unknownPlaceAt,
  modelNameAt,
  bareBodyAt,
  describedAt,
  describedByListAt,
  countedPeopleAt,
  adjectiveAt,
]

function mentionAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  for (const find of finders) {
    const mention = find(text, sentence, at, lexicon)
    if (mention !== null) return mention
  }
  return null
}

function knownAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const known = longestName(lexicon, words, at)
  if (known === null) {
    // "Mohammad Ashraf Ghani": a name that the packs know without its first; not "Ministers Mher Grigoryan".
    const isName = words[at + 1]?.relation === 'flat' && !isPluralTitle(words[at]!)
    const person = isName ? knownPersonAt(words, at, lexicon) : null
    return person === null ? null : knownPerson(text, sentence, [at, person.to], person.row, lexicon)
  }
  if (known.entry.kind === 'demonym') return null
  // "US$20 million", but "gave Haiti $20 million"
  const behind = words[at + known.length]
  if (behind?.text === '$' && behind.start === words[at + known.length - 1]!.end) return null
  const { entry, length } = known
  if (length === 1 && /^(state|capital|place)$/.test(entry.kind) && isGivenName(words, at)) {
    const name = [at, capitalsFrom(words, at, lexicon)] as const
    return made(text, sentence, name, name, { form: 'name', kind: 'person' })
  }
  // "France Square", "Moscow Street": called after it, and elsewhere
  const isStreet =
    /^(Square|Street|Avenue|Boulevard|Bridge|Park|Highway|Embankment|Stadium|Hotel)$/.test(
      words[at + length]?.text ?? '',
    ) && /^(state|capital|place)$/.test(entry.kind)
  if (isStreet) {
    const street = [at, at + length + 1] as const
    return made(text, sentence, street, street, { form: 'place', kind: 'place' })
  }
  // "Kuwait City", "Gaza City"
  const isCity = words[at + length]?.text === 'City' && /^(state|capital|place)$/.test(entry.kind)
  if (isCity) {
    const city = [at, at + length + 1] as const
    return made(text, sentence, city, city, { form: 'place', kind: 'place', state: stateOf(entry) })
  }
  const range = [at, at + length] as const
  const make = (form: MentionForm, details: Omit<Details, 'form'>) =>
    made(text, sentence, range, range, { form, ...details })
  switch (entry.kind) {
    case 'person':
      return knownPerson(text, sentence, range, entry.row, lexicon)
    case 'state':
      return make('state', {
        kind: 'state',
        name: entry.row.name,
        state: entry.row.code,
        known: entry.row.id,
      })
    case 'capital':
      return make('capital', { kind: 'place', name: entry.name, state: entry.row.code })
    case 'organisation': {
      if (isOneOfBody(words, at, at + length)) return null
      // "at the Elysee Palace": the house by whoever sits there.
      const isHouse = /^(Palace|Headquarters)$/.test(words[at + length]?.text ?? '')
      const house = [at, at + length + 1] as const
      return made(text, sentence, isHouse ? house : range, isHouse ? house : range, {
        form: 'organisation',
        kind: 'organisation',
        name: entry.row.name,
        state: entry.row.state,
        known: entry.row.id,
      })
    }
    case 'place':
      return make('place', { kind: 'place', name: entry.name, state: entry.country })
  }
}

function knownPerson(
  text: string,
  sentence: Sentence,
  range: readonly [number, number],
  row: PackPerson,
  lexicon: Lexicon,
): Mention {
  const own = ownStateAfter(sentence.words, range[1], lexicon)
  const details = { form: 'name', kind: 'person', state: own.state ?? row.state, known: row.id } as const
  return made(text, sentence, [range[0], own.to], range, details)
}

/** "Polish jets": a state's adjective before something that nobody is named for. */
function adjectiveAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const known = longestName(lexicon, sentence.words, at)
  if (known?.entry.kind !== 'demonym') return null
  const range = [at, at + known.length] as const
  const { id, name, code } = known.entry.row
  return made(text, sentence, range, range, {
    form: 'adjective',
    kind: 'state',
    name,
    state: code,
    known: id,
  })
}

/** After "Vahagn Ghazarian" no "Ghazarian" is a place, if only the model takes it for one. */
function withoutPlacesOfSurnames(found: readonly Mention[]): Mention[] {
  const surnames = new Set(fullNamesIn(found).map(surnameOf))
  return found.filter(
    ({ form, known, state, name }) =>
      form !== 'place' || known !== null || state !== null || !surnames.has(name.toLowerCase()),
  )
}

function fullNamesIn(found: readonly Mention[]): string[] {
  return found.filter(({ form, name }) => form === 'name' && name.includes(' ')).map(({ name }) => name)
}

/** Surnames alone of people whom the text names in full somewhere; "Park" of Park Jin, "Abiy" of Abiy Ahmed, too. */
function surnameMentions(text: string, sentences: readonly Sentence[], found: readonly Mention[]): Mention[] {
  const names = fullNamesIn(found)
  const surnames = new Set(names.map(surnameOf))
  const firstNames = new Set(names.map(firstNameOf))
  const taken = Map.groupBy(found, mention => mention.sentence)
  return sentences.flatMap(sentence =>
    sentence.words.flatMap((word, at) => {
      const isFirst = firstNames.has(word.lower) && standsAlone(sentence.words, at)
      if (!word.isCapital || !(surnames.has(word.lower) || isFirst)) return []
      const isInside = (taken.get(sentence.index) ?? []).some(
        mention => mention.from <= at && at < mention.to,
      )
      if (isInside) return []
      return [made(text, sentence, [at, at + 1], [at, at + 1], { form: 'surname', kind: 'person' })]
    }),
  )
}

/** Part of no longer name: "Park said", and neither "Park Avenue" nor "Hyde Park". */
function standsAlone(words: readonly Word[], at: number): boolean {
  const isName = (word: Word | undefined) => word?.isCapital === true && word.upos === 'PROPN'
  return words[at]!.upos === 'PROPN' && !isName(words[at + 1]) && !isName(words[at - 1])
}
