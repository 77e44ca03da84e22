import { compareNames, sameFrom } from '../names/compare-names.ts'
import type { CodedActor, CodingWarning } from './coding.ts'
import { shift } from './count-days.ts'
import { isHeldOn, sameOffice } from './hold-office.ts'
import type { Lexicon } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { PackPerson } from './pack.ts'

/** A slip of one letter, or a letter more or less, in an otherwise equal name scores at least this; another name less. */
const slipFrom = 0.75

/**
 * Warnings of names that may be slips: nobody whom the packs know bears the name, but it stands a letter from that of
 * whoever holds the very office named ("Deputy Prime Minister Alexei Averchuk"); and of people whom the text gives an
 * office that another held on the day. Without a day of publication nothing can be told of offices.
 */
export function warnOfNames(
  text: string,
  actors: readonly CodedActor[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
  published: string | null,
): CodingWarning[] {
  if (published === null) return []
  const inOffice = mentions.filter(
    one => one.form === 'name' && one.office !== null && one.actors.length === 1,
  )
  const byActor = Map.groupBy(inOffice, one => one.actors[0]!)
  return actors.flatMap(actor => {
    if (actor.kind !== 'person') return []
    const [named] = byActor.get(actor.id) ?? []
    if (named === undefined || named.isQuoted || isFormer(text, named)) return []
    const state = named.state ?? actor.state
    if (state === null) return []
    const holders = (lexicon.holdersOf.get(state) ?? []).filter(person =>
      holds(person, named.office!, state, published),
    )
    const warning =
      actor.known === null
        ? slipOf(named, holders, published)
        : wrongOffice(actor, named, holders, lexicon, published)
    return warning === null ? [] : [warning]
  })
}

/** "former Prime Minister Serzh Sargsyan", "then-President": an office of another time. */
function isFormer(text: string, { span }: ResolvedMention): boolean {
  return /\b(former|then|ex|acting|late|outgoing|incoming|ousted|elect)\b[^.,;]*$/i.test(
    text.slice(Math.max(0, span.start - 60), span.start),
  )
}

/** "Alexei Averchuk" for Alexei Overchuk, where exactly one holder of the office is so near. */
function slipOf(named: ResolvedMention, holders: readonly PackPerson[], day: string): CodingWarning | null {
  const scored = holders.map(person => ({
    person,
    score: Math.max(...[person.name, ...person.aliases].map(name => compareNames(named.name, name).score)),
  }))
  if (scored.some(one => one.score === 1)) return null
  const near = scored.filter(one => one.score >= slipFrom && isOneWordApart(named.name, one.person.name))
  if (near.length !== 1) return null
  const { name } = near[0]!.person
  return {
    kind: 'spelling',
    message: `No ${named.office} called ${named.name} is known on ${day}: did you mean ${name}?`,
    span: named.span,
    suggestion: name,
  }
}

/** All words but one are the same: a slip is in one of them. */
function isOneWordApart(a: string, b: string): boolean {
  const [one, other] = [a.split(' '), b.split(' ')]
  if (one.length !== other.length || one.length < 2) return false
  return one.filter((word, at) => compareNames(word, other[at]!).score < sameFrom).length <= 1
}

/** A person of the packs who is given an office of a state that somebody else held on that day. */
function wrongOffice(
  actor: CodedActor,
  named: ResolvedMention,
  holders: readonly PackPerson[],
  lexicon: Lexicon,
  day: string,
): CodingWarning | null {
  const person = lexicon.personsById.get(actor.known ?? '')
  const [holder] = holders
  if (person === undefined || holders.length !== 1 || holder!.id === person.id) return null
  if (!onlyOne.test(named.office!)) return null
  const theirs = person.offices.filter(office => sameOffice(office.title, named.office))
  // Reports of the last months call people what they were then.
  if (theirs.some(office => office.to !== null && office.to <= day && office.to >= shift(day, -recentDays)))
    return null
  const held = theirs.length > 0
  const was = held
    ? `${person.name} held that office at another time`
    : `the packs do not know ${person.name} in it`
  return {
    kind: 'office',
    message: `On ${day} the ${named.office} was ${holder!.name}; ${was}.`,
    span: named.span,
    suggestion: null,
  }
}

const recentDays = 180

/** Offices that one person holds at a time. */
const onlyOne = /^(President|Prime Minister|Chancellor|Minister of (Foreign Affairs|Defence))$/

function holds(person: PackPerson, title: string, state: string, day: string): boolean {
  return person.offices.some(
    office => office.of === state && sameOffice(office.title, title) && isHeldOn(office, day),
  )
}
