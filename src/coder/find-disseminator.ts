import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const handing = /^(disseminate|spread|release|circulate|publish|distribute|provide|issue|share)$/

/** The body that is said to hand out all that a report tells: "The parliament disseminates the information.", "This information was released by the ministry." */
export function findDisseminator(
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
): string | null {
  for (const { words, tree, index } of [...sentences.slice(0, 3), ...sentences.slice(-3)]) {
    if (words.length > 20) continue
    const told = words.findIndex(
      ({ lemma, isQuoted }, at) =>
        lemma === 'information' &&
        !isQuoted &&
        tree.under(at, 'nmod', 'acl').length === 0 &&
        tree.under(at, 'amod').length === 0,
    )
    if (told < 0) continue
    const { head: verb, relation } = words[told]!
    if (verb < 0 || !handing.test(words[verb]!.lemma)) continue
    const by =
      relation === 'obj'
        ? tree.under(verb, 'nsubj')
        : tree.under(verb, 'obl').filter(word => tree.preposition(word) === 'by')
    const body = by
      .flatMap(word => [word, ...tree.under(word, 'nmod')])
      .map(word =>
        mentions.find(
          one =>
            one.sentence === index &&
            one.from <= word &&
            word < one.to &&
            one.kind === 'organisation' &&
            one.actors.length === 1,
        ),
      )
      .find(one => one !== undefined)
    if (body !== undefined) return body.actors[0]!
  }
  return null
}
