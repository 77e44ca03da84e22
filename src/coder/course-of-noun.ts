import type { Tree } from './tree.ts'

/** "a conflict that killed dozens in 2022", "the quake that hit the south on Monday": the clauses that tell how a happening went. */
export function coursesOf(tree: Tree, noun: number): number[] {
  return tree
    .under(noun, 'acl:relcl')
    .filter(
      clause =>
        courses.has(tree.words[clause]!.lemma) &&
        tree.words[clause]!.upos === 'VERB' &&
        tree.under(clause, 'nsubj').some(word => /^(that|which)$/.test(tree.words[word]!.lemma)),
    )
}

/** Whether a time stands in such a clause and in none below it. */
export function isOfCourse(tree: Tree, time: number, noun: number): boolean {
  return coursesOf(tree, noun).includes(tree.clauseOf(time))
}

const courses = new Set(
  `kill wound injure displace claim leave cost rock hit strike shake devastate destroy level flatten ravage sweep engulf grip
   break erupt begin start take occur happen rage last topple oust overthrow depose bring unseat force plunge`.split(
    /\s+/,
  ),
)
