import { canAgree } from './can-agree.ts'
import type { FoundEvent } from './found-event.ts'

/**
 * Explosions of attacks as attacks: "A suicide bomber struck in Mogadishu. Wednesday's blast killed three people." Where nobody is told to
 * have set it off, an explosion is left what it is.
 */
export function blastsOfAttacks(events: readonly FoundEvent[]): FoundEvent[] {
  const attacks = events.filter(one => one.type === 'attack' && one.status === 'happened' && has(one, bombs))
  if (attacks.length === 0) return [...events]
  return events.map(event => {
    const reach = has(event, explosions) ? furthest : has(event, sufferings) ? 1 : -1
    const isAttack =
      event.type === 'other' &&
      event.status === 'happened' &&
      !event.isAnother &&
      !event.isBefore &&
      event.participants.every(one => one.role === 'target') &&
      attacks.some(one => Math.abs(one.sentence - event.sentence) <= reach && canAgree(one, event))
    return isAttack ? { ...event, type: 'attack', takesUp: true, signs: event.signs.map(ofAttack) } : event
  })
}

/** At most so many sentences apart. */
const furthest = 3

const signsOf = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(word => `word ${word}`))

/** What attacks with explosives are told by. */
const bombs = signsOf('bomb bombing bomber blast explosion blow detonate explode go attack assault landmine')

const explosions = signsOf('blast explosion')

/** What an explosion does, in the sentence that tells of the attack or beside it. */
const sufferings = signsOf('kill injure wound hit rip tear rock shake destroy claim leave')

function has({ signs }: FoundEvent, words: ReadonlySet<string>): boolean {
  return signs.some(sign => words.has(sign))
}

function ofAttack(sign: string): string {
  return sign.replace(/^type other$/, 'type attack').replace(/^other by /, 'attack by ')
}
