import type { Cast } from './cast.ts'
import type { Draft } from './draft.ts'
import type { Mention, ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

interface Pair {
  readonly actors: readonly string[]
  readonly sentence: number
}

/** Words by which a verb's other party stands: "met with B", "talks between A and B". */
const joining = /^(with|between|among|alongside|together with)$/

/** Pairs older than so many sentences are no longer meant by "both". */
const furthest = 5

/** Who was told of together: what "both sides", "the two ministers" and "they" stand for. */
export class Pairs {
  readonly #sentences: readonly Sentence[]
  readonly #pairs: Pair[] = []
  /** How often two states were told of together. */
  readonly #counts = new Map<string, number>()
  #own: ResolvedMention[] = []

  constructor(sentences: readonly Sentence[]) {
    this.#sentences = sentences
  }

  /** A mention in the order of the text. */
  see(mention: ResolvedMention): void {
    if (this.#own[0]?.sentence !== mention.sentence) this.#own = []
    if (mention.actors.length === 0 || mention.isQuoted || mention.form === 'adjective') return
    if (mention.actors.length > 1) this.#add(mention.actors, mention.sentence)
    for (const other of this.#own.slice(-6)) {
      if (this.#areTogether(other, mention)) this.#add([...other.actors, ...mention.actors], mention.sentence)
    }
    this.#own.push(mention)
  }

  /** The two or three last told of together whom the words fit, else the two spoken of most. */
  before(cast: Cast, mention: Mention, at: number): string[] {
    const isOne = fitting(mention)
    const drafts = (pair: Pair) => pair.actors.map(id => cast.draftOf(id)).filter(one => one !== undefined)
    const isFit = (pair: Pair) => {
      const both = drafts(pair)
      return mention.sentence - pair.sentence <= furthest && both.length > 1 && both.every(isOne)
    }
    const pair = this.#pairs.findLast(isFit)
    if (pair !== undefined) return drafts(pair).map(draft => cast.spokenOf(draft, mention, at))
    const [first, second] = cast.before(
      mention,
      at,
      draft =>
        !draft.isDescribed &&
        isOne(draft) &&
        mention.sentence - (draft.sightings.at(-1)?.sentence ?? -9) <= furthest,
    )
    if (first === undefined || second === undefined) {
      const both = /\btwo\b/i.test(mention.name) ? this.#onlyTwoBefore(cast, mention, at) : []
      return both.map(draft => cast.spokenOf(draft, mention, at))
    }
    const inOrder = Number(first.id.slice(1)) < Number(second.id.slice(1)) ? [first, second] : [second, first]
    return inOrder.map(draft => cast.spokenOf(draft, mention, at))
  }

  /** "forces of A and those of his former deputy, B. The two leaders": whatever their offices, the only two of the sentence before. */
  #onlyTwoBefore(cast: Cast, mention: Mention, at: number): Draft[] {
    const people = cast
      .before(mention, at, draft => draft.kind === 'person' && !draft.isDescribed)
      .filter(draft => draft.sightings.some(({ sentence }) => sentence === mention.sentence - 1))
    return people.length === 2 ? people.toSorted((a, b) => Number(a.id.slice(1)) - Number(b.id.slice(1))) : []
  }

  /** The states of "the two countries": told of together themselves, or by their people. */
  statesBefore(cast: Cast, mention: Mention, at: number): string[] {
    const asStates = { ...mention, kind: 'state' as const, name: 'countries' }
    const states = this.before(cast, asStates, at).map(id => cast.draftOf(id)?.state ?? null)
    const people = this.#pairs
      .findLast(pair => mention.sentence - pair.sentence <= furthest)
      ?.actors.map(id => cast.draftOf(id)?.state ?? null)
    const known = [states, people ?? []].find(
      list => list.length > 1 && list.every(state => state !== null) && new Set(list).size === list.length,
    )
    return (known ?? []) as string[]
  }

  /** The two states that were told of together most often, which "both sides" are where somebody else speaks to them. */
  statesOfStory(cast: Cast): string[] {
    const isState = (id: string) => cast.draftOf(id)?.kind === 'state'
    const [most] = [...this.#counts]
      .filter(([key, count]) => count > 1 && key.split(' ').every(isState))
      .toSorted((a, b) => b[1] - a[1])
    return most?.[0].split(' ').flatMap(id => cast.draftOf(id)?.state ?? []) ?? []
  }

  #add(actors: readonly string[], sentence: number): void {
    const distinct = [...new Set(actors)]
    if (distinct.length < 2) return
    if (distinct.length === 2) {
      const key = distinct.toSorted().join(' ')
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1)
    }
    const last = this.#pairs.at(-1)
    // "A, B and C" are three.
    const isMore =
      last !== undefined && last.sentence === sentence && last.actors.every(one => distinct.includes(one))
    if (isMore) this.#pairs.pop()
    const joined =
      !isMore &&
      last !== undefined &&
      last.sentence === sentence &&
      distinct.some(one => last.actors.includes(one)) &&
      last.actors.length < 4
        ? [...new Set([...last.actors, ...distinct])]
        : distinct
    this.#pairs.push({ actors: joined, sentence })
    if (this.#pairs.length > 12) this.#pairs.shift()
  }

  /** "A and B", "A met B", "A spoke with B": both of one kind, joined in one list or parties of one verb. */
  #areTogether(a: ResolvedMention, b: ResolvedMention): boolean {
    if (a.kind !== b.kind || a.actors.some(one => b.actors.includes(one))) return false
    const { tree } = this.#sentences[b.sentence]!
    const [first, second] = [tree.topOf(a.from, a.to), tree.topOf(b.from, b.to)]
    if (tree.firstConjunct(second) === tree.firstConjunct(first)) return true
    const [one, other] = [tree.firstConjunct(first), tree.firstConjunct(second)].map(top => tree.words[top]!)
    const isDone = /^nsubj/.test(one!.relation) && one!.head === other!.head
    if (!isDone) return false
    return /^(obj|iobj)/.test(other!.relation) || joining.test(tree.preposition(tree.firstConjunct(second)))
  }
}

/** Whether somebody may be one of "the leaders", "both sides", "the two ministers", "they". */
function fitting({ kind, name }: Mention): (draft: Draft) => boolean {
  const words = name.toLowerCase()
  if (/(sides|parties)$/.test(words)) return draft => draft.kind !== 'place'
  if (kind === 'state') return draft => draft.kind === 'state'
  const office = /presidents$/.test(words)
    ? /president/i
    : /(leaders|heads|premiers)$/.test(words)
      ? /president|prime minister|chancellor|leader|king|emir/i
      : /(prime ministers)$/.test(words)
        ? /prime minister/i
        : /ministers$/.test(words)
          ? /minister|secretary/i
          : /(envoys|representatives|negotiators)$/.test(words)
            ? /envoy|representative|negotiator|speaker|ambassador|deputy/i
            : null
  return draft => draft.kind === 'person' && (office === null || office.test(draft.office ?? ''))
}
