import type { EventFacts } from '../../src/record/event-facts.ts'
import { typeInWords } from '../review/claim-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

/** "Meeting: Jeyhun Bayramov, Sergey Lavrov"; further people are counted. */
export function eventInWords({ type, participants }: Pick<EventFacts, 'type' | 'participants'>): string {
  const names = [...new Set(participants.map(({ actor }) => actor.name))]
  if (names.length === 0) return typeInWords(type)
  const shown = names.slice(0, 3).join(', ')
  const who = names.length <= 3 ? shown : say('andMore', { names: shown, count: names.length - 3 })
  return `${typeInWords(type)}: ${who}`
}
