import { capitalsFrom } from './capitals-from.ts'
import { stateBodies } from './data/bodies.ts'
import { courtesies, officePrefixes, offices, officesOfBodies, ranksOfForces } from './data/offices.ts'
import { endOfField } from './end-of-field.ts'
import { endOfOwnedBody } from './end-of-owned-body.ts'
import { chiefAt } from './find-chiefs.ts'
import { knownPersonAt } from './known-person.ts'
import { type Entry, type Lexicon, longestName, stateOf } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import { phraseAt, phraseTable } from './phrase-table.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** A holder of an office, with a name ("Azerbaijan's Foreign Minister Jeyhun Bayramov") or without one. */
export function holderAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  const { words } = sentence
  let next = at
  const isPossessive = /^(his|her|their|its)$/.test(words[next]!.lower)
  if (isPossessive || words[next]!.lower === 'the') next++
  const owner = ownerAt(words, next, lexicon)
  next = owner.to
  // "chief" is a prefix, and the "chief of the general staff" an office.
  while (officePrefixes.has(words[next]?.lower ?? '') && officeAt(words, next) === null) next++
  if (words[next]?.lower === 'counterpart' || words[next]?.lower === 'colleague') {
    return counterpartAt(text, sentence, at, next + 1, owner.state, lexicon)
  }
  if (words[next]?.lower === 'opposite' && words[next + 1]?.lower === 'number')
    return counterpartAt(text, sentence, at, next + 2, owner.state, lexicon)
  const office = officeOf(words, next) ?? (owner.to > at ? chiefAt(words, next) : null)
  if (office === null) return null
  const after = belongingAt(words, office.to, lexicon, sentToOthers.test(office.title))
  const state = owner.state ?? after.state
  const title = titleIn(owner.body ?? after.body, office.title)
  const bearer = bearerBehindBody(sentence, office.to)
  const name =
    (bearer === null ? null : nameAfter(words, bearer, lexicon)) ??
    nameAfter(words, after.to, lexicon) ??
    nameBehindPhrase(words, after.to, lexicon)
  if (name !== null) {
    const own = ownStateAfter(words, name.to, lexicon)
    return made(text, sentence, [at, own.to], [name.from, name.to], {
      form: 'name',
      kind: 'person',
      office: title,
      state: state ?? own.state ?? name.state,
      known: name.known,
    })
  }
  // "the president" alone may mean somebody named before; "President" alone, without article or state, means nobody.
  if (state !== null) {
    const to = after.to
    return made(text, sentence, [at, to], [words[at]!.lower === 'the' ? at + 1 : at, to], {
      form: 'office',
      kind: 'person',
      office: title,
      state,
    })
  }
  if (words[at]!.lower !== 'the' || isPossessive) return null
  return made(text, sentence, [at, office.to], [at, office.to], {
    form: 'bare-office',
    kind: 'person',
    office: title,
  })
}

/** "Commissioner for Neighbourhood and Enlargement Olivér Várhelyi": where the person's name begins behind a body's or a field's. */
function bearerBehindBody({ words, names }: Sentence, at: number): number | null {
  if (!/^(of|for)$/.test(words[at]?.lower ?? '')) return null
  const person = names.find(one => one.kind === 'person' && one.from > at + 1 && one.from <= at + 9)
  if (person === undefined || person.to - person.from < 2) return null
  const between = words.slice(at + 1, person.from)
  const isBody = between.every(word => word.isCapital || /^(of|for|and|the|on|&|'s)$/.test(word.lower))
  return isBody && /^(PROPN|NOUN)$/.test(between.at(-1)!.upos) && between.at(-1)!.isCapital
    ? person.from
    : null
}

/** Offices whose holders are sent to somebody: what follows "to" is no owner. */
const sentToOthers = /ambassador|envoy|representative|consul|delegate/i

/** "Speaker" of the State Duma is that in full. */
function titleIn(body: string | null, title: string): string {
  const whole = `${title} of the ${body}`
  return officesOfBodies.has(whole) ? whole : title
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
  if (name === null) {
    return made(text, sentence, [at, after], [at, after], { form: 'counterpart', kind: 'person', state })
  }
  const details = { form: 'name', kind: 'person', state: state ?? name.state, known: name.known } as const
  return made(text, sentence, [at, name.to], [name.from, name.to], details)
}

/** "Ilham Aliyev of Azerbaijan": the state after a name. */
export function ownStateAfter(
  words: readonly Word[],
  at: number,
  lexicon: Lexicon,
): { to: number; state: string | null } {
  if (words[at]?.lower !== 'of' || words[at + 1] === undefined) return { to: at, state: null }
  const known = longestName(lexicon, words, at + 1)
  return known?.entry.kind === 'state'
    ? { to: at + 1 + known.length, state: stateOf(known.entry) }
    : { to: at, state: null }
}

const bodiesOfStates = phraseTable(Object.entries(stateBodies))
const singleOffices = phraseTable(Object.entries(offices))

/** Whose an office is: where the owner's words end, its state, and its name where it is an organisation. */
interface Owner {
  readonly to: number
  readonly state: string | null
  readonly body: string | null
}

/** The state or organisation that owns what follows: "Azerbaijan's", "Russian", "EU". */
function ownerAt(words: readonly Word[], at: number, lexicon: Lexicon): Owner {
  const nobody = { to: at, state: null, body: null }
  if (words[at] === undefined) return nobody
  const known = longestName(lexicon, words, at)
  if (known === null) return nobody
  const state = stateOf(known.entry)
  const to = at + known.length
  const isGenitive = words[to]?.lower === "'s" || words[to]?.lower === "'"
  if (state === null || known.entry.kind === 'person') return nobody
  const end = isGenitive ? to + 1 : to
  // "Russian Foreign Ministry spokeswoman Maria Zakharova"
  const ministry = /^(state|demonym)$/.test(known.entry.kind) ? phraseAt(bodiesOfStates, words, end) : null
  if (ministry !== null && /^spokes/.test(words[ministry.to]?.lower ?? ''))
    return { to: ministry.to, state, body: bodyOf(known.entry) }
  return { to: end, state, body: bodyOf(known.entry) }
}

/** "of Armenia", "of the Federation Council", "for Foreign Affairs" after an office. */
function belongingAt(words: readonly Word[], at: number, lexicon: Lexicon, isSent = false): Owner {
  const nobody = { to: at, state: null, body: null }
  // "Minister of Foreign Affairs and International Cooperation Pietro Landi"
  const second = words[at]?.lower === 'and' ? endOfField(words, at + 1) : null
  if (second !== null) return { ...nobody, to: second }
  if (isSent && /^(to|in|for)$/.test(words[at]?.lower ?? '')) {
    const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
    const where = words[from] === undefined ? null : longestName(lexicon, words, from)
    // "the Japanese ambassador to China": sent there, and not China's.
    return where === null ? nobody : { ...nobody, to: from + where.length }
  }
  if (!/^(of|for|at)$/.test(words[at]?.lower ?? '')) return nobody
  let next = at + 1
  if (words[next]?.lower === 'the') next++
  if (words[next] === undefined) return nobody
  const known = longestName(lexicon, words, next)
  const ruled = known === null ? null : breakawayAt(words, next + known.length, lexicon)
  if (ruled !== null) return ruled
  // "a spokesman for the Georgian Interior Ministry"
  const ministry = known === null ? null : phraseAt(bodiesOfStates, words, next + known.length)
  if (known?.entry.kind === 'demonym' && ministry !== null)
    return { to: ministry.to, state: stateOf(known.entry), body: null }
  const owned = known === null ? null : endOfOwnedBody(words, next + known.length, known.entry)
  if (owned !== null) return { to: owned, state: stateOf(known!.entry), body: null }
  if (known !== null) {
    const posted = known.entry.kind === 'state' && isSent ? postedTo(words, next + known.length, lexicon) : 0
    if (posted > 0) return { to: posted, state: stateOf(known.entry), body: null }
    const to =
      known.entry.kind === 'organisation'
        ? endOfPart(words, next + known.length, lexicon)
        : next + known.length
    return { to, state: stateOf(known.entry), body: bodyOf(known.entry) }
  }
  const field = endOfField(words, next)
  if (field !== null) return { ...nobody, to: field }
  const from = next
  // "Minister of External Affairs Dr. S. Jaishankar and Minister of Defense Rajnath Singh" are two.
  while (
    (words[next]?.isCapital && !courtesies.has(words[next]!.lower)) ||
    (next > from &&
      officeAt(words, next + 1) === null &&
      /^(of|and|for|the)$/.test(words[next]?.lower ?? '') &&
      words[next + 1]?.isCapital)
  )
    next++
  return next > from ? { ...nobody, to: next } : nobody
}

/** "the ambassador of the Kingdom of Norway to Uzbekistan Ole Bjornoy": where the state ends to which one is sent, or 0. */
function postedTo(words: readonly Word[], at: number, lexicon: Lexicon): number {
  if (!/^(to|in)$/.test(words[at]?.lower ?? '')) return 0
  const from = words[at + 1]?.lower === 'the' ? at + 2 : at + 1
  const where = words[from] === undefined ? null : longestName(lexicon, words, from)
  return where?.entry.kind === 'state' ? from + where.length : 0
}

/** "of the EU Delegation to Armenia", "of the OSCE Programme Office in Dushanbe": where a part of an organisation ends. */
function endOfPart(words: readonly Word[], at: number, lexicon: Lexicon): number {
  let part = at
  while (part < at + 2 && words[part]?.isCapital === true && !parts.test(words[part]!.lower)) part++
  if (!parts.test(words[part]?.lower ?? '')) return at
  const isSomewhere = /^(to|in|for)$/.test(words[part + 1]?.lower ?? '')
  const from = words[part + 2]?.lower === 'the' ? part + 3 : part + 2
  const where = isSomewhere && words[from] !== undefined ? longestName(lexicon, words, from) : null
  return where === null ? part + 1 : from + where.length
}

/** "of Georgia's breakaway South Ossetia": the region's, and not Georgia's. */
function breakawayAt(words: readonly Word[], at: number, lexicon: Lexicon): Owner | null {
  if (words[at]?.lower !== "'s" || !/^(breakaway|separatist|rebel|self)$/.test(words[at + 1]?.lower ?? ''))
    return null
  let next = at + 2
  while (next < at + 6 && words[next] !== undefined && !words[next]!.isCapital) next++
  const region = words[next] === undefined ? null : longestName(lexicon, words, next)
  return region === null ? null : { to: next + region.length, state: null, body: null }
}

function bodyOf(entry: Entry): string | null {
  return entry.kind === 'organisation' ? entry.row.name : null
}

function officeAt(words: readonly Word[], at: number): { to: number; title: string } | null {
  const found = phraseAt(singleOffices, words, at) ?? ministryAt(words, at)
  if (found === null) return null
  const isElect = words[found.to]?.text === '-' && words[found.to + 1]?.lower === 'elect'
  return isElect ? { to: found.to + 2, title: `${found.value}-elect` } : { to: found.to, title: found.value }
}

/** "Deputy Prime Minister and Foreign Minister Mukhtar Tileuberdi", "Vice Prime Minister/Minister of Defence": two offices of one person, named by the first. */
function officeOf(words: readonly Word[], at: number): { to: number; title: string } | null {
  const first = officeAt(words, at)
  const beside = first !== null && words[first.to]?.text === '/' ? officeAt(words, first.to + 1) : null
  if (beside !== null) return beside
  if (first === null || words[first.to]?.lower !== 'and' || !/^(deputy|vice|first)\b/i.test(first.title))
    return first
  const second = officeAt(words, first.to + 1)
  if (second === null) return first
  const ofField = /^(of|for)$/.test(words[second.to]?.lower ?? '') ? endOfField(words, second.to + 1) : null
  return words[second.to]?.isCapital === true || ofField !== null ? second : first
}

/** "Industry Minister", "Fisheries Secretary": of any field, where a name follows. */
function ministryAt(words: readonly Word[], at: number): { to: number; value: string } | null {
  const [field, noun] = [words[at], words[at + 1]]
  const isTitle =
    field?.isCapital === true && /^(NOUN|PROPN|ADJ)$/.test(field.upos) && noun?.text === 'Minister'
  const isNamed = isTitle && words[at + 2]?.isCapital === true && words[at + 2]!.upos === 'PROPN'
  return isNamed && !/^(prime|first|deputy|chief)$/.test(field.lower)
    ? { to: at + 2, value: `Minister of ${field.text}` }
    : null
}

/** "the Head of the OSCE Programme Office": no name of a person. */
const parts = /^(office|mission|delegation|department|division|section|bureau|programme|agency)$/

interface FoundName {
  readonly from: number
  readonly to: number
  readonly known: string | null
  readonly state: string | null
}

/** A person's name right here or after a comma: "Minister Jeyhun Bayramov", "the minister, Jeyhun Bayramov,". */
function nameAfter(words: readonly Word[], at: number, lexicon: Lexicon): FoundName | null {
  let next = at
  if (words[next]?.lower === ',') next++
  while (courtesies.has(words[next]?.lower ?? '')) next++
  if (words[next] === undefined) return null
  const isNear = next === at
  next = endOfRanks(words, next)
  const known = knownPersonAt(words, next, lexicon)
  if (known !== null) return { from: next, to: known.to, known: known.row.id, state: known.row.state }
  const to = capitalsFrom(words, next, lexicon)
  const isNamed =
    to - next >= (isNear ? 1 : 2) &&
    (isNear || /^[,.]$/.test(words[to]?.lower ?? '.') || isPersonsName(words, next, to))
  if (!isNamed) return null
  // "the Head of the OSCE Programme Office", "the Head of the EU Monitoring Mission Erik Høeg"
  const part = words.slice(next, to).findLastIndex(word => parts.test(word.lower))
  return next + part + 1 === to ? null : { from: next + part + 1, to, known: null, state: null }
}

/** "with the Prime Minister of Fiji, Sitiveni Rabuka on the margins": the second comma is often left out. */
function isPersonsName(words: readonly Word[], from: number, to: number): boolean {
  const name = words.slice(from, to)
  return (
    /^(ADP|VERB|AUX|CCONJ)$/.test(words[to]?.upos ?? '') &&
    name.every(
      (word, index) =>
        word.upos === 'PROPN' && (index === 0 || (word.relation === 'flat' && word.head === from)),
    )
  )
}

/** "Chief of Staff General Pietro Landi": past a rank that stands between an office and the name. */
function endOfRanks(words: readonly Word[], at: number): number {
  const rank = phraseAt(ranks, words, at)
  return rank !== null && words[rank.to]?.isCapital === true ? rank.to : at
}

const ranks = phraseTable(Object.entries(offices).filter(([, title]) => ranksOfForces.has(title)))

/** "The head of Russia's consumer agency, Gennady Onishchenko, said": the name between commas behind the rest of the phrase. */
function nameBehindPhrase(words: readonly Word[], at: number, lexicon: Lexicon): FoundName | null {
  let comma = at
  while (comma < at + 7 && /^(PART|NOUN|ADJ|PROPN|ADP|DET)$/.test(words[comma]?.upos ?? '')) comma++
  if (comma === at || words[comma]?.lower !== ',') return null
  const name = nameAfter(words, comma, lexicon)
  return name !== null && /^[,.]$/.test(words[name.to]?.lower ?? '.') ? name : null
}
