import { type ConlluSentence, type ConlluToken, miscValue } from './conllu.ts'
import type { EntityName } from './sentence.ts'

/**
 * The names of persons, organisations and places in a sentence of GUM (gucorpling.org/gum), in order and never
 * overlapping: from the mentions that its MISC column brackets as Entity=, those whose head word is a proper noun, cut
 * down to the name itself as newswire's named entity corpora mark it ("President Barack Obama of the United States" has
 * two: "Barack Obama" and "United States"). A sentence without Entity= has none.
 */
export function namesOfTreebank(sentence: Pick<ConlluSentence, 'tokens'>): EntityName[] {
  const { tokens } = sentence
  const mentions = mentionsOf(tokens)
  const names: EntityName[] = []
  const taken = new Set<number>()
  for (const mention of mentions) {
    const name = nameOf(mention, tokens, mentions)
    if (name === null || taken.has(name.from) || taken.has(name.to - 1)) continue
    // The name of a treaty or a battle takes its words as well, so that a place in it is not one of ours.
    for (let index = name.from; index < name.to; index += 1) taken.add(index)
    const kind = kinds.get(mention.type)
    if (kind !== undefined) names.push({ kind, from: name.from, to: name.to })
  }
  return names.sort((a, b) => a.from - b.from)
}

const kinds: ReadonlyMap<string, EntityName['kind']> = new Map([
  ['person', 'person'],
  ['organization', 'organisation'],
  ['place', 'place'],
])

interface Mention {
  readonly type: string
  /** The index of its first word, and of the word behind its last. */
  readonly from: number
  readonly to: number
}

/**
 * The mentions that end in the sentence, outer before inner. "(27-person-new-…" opens mention 27, "27)" closes it, and a
 * bare ")" closes what was opened last; brackets may touch: "(5-place-new-…)4)3)".
 */
function mentionsOf(tokens: readonly ConlluToken[]): Mention[] {
  const mentions: Mention[] = []
  const open: { id: string; type: string; from: number }[] = []
  for (const [index, token] of tokens.entries()) {
    for (const [, opened, closed] of (miscValue(token.misc, 'Entity') ?? '').matchAll(
      /\(([^()]+)|(\d*)\)/g,
    )) {
      if (opened !== undefined) {
        const [id = '', type = ''] = opened.split('-')
        open.push({ id, type, from: index })
      } else {
        const place = closed === '' ? open.length - 1 : open.findLastIndex(mention => mention.id === closed)
        const [mention] = place < 0 ? [] : open.splice(place, 1)
        if (mention !== undefined) mentions.push({ type: mention.type, from: mention.from, to: index + 1 })
      }
    }
  }
  return mentions.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** The words of a mention that are its name, or null where it has none ("the minister", "two Americans", "a Dane"). */
function nameOf(
  mention: Mention,
  tokens: readonly ConlluToken[],
  mentions: readonly Mention[],
): Pick<Mention, 'from' | 'to'> | null {
  const words = tokens.slice(mention.from, mention.to)
  const head = words.find(word => word.head <= mention.from || word.head > mention.to)
  if (head === undefined) return null
  const isPerson = mention.type === 'person'
  // In "actor Jason Beghe" the annotators make "actor" the head and the name flat below it.
  const core =
    isPerson && head.upos === 'NOUN'
      ? words.find(word => word.head === head.id && word.upos === 'PROPN' && relationOf(word) === 'flat')
      : head
  if (core?.upos !== 'PROPN' || (isPerson && isDescription(head, words))) return null

  const inner = mentions.filter(
    ({ type, from, to }) =>
      kinds.has(type) && mention.from <= from && to <= mention.to && (head.id <= from || head.id > to),
  )
  const isNamedApart = (word: ConlluToken) => inner.some(({ from, to }) => from < word.id && word.id <= to)
  const parts = new Set([head.id])
  const gather = (parent: ConlluToken) => {
    for (const word of words) {
      if (word.head !== parent.id) continue
      const joins = glue.has(relationOf(word))
        ? parent !== head || /^[-–—/&'’.]$/.test(word.form)
        : isPerson
          ? joinsPerson(word)
          : joinsName(word, parent, words, isNamedApart(word))
      if (!joins) continue
      parts.add(word.id)
      gather(word)
    }
  }
  gather(head)
  if (core !== head) parts.delete(head.id)
  return trimmed(parts, core, tokens, isPerson)
}

/** Whether a person's proper noun only says what somebody is: an office, or one or more of a people, party or family. */
function isDescription(head: ConlluToken, words: readonly ConlluToken[]): boolean {
  if (head.features.includes('Number=Plur')) return true
  const children = words.filter(word => word.head === head.id)
  if (children.some(word => relationOf(word) === 'flat')) return false
  return (
    titles.has(head.form.toLowerCase()) ||
    children.some(
      word => relationOf(word) === 'det' || (word.relation === 'nmod:poss' && word.upos === 'PRON'),
    )
  )
}

/** Words between a name's parts, which never stand alone: "of", "the", "and" in "Bosnia and Herzegovina". */
const glue: ReadonlySet<string> = new Set(['case', 'det', 'cc', 'punct'])

/** Whether a word below a person's name is a part of it: "Jean-Claude Juncker", not "President" and not "of Luxembourg". */
function joinsPerson(word: ConlluToken): boolean {
  const relation = relationOf(word)
  return relation === 'flat' || relation === 'goeswith' || (relation === 'compound' && isCapital(word))
}

/** Whether a word below the name of an organisation or a place is a part of it: "Foreign" in "Ministry of Foreign Affairs". */
function joinsName(
  word: ConlluToken,
  parent: ConlluToken,
  words: readonly ConlluToken[],
  isNamedApart: boolean,
): boolean {
  switch (relationOf(word)) {
    case 'flat':
    case 'goeswith':
      return true
    case 'compound':
    case 'amod':
      return isCapital(word)
    case 'nummod':
      return isCapital(word) || word.id > parent.id
    case 'conj':
      return word.upos === 'PROPN' && !isNamedApart
    case 'nmod':
      if (word.relation === 'nmod:desc') return isCapital(word)
      if (word.upos !== 'PROPN') return false
      if (word.relation === 'nmod:poss') return !isNamedApart
      return words.some(
        ({ head, relation, form }) =>
          head === word.id &&
          relation === 'case' &&
          (form === 'of' || (prepositions.has(form) && !isNamedApart)),
      )
    default:
      return false
  }
}

/** The run of parts around the name's core, without a person's title in front and without articles and points at its ends. */
function trimmed(
  parts: ReadonlySet<number>,
  core: ConlluToken,
  tokens: readonly ConlluToken[],
  isPerson: boolean,
): Pick<Mention, 'from' | 'to'> {
  let from = core.id - 1
  let to = core.id
  while (parts.has(from)) from -= 1
  while (parts.has(to + 1)) to += 1
  const isEdge = ({ relation, form }: ConlluToken) =>
    glue.has(relation) || (isPerson && titles.has(form.toLowerCase()))
  while (from + 1 < to && isEdge(tokens[from]!)) from += 1
  while (from + 1 < to && isEdge(tokens[to - 1]!)) to -= 1
  if (tokens[from]!.form === 'Hague' && tokens[from - 1]?.form === 'The') from -= 1
  return { from, to }
}

const relationOf = (word: ConlluToken) => word.relation.split(':', 1)[0]!
const isCapital = (word: ConlluToken) => word.upos === 'PROPN' || /^\p{Lu}/u.test(word.form)

/** What may join a proper noun to a name, as in "Council on Foreign Relations"; "of" does so always. */
const prepositions: ReadonlySet<string> = new Set(['at', 'for', 'in', 'on', 'to'])

/** Words that stand for a person or before a name, and are no part of it. Our list. */
const titles: ReadonlySet<string> = new Set(
  `ambassador archbishop baron baroness bishop captain cardinal chair chairman chairperson chairwoman chancellor chief
  colonel commander commissioner congressman congresswoman consul coordinator count countess dame deputy director doctor
  dr dr. duchess duke emir emperor empress envoy father general governor headmaster inspector judge justice king lady
  leader lieutenant lord madam madame major manager marshal mayor minister miss mr mr. mrs mrs. ms ms. officer pope premier
  president prime prince princess professor prof. queen rabbi rapporteur rep. representative reverend rev. saint sec.
  secretary sen. senator sergeant shah sheikh sheriff sir speaker spokesman spokesperson spokeswoman st. sultan tsar`.split(
    /\s+/,
  ),
)
