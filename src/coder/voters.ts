import { isVote } from './event-parties.ts'
import type { FoundEvent } from './found-event.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'
import type { Trigger } from './trigger.ts'

/** "The election is due in October": the state that votes takes part. */
export function votersOf(
  sentence: Sentence,
  trigger: Trigger,
  voters: string | null,
  mentions: readonly ResolvedMention[] = [],
): FoundEvent['participants'] {
  if (!isVote(sentence, trigger)) return []
  // "The elections in Azerbaijan were held on Sunday": whoever the report is about.
  const { tree } = sentence
  const own = mentions.find(({ form, from, to, actors }) => {
    const top = tree.topOf(from, to)
    return (
      form === 'state' &&
      actors.length === 1 &&
      tree.preposition(top) === 'in' &&
      tree.words[top]!.head === trigger.predicate.at
    )
  })
  const actor = own?.actors[0] ?? voters
  return actor === null ? [] : [{ actor, role: 'actor' }]
}

/** "Voters in Kosovo went to the polls", "Kosovars voted": the state whose people vote; null where nobody votes. */
export function votersAmong(
  { tree, words }: Sentence,
  { frame, predicate }: Trigger,
  mentions: readonly ResolvedMention[],
  home: string | null,
): FoundEvent['participants'] | null {
  const [voter] = predicate.subjects
  if (frame.type !== 'other' || voter === undefined) return null
  if (!/^(voter|citizen|people|elector|resident)$/.test(words[voter]!.lemma)) return null
  const state = tree
    .under(voter, 'nmod', 'amod', 'compound')
    .flatMap(word => mentions.filter(one => one.from <= word && word < one.to))
    .find(one => /^(state|adjective)$/.test(one.form) && one.actors.length > 0)
  const actor = state?.actors[0] ?? (words[voter]!.lemma === 'voter' ? home : null)
  return actor === null ? null : [{ actor, role: 'actor' }]
}
