import { z } from 'zod'

export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What of the desk can be followed by mail; an actor by its identifier, the others by their slug in the desk's settings. */
export const topicKinds = ['format', 'country', 'process', 'actor'] as const
export type TopicKind = (typeof topicKinds)[number]

/** How many topics one reader may follow. */
export const mostTopics = 50

/** "country:armenia", "actor:7qkz3p5w1x". */
export const topicSchema = z.string().regex(/^(format|country|process|actor):[a-z0-9]+(-[a-z0-9]+)*$/)

/** What a reader wants; without topics everything. */
export const wishesSchema = z.object({
  language: z.string(),
  rhythm: z.enum(rhythms),
  topics: z
    .array(topicSchema)
    .max(mostTopics)
    .transform(topics => [...new Set(topics)].sort()),
})
export type Wishes = z.infer<typeof wishesSchema>

export interface Subscription extends Wishes {
  readonly id: string
  readonly email: string
  readonly state: 'unconfirmed' | 'confirmed' | 'unreachable'
}

/** After how many letters that came back for good no more is sent. */
export const mostBounces = 3

/** How long a sign-up waits for its confirmation before it is deleted. */
export const confirmDays = 3

export function topicOf(kind: TopicKind, key: string): string {
  return `${kind}:${key}`
}

/** A topic's kind and what follows the colon. */
export function readTopic(topic: string): { kind: TopicKind; key: string } {
  const [kind, key] = topic.split(':') as [TopicKind, string]
  return { kind, key }
}
