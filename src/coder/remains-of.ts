import type { Sentence } from './read-sentences.ts'

/** "The remains of 14 airmen were reburied", "the body of the archbishop": for whom a rite is held. */
export function whoseRemains({ words, tree }: Sentence, objects: readonly number[]): readonly number[] {
  return objects.flatMap(word => {
    if (!/^(body|remain|remains|coffin|casket|ash|ashes|urn)$/.test(words[word]!.lemma)) return [word]
    const whose = tree.under(word, 'nmod').filter(one => /^(of|)$/.test(tree.preposition(one)))
    return whose.length > 0 ? whose.flatMap(one => tree.withConjuncts(one)) : [word]
  })
}
