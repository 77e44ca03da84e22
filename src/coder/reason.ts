import type { Span } from '../basics/span.ts'
import type { EventStatus } from './coding.ts'
import type { ResolvedMention } from './mention.ts'
import type { Trigger } from './trigger.ts'

/** Why a datum is what it is: the rule in a sentence, and the words that it was read from. */
export interface Reason {
  readonly rule: string
  readonly span: Span | null
}

export interface EventReasons {
  readonly type: Reason
  readonly status: Reason
  readonly date: Reason
  readonly place: Reason
  /** By actor; those added later, such as a host, are missing. */
  readonly participants: ReadonlyMap<string, Reason>
}

export const unsaid = {
  date: { rule: 'The text gives no time for it.', span: null },
  place: { rule: 'The text gives no place for it.', span: null },
} as const

export function reasonForType({ isNoun, frame }: Trigger, span: Span): Reason {
  const article = /^[aeiou]/.test(frame.type) ? 'an' : 'a'
  const word = isNoun ? 'noun' : 'verb'
  return {
    rule: `This ${word} tells of ${article} ${frame.type}, with the words that it asks for around it.`,
    span,
  }
}

const statusRules: Readonly<Record<EventStatus, string>> = {
  happened: 'Told as done: nothing around the verb looks ahead, doubts or denies it.',
  ongoing: 'Told as going on while the report was written.',
  announced: 'The words before it, or its day, look ahead: it is planned and fixed.',
  conditional: 'It is planned, and said to depend on something.',
  proposed: 'It is offered, asked for, hoped or considered.',
  postponed: 'It is said to be put off or suspended.',
  cancelled: 'It is said to be called off or refused.',
  denied: 'It is denied or ruled out.',
  disputed: 'Several tell of it in different ways.',
  unknown: 'The text does not say whether it was done.',
}

export function reasonForStatus(status: EventStatus, span: Span): Reason {
  return { rule: statusRules[status], span }
}

/** How somebody stands to the act, and why the words mean them. */
export function reasonForParty(actor: string, mentions: readonly ResolvedMention[], isNear: boolean): Reason {
  const mention = mentions.find(one => one.actors.includes(actor))
  if (mention === undefined || !isNear)
    return { rule: 'Whoever took part in what was told of before, which this act goes on with.', span: null }
  return { rule: `Stands with the act as a party of it. ${mention.why}`, span: mention.span }
}
