import { daysCovered, type PartialDate } from '../../basics/partial-date.ts'
import type { EventFacts } from '../event-facts.ts'
import { actsInWords, fatesInWords } from './acts-in-words.ts'

/**
 * An event of the record as one English sentence to stand in a report as background: "On 17 July 2020, A and B had spoken
 * by telephone." What was only announced, put off or denied is told as that; `creditedTo` names the one source there is.
 */
export function tellEvent(event: EventFacts, creditedTo: string | null = null): string {
  const { status } = event
  const source = creditedTo === null ? '' : `, according to ${creditedTo}`
  const sentence = status === 'happened' ? toldAsDone(event) : toldByFate(event, status)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}${source}.`
}

function toldAsDone(event: EventFacts): string {
  const { type, date, place } = event
  const { done, alone } = actsInWords[type]
  const doers = doersOf(event)
  const when = inWords(date)
  const where = place === null ? '' : type === 'visit' ? ` to ${place.name}` : ` in ${place.name}`
  const verb = doers.length > 1 ? done : alone
  if (verb === null || doers.length === 0)
    return `${opening(when)}there had been ${withArticle(nounOf(event))}${type === 'visit' ? '' : where}`
  return `${opening(when)}${list(doers)} ${verb}${where}`
}

function toldByFate(event: EventFacts, status: keyof typeof fatesInWords): string {
  const { date, place, type } = event
  const { preposition, words } = inWords(date)
  const on = words === '' ? '' : ` ${preposition} ${words}`.replace(/^ from /, ' from ')
  const planned = words === '' ? '' : preposition === 'from' ? ` from ${words}` : ` for ${words}`
  const where = place === null || type === 'visit' ? '' : ` in ${place.name}`
  const fate = fatesInWords[status].replace('{for}', planned).replace('{on}', on)
  return `${withArticle(nounOf(event))}${where} ${fate}`
}

/** "meeting between A and B", "visit by A to Baku". */
function nounOf(event: EventFacts): string {
  const { noun, between } = actsInWords[event.type]
  const doers = doersOf(event)
  const joined = between === 'between' && doers.length === 1 ? 'with' : between
  const who = doers.length === 0 ? '' : ` ${joined} ${list(doers)}`
  const to = event.type === 'visit' && event.place !== null ? ` to ${event.place.name}` : ''
  return `${noun}${who}${to}`
}

/** Those who took part; who is only visited is told by the place. */
function doersOf({ type, participants }: EventFacts): string[] {
  const doers = participants.filter(({ role }) => !(type === 'visit' && role === 'host'))
  return [...new Set(doers.map(({ actor }) => actor.name))]
}

const mostNamed = 4

function list(names: readonly string[]): string {
  const shown =
    names.length > mostNamed
      ? [...names.slice(0, mostNamed - 1), `${names.length - mostNamed + 1} others`]
      : names
  return new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(shown)
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`
}

function opening({ preposition, words }: DateInWords): string {
  return words === '' ? 'earlier, ' : `${preposition} ${words}, `
}

interface DateInWords {
  readonly preposition: 'on' | 'in' | 'from'
  readonly words: string
}

/** "17 July 2020", "July 2020", "12 to 14 June 2026": as exactly as the record knows; '' for an unknown date. */
function inWords(date: PartialDate): DateInWords {
  const covered = daysCovered(date)
  if (covered === null) return { preposition: 'on', words: '' }
  if (date.precision === 'year') return { preposition: 'in', words: covered.first.slice(0, 4) }
  const at = (day: string) => new Date(`${day}T00:00:00Z`)
  if (date.precision === 'month') return { preposition: 'in', words: months.format(at(covered.first)) }
  if (covered.first === covered.last) return { preposition: 'on', words: days.format(at(covered.first)) }
  const [first, last] = [covered.first, covered.last]
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7)
  const from = isOneMonth ? String(Number(first.slice(8))) : days.format(at(first))
  return { preposition: 'from', words: `${from} to ${days.format(at(last))}` }
}

const days = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' })
