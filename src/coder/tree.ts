import type { WordReading } from '../language/language-model.ts'

/** Prepositions that were participles, by the lemmas they are read with. */
const participles = new Map([
  ['follow', 'following'],
  ['include', 'including'],
  ['concern', 'concerning'],
  ['regard', 'regarding'],
  ['involve', 'involving'],
])

/** A sentence's tree, for those who walk it. Words are named by their index. */
export class Tree {
  readonly words: readonly WordReading[]
  private readonly children: readonly (readonly number[])[]
  /** The words' relations without subtypes. */
  private readonly bases: readonly string[]

  constructor(words: readonly WordReading[]) {
    this.words = words
    const children: number[][] = words.map(() => [])
    for (const [at, { head }] of words.entries()) if (head >= 0) children[head]!.push(at)
    this.children = children
    this.bases = words.map(({ relation }) => baseOf(relation))
  }

  /** The words that hang from one by these relations (without subtypes: "nsubj" is also "nsubj:pass"), in text order. */
  under(at: number, ...relations: readonly string[]): number[] {
    const own = this.children[at] ?? []
    if (relations.length === 0) return [...own]
    const found: number[] = []
    for (const child of own) {
      const base = this.bases[child]!
      const { relation } = this.words[child]!
      for (const wanted of relations) {
        if (wanted !== base && wanted !== relation) continue
        found.push(child)
        break
      }
    }
    return found
  }

  /** Every word that hangs from one, in text order. */
  below(at: number): readonly number[] {
    return this.children[at] ?? []
  }

  /** A word and those joined to it by "and", "or", commas, in text order. */
  withConjuncts(at: number): number[] {
    return [at, ...this.under(at, 'conj').flatMap(next => this.withConjuncts(next))]
  }

  /** The word that a conjunct repeats: the first of "A, B and C". */
  firstConjunct(at: number): number {
    let first = at
    while (this.words[first]?.relation.startsWith('conj')) first = this.words[first]!.head
    return first
  }

  /** The preposition of a word in small letters, "because of" for several, '' for none. */
  preposition(at: number): string {
    const [first] = this.under(at, 'case')
    // "according to ministry spokesman A B", "for party member A B": at times it hangs from what somebody is.
    if (first === undefined) {
      const title = this.under(at, 'nmod:desc').find(word => this.under(word, 'case').length > 0)
      return title === undefined ? '' : this.isAccording(title) ? 'accord to' : this.preposition(title)
    }
    const lemma = this.words[first]!.lemma.toLowerCase()
    const participle = participles.get(lemma)
    if (participle !== undefined) return participle
    return [first, ...this.under(first, 'fixed')].map(word => this.words[word]!.lemma.toLowerCase()).join(' ')
  }

  private isAccording(at: number): boolean {
    return this.under(at, 'case').some(word => this.words[word]!.lemma === 'accord')
  }

  has(at: number, feature: string): boolean {
    const { features } = this.words[at]!
    // "Tense=Past" stands between bars or at the ends of "Mood=Ind|Tense=Past|VerbForm=Fin".
    for (let from = features.indexOf(feature); from >= 0; from = features.indexOf(feature, from + 1)) {
      const to = from + feature.length
      if ((from === 0 || features[from - 1] === '|') && (to === features.length || features[to] === '|'))
        return true
    }
    return false
  }

  /** Whether a word is another or hangs from it, at any depth. */
  isWithin(at: number, top: number): boolean {
    for (let word = at; word >= 0; word = this.words[word]!.head) if (word === top) return true
    return false
  }

  /** The chain of heads of a word, nearest first. */
  above(at: number): number[] {
    const chain: number[] = []
    for (let word = this.words[at]!.head; word >= 0; word = this.words[word]!.head) chain.push(word)
    return chain
  }

  /** The word of a stretch that everything else in it hangs from: the first whose head lies outside. */
  topOf(from: number, to: number): number {
    for (let at = from; at < to; at++) {
      const { head } = this.words[at]!
      if (head < from || head >= to) return at
    }
    return from
  }

  /** The head of the clause that a word stands in: the nearest word at or above it that heads a clause. */
  clauseOf(at: number): number {
    let word = at
    while (this.words[word]!.head >= 0 && !headsClause(this.words[word]!)) word = this.words[word]!.head
    return word
  }
}

function baseOf(relation: string): string {
  const colon = relation.indexOf(':')
  return colon < 0 ? relation : relation.slice(0, colon)
}

function headsClause({ relation, upos }: WordReading): boolean {
  if (/^(root|ccomp|advcl|acl|parataxis|csubj|xcomp)/.test(relation)) return true
  return relation === 'conj' && (upos === 'VERB' || upos === 'AUX')
}
