import type { Predicate } from './predicate.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

const ruling = /^(rule|declare|find|refuse|decide|uphold|allow|order)$/

/** What courts let others do to somebody. */
const doneTo =
  /^(arrest|detain|jail|imprison|release|free|extradite|deport|prosecute|remand|hold|try|search|question|disbar|convict|sentence|find|acquit)$/

/** "The court ruled that the order to arrest her was unlawful", "refused to let police hold her": one ruling. */
export function isRuledOn(tree: Tree, one: Trigger, { frame, isNoun, predicate }: Trigger): boolean {
  if (isNoun || frame.type !== 'legal' || !ruling.test(tree.words[predicate.at]!.lemma)) return false
  const at = one.predicate.verb ?? one.predicate.at
  return (
    /^(legal|appointment)$/.test(one.frame.type) &&
    !tree.words[at]!.relation.startsWith('acl:relcl') &&
    tree.under(predicate.at, 'ccomp', 'xcomp').some(word => tree.isWithin(at, word))
  )
}

/** Whom such a ruling is on: the objects of what may or may not be done to them. */
export function whomRuledOn(tree: Tree, { at, objects }: Predicate): number[] {
  if (objects.length > 0 || !ruling.test(tree.words[at]!.lemma)) return []
  const within = (word: number): number[] => {
    const isOwn = doneTo.test(tree.words[word]!.lemma) && tree.words[word]!.upos === 'VERB'
    return [
      ...(isOwn ? tree.under(word, 'obj', 'nsubj:pass') : []),
      ...tree.below(word).flatMap(next => within(next)),
    ]
  }
  return tree.under(at, 'ccomp', 'xcomp').flatMap(within)
}

/** "asked the court to convict the journalist", "an investigation into the former president": whom it is about. */
export function whomTried(tree: Tree, { at, objects, obliques }: Predicate): number[] {
  if (/^(ask|petition|request|urge)$/.test(tree.words[at]!.lemma))
    return tree
      .under(at, 'xcomp', 'advcl', 'ccomp')
      .filter(word => doneTo.test(tree.words[word]!.lemma))
      .flatMap(word => tree.under(word, 'obj'))
      .flatMap(word => tree.withConjuncts(word))
  const inquiries = [at, ...objects].filter(word =>
    /^(investigation|inquiry|probe|proceedings?)$/.test(tree.words[word]!.lemma),
  )
  if (inquiries.length === 0) return []
  return [...obliques.map(one => one.at), ...inquiries.flatMap(word => tree.under(word, 'nmod'))]
    .filter(word => /^(into|against)$/.test(tree.preposition(word)))
    .flatMap(word => tree.withConjuncts(word))
}

/** "filed charges of abuse that caused losses against him": whom they are against stands at times far below them. */
export function chargedWith(tree: Tree, objects: readonly number[]): number[] {
  const charges = objects.filter(word =>
    /^(charge|case|proceedings|lawsuit|indictment)s?$/.test(tree.words[word]!.lemma),
  )
  const below = (word: number, steps: number): number[] =>
    tree
      .below(word)
      .flatMap(next => [
        ...(tree.preposition(next) === 'against' ? tree.withConjuncts(next) : []),
        ...(steps > 0 ? below(next, steps - 1) : []),
      ])
  return charges.flatMap(word => below(word, 4))
}
