import type { Beside } from './mention-beside.ts'

const urging =
  /^(urge|call|ask|appeal|press|warn|encourage|exhort|implore|beg|tell|remind|invite|want|expect|advise|demand|congratulate)$/

/** "urged both sides to stop": not those whom the report last told to have met or telephoned, but their states. */
export function arePeopleUrged({ mention, sentences, cast }: Beside, actors: readonly string[]): boolean {
  const { tree } = sentences[mention.sentence]!
  const { head, relation } = tree.words[tree.topOf(mention.from, mention.to)]!
  const isUrged = head >= 0 && /^(obj|obl|iobj)/.test(relation) && urging.test(tree.words[head]!.lemma)
  return isUrged && actors.length > 0 && actors.every(one => cast.draftOf(one)?.kind === 'person')
}
