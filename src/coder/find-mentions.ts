import { spanOf } from '../basics/span.ts'
import { groupNouns, stateBodies, statesThemselves } from './data/bodies.ts'
import { courtesies, officePrefixes, offices } from './data/offices.ts'
import { sayingVerbs } from './data/saying-verbs.ts'
import { type Entry, type Lexicon, longestName } from './lexicon.ts'
import type { Mention, MentionForm } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** Everything in the sentences that names an actor or a place. May find too much: resolving drops what means nobody. */
export function findMentions(text: string, sentences: readonly Sentence[], lexicon: Lexicon): Mention[] {
  const first = sentences.flatMap(sentence => mentionsIn(text, sentence, lexicon))
  return [...first, ...surnameMentions(text, sentences, first)].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  )
}

function mentionsIn(text: string, sentence: Sentence, lexicon: Lexicon): Mention[] {
  const found: Mention[] = []
  for (let at = 0; at < sentence.words.length; ) {
    const mention = mentionAt(text, sentence, at, lexicon)
    if (mention === null) at++
    else {
      found.push(mention)
      at = Math.max(at + 1, mention.to)
    }
  }
  return found
}

type Finder = (text: string, sentence: Sentence, at: number, lexicon: Lexicon) => Mention | null

/** In this order: the first that finds something at a word decides. */
const finders: readonly Finder[] = [pronounAt, bothAt, holderAt, bodyAt, knownAt, groupAt, unknownPersonAt]

function mentionAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  for (const find of finders) {
    const mention = find(text, sentence, at, lexicon)
    if (mention !== null) return mention
  }
  return null
}

type Details = Pick<Mention, 'form' | 'kind'> & Partial<Pick<Mention, 'name' | 'office' | 'state' | 'known'>>

/** A mention of the words from–to, named by the words nameFrom–nameTo. */
function made(
  text: string,
  sentence: Sentence,
  [from, to]: readonly [number, number],
  [nameFrom, nameTo]: readonly [number, number],
  details: Details,
): Mention {
  const words = sentence.words
  const span = spanOf(text, words[nameFrom]!.start, words[nameTo - 1]!.end)
  return {
    sentence: sentence.index,
    from,
    to,
    span,
    name: span.text.replace(/\s+/g, ' '),
    office: null,
    state: null,
    known: null,
    isQuoted: words[nameFrom]!.isQuoted,
    ...details,
  }
}

function pronounAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { lower } = sentence.words[at]!
  if (/^(he|she|him)$/.test(lower)) {
    return made(text, sentence, [at, at + 1], [at, at + 1], { form: 'pronoun', kind: 'person' })
  }
  if (lower !== 'they') return null
  return made(text, sentence, [at, at + 1], [at, at + 1], { form: 'both', kind: 'person' })
}

const pairNouns = new Set([
  'ministers',
  'presidents',
  'leaders',
  'officials',
  'diplomats',
  'sides',
  'parties',
  'men',
  'politicians',
  'envoys',
  'countries',
  'states',
  'capitals',
  'governments',
])

/** "the two ministers", "both sides", "the sides", "the two". */
function bothAt(text: string, { words, ...rest }: Sentence, at: number): Mention | null {
  const sentence = { words, ...rest }
  const lower = (offset: number) => words[at + offset]?.lower ?? ''
  const isTwo = lower(0) === 'both' || (lower(0) === 'the' && lower(1) === 'two')
  const nounAt = lower(0) === 'both' ? 1 : lower(1) === 'two' ? 2 : 1
  const isPlural = pairNouns.has(lower(nounAt)) || (isTwo && pairNouns.has(lower(nounAt + 1)))
  if (
    !isPlural ||
    !(isTwo || (lower(0) === 'the' && /^(ministers|presidents|leaders|sides|parties|envoys)$/.test(lower(1))))
  )
    return null
  const to = at + (pairNouns.has(lower(nounAt)) ? nounAt : nounAt + 1) + 1
  const kind = /^(sides|parties|countries|states|capitals|governments)$/.test(words[to - 1]!.lower)
    ? 'state'
    : 'person'
  return made(text, sentence, [at, to], [at, to], { form: 'both', kind })
}

/** A holder of an office, with a name ("Azerbaijan's Foreign Minister Jeyhun Bayramov") or without one. */
function holderAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  let next = at
  const isPossessive = /^(his|her|their|its)$/.test(words[next]!.lower)
  if (isPossessive || words[next]!.lower === 'the') next++
  const owner = ownerAt(words, next, lexicon)
  next = owner.to
  while (officePrefixes.has(words[next]?.lower ?? '')) next++
  if (words[next]?.lower === 'counterpart' || words[next]?.lower === 'colleague') {
    return counterpartAt(text, sentence, at, next + 1, owner.state, lexicon)
  }
  const office = officeAt(words, next)
  if (office === null) return null
  const after = belongingAt(words, office.to, lexicon)
  const state = owner.state ?? after.state
  const name = nameAfter(words, after.to, lexicon)
  if (name !== null) {
    const details = {
      form: 'name',
      kind: 'person',
      office: office.title,
      state: state ?? name.state,
    } as const
    return made(text, sentence, [at, name.to], [name.from, name.to], {
      ...details,
      known: name.known,
      ...(name.name === null ? {} : { name: name.name }),
    })
  }
  // "the president" alone may mean somebody named before; "President" alone, without article or state, means nobody.
  if (state !== null) {
    const to = after.to
    return made(text, sentence, [at, to], [words[at]!.lower === 'the' ? at + 1 : at, to], {
      form: 'office',
      kind: 'person',
      office: office.title,
      state,
    })
  }
  if (words[at]!.lower !== 'the' || isPossessive) return null
  return made(text, sentence, [at, office.to], [at, office.to], {
    form: 'bare-office',
    kind: 'person',
    office: office.title,
  })
}

function counterpartAt(
  text: string,
  sentence: Sentence,
  at: number,
  after: number,
  state: string | null,
  lexicon: Lexicon,
): Mention {
  const name = nameAfter(sentence.words, after, lexicon)
  if (name === null)
    return made(text, sentence, [at, after], [at, after], { form: 'counterpart', kind: 'person', state })
  return made(text, sentence, [at, name.to], [name.from, name.to], {
    form: 'name',
    kind: 'person',
    state: state ?? name.state,
    known: name.known,
    ...(name.name === null ? {} : { name: name.name }),
  })
}

/** The state or organisation that owns what follows: "Azerbaijan's", "Russian", "EU". */
function ownerAt(words: readonly Word[], at: number, lexicon: Lexicon): { to: number; state: string | null } {
  if (words[at] === undefined) return { to: at, state: null }
  const known = longestName(lexicon, words, at)
  if (known === null) return { to: at, state: null }
  const state = stateOf(known.entry)
  const to = at + known.length
  const isGenitive = words[to]?.lower === "'s" || words[to]?.lower === "'"
  if (state === null || known.entry.kind === 'person') return { to: at, state: null }
  return { to: isGenitive ? to + 1 : to, state }
}

/** "of Armenia", "of the Federation Council", "for Foreign Affairs" after an office. */
function belongingAt(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { to: number; state: string | null } {
  if (!/^(of|for|to|at)$/.test(words[at]?.lower ?? '')) return { to: at, state: null }
  let next = at + 1
  if (words[next]?.lower === 'the') next++
  if (words[next] === undefined) return { to: at, state: null }
  const known = longestName(lexicon, words, next)
  if (known !== null) return { to: next + known.length, state: stateOf(known.entry) }
  const from = next
  while (
    words[next]?.isCapital ||
    (next > from && /^(of|and|for|the)$/.test(words[next]?.lower ?? '') && words[next + 1]?.isCapital)
  )
    next++
  return next > from ? { to: next, state: null } : { to: at, state: null }
}

function officeAt(words: readonly Word[], at: number): { to: number; title: string } | null {
  for (let length = 5; length > 0; length--) {
    const phrase = words
      .slice(at, at + length)
      .map(word => word.lower)
      .join(' ')
      .replaceAll(' - ', '-')
    const title = offices[phrase]
    if (title !== undefined && words.length >= at + length) return { to: at + length, title }
  }
  return null
}

interface FoundName {
  readonly from: number
  readonly to: number
  readonly known: string | null
  readonly state: string | null
  /** The pack's spelling is not needed: the text's own stands, except for what only the pack knows in full. */
  readonly name: string | null
}

/** A person's name right here or after a comma: "Minister Jeyhun Bayramov", "the minister, Jeyhun Bayramov,". */
function nameAfter(words: readonly Word[], at: number, lexicon: Lexicon): FoundName | null {
  let next = at
  if (words[next]?.lower === ',') next++
  while (courtesies.has(words[next]?.lower ?? '')) next++
  if (words[next] === undefined) return null
  const known = longestName(lexicon, words, next)
  if (known?.entry.kind === 'person') {
    const { row } = known.entry
    return { from: next, to: next + known.length, known: row.id, state: row.state, name: null }
  }
  const to = capitalsFrom(words, next, lexicon)
  const isNear = next === at
  const isNamed = to - next >= (isNear ? 1 : 2) && (isNear || /^[,.]$/.test(words[to]?.lower ?? '.'))
  return isNamed ? { from: next, to, known: null, state: null, name: null } : null
}

/** Where a run of capitalised words that may be a person's name ends: at most four, initials and particles included. */
function capitalsFrom(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let next = at
  while (next - at < 4 && words[next] !== undefined) {
    const word = words[next]!
    const isParticle =
      next > at && /^(de|von|van|der|bin|al|el|ibn|da|del)$/.test(word.lower) && words[next + 1]?.isCapital
    const isHyphen =
      word.text === '-' &&
      next > at &&
      words[next + 1]?.isCapital === true &&
      words[next - 1]!.end === word.start
    if (!isParticle && !isHyphen && (!word.isCapital || notNames.has(word.lower))) break
    if (word.isCapital && longestName(lexicon, words, next) !== null) break
    next++
  }
  return next
}

const notNames = new Set(
  'the a an on in at of and but for from with after before during when while it he she they we i this that these those his her their its monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december earlier later meanwhile however according both all no not as to by mr. mrs. ms. dr.'.split(
    ' ',
  ),
)

/** "the Russian MFA", "Armenia's parliament", "Azerbaijani forces", "the Armenian side". */
function bodyAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const known = longestName(lexicon, words, at)
  if (known === null || !['state', 'demonym', 'capital'].includes(known.entry.kind)) return null
  let next = at + known.length
  if (words[next]?.lower === "'s" || words[next]?.lower === "'") next++
  const state = stateOf(known.entry)
  const { row } = known.entry as Extract<Entry, { kind: 'state' }>
  if (known.entry.kind !== 'capital' && statesThemselves.has(words[next]?.lower ?? '')) {
    return made(text, sentence, [at, next + 1], [at, next + 1], {
      form: 'state',
      kind: 'state',
      name: row.name,
      state,
      known: row.id,
    })
  }
  for (let length = 4; length > 0; length--) {
    const phrase = words
      .slice(next, next + length)
      .map(word => word.lower)
      .join(' ')
    const body = stateBodies[phrase]
    if (body === undefined) continue
    const to = next + length
    return made(text, sentence, [at, to], [at, to], {
      form: 'organisation',
      kind: 'organisation',
      name: `${body} of ${row.name}`,
      state,
    })
  }
  return null
}

function knownAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  const known = longestName(lexicon, words, at)
  if (known === null || known.entry.kind === 'demonym') return null
  const { entry, length } = known
  const range = [at, at + length] as const
  const make = (form: MentionForm, details: Omit<Details, 'form'>) =>
    made(text, sentence, range, range, { form, ...details })
  switch (entry.kind) {
    case 'person':
      return make('name', { kind: 'person', state: entry.row.state, known: entry.row.id })
    case 'state':
      return make('state', {
        kind: 'state',
        name: entry.row.name,
        state: entry.row.code,
        known: entry.row.id,
      })
    case 'capital':
      return make('capital', { kind: 'place', name: entry.name, state: entry.row.code })
    case 'organisation':
      return make('organisation', {
        kind: 'organisation',
        name: entry.row.name,
        state: entry.row.state,
        known: entry.row.id,
      })
    case 'place':
      return make('place', { kind: 'place', name: entry.name, state: entry.country })
  }
}

/** "anti-NATO protesters", "the Minsk Group co-chairs": the noun with what is written before it. */
function groupAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  const isGroup = (index: number) => {
    const pair = `${words[index]?.lower}${words[index + 1]?.lower}${words[index + 2]?.lower}`
    return pair === 'co-chairs' ? 3 : groupNouns.has(words[index]?.lower ?? '') ? 1 : 0
  }
  const isStart = words[at]!.isCapital || /^(anti|pro)-?/.test(words[at]!.lower)
  let next = at
  while (
    isStart &&
    next < at + 5 &&
    isGroup(next) === 0 &&
    (words[next]?.isCapital || words[next]?.text === '-' || /^(anti|pro)/.test(words[next]?.lower ?? ''))
  )
    next++
  const length = isGroup(next)
  if (length === 0) return null
  return made(text, sentence, [at, next + length], [at, next + length], { form: 'group', kind: 'group' })
}

/** Two or more capitalised words beside a verb of saying: somebody the packs do not know. */
function unknownPersonAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words, isHeading } = sentence
  if (isHeading || !words[at]!.isCapital || words[at]!.text === words[at]!.text.toUpperCase()) return null
  const to = capitalsFrom(words, at, lexicon)
  if (to - at < 2) return null
  const next = words[to]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const speaks = sayingVerbs.has(next) || sayingVerbs.has(before)
  const isIntroduced =
    next === ',' &&
    /^(the|a|an|who|head|director|chairman|minister|president)$/.test(words[to + 1]?.lower ?? '')
  if (!speaks && !isIntroduced) return null
  return made(text, sentence, [at, to], [at, to], { form: 'name', kind: 'person' })
}

/** Surnames alone of people whom the text names in full somewhere. */
function surnameMentions(text: string, sentences: readonly Sentence[], found: readonly Mention[]): Mention[] {
  const named = found.filter(mention => mention.form === 'name' && mention.name.includes(' '))
  const surnames = new Set(named.map(mention => surnameOf(mention.name)))
  const taken = Map.groupBy(found, mention => mention.sentence)
  return sentences.flatMap(sentence =>
    sentence.words.flatMap((word, at) => {
      if (!word.isCapital || !surnames.has(word.lower)) return []
      const isInside = (taken.get(sentence.index) ?? []).some(
        mention => mention.from <= at && at < mention.to,
      )
      if (isInside) return []
      return [made(text, sentence, [at, at + 1], [at, at + 1], { form: 'surname', kind: 'person' })]
    }),
  )
}

/** The last word of a person's name in lower case, as the sentences cut it. */
export function surnameOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .at(-1)!
    .toLowerCase()
}

function stateOf(entry: Entry): string | null {
  switch (entry.kind) {
    case 'state':
    case 'demonym':
    case 'capital':
      return entry.row.code
    case 'organisation':
    case 'person':
      return entry.row.state
    case 'place':
      return entry.country
  }
}
