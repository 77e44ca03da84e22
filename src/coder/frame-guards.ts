import { coursesOf } from './course-of-noun.ts'
import type { Frame } from './data/frame.ts'
import type { Predicate } from './predicate.ts'
import type { Word } from './read-sentences.ts'
import type { Tree } from './tree.ts'

/** How much a frame asks for: those that ask for more are tried first. */
export function askedOf({
  needs,
  followedBy,
  asksNothing,
  requires,
  subjectIs,
  toSomebody,
  vows,
}: Frame): number {
  const sets = [needs, requires, subjectIs, toSomebody, vows].filter(one => one !== undefined).length
  return sets * 2 + (followedBy === undefined ? 0 : 1) + (asksNothing ? 1 : 0)
}

/** Whether a sentence has the words that the frame asks for at all, wherever they stand: quickly seen. */
export function mayServe(words: readonly Word[], { needs, requires, subjectIs }: Frame): boolean {
  return hasOne(words, needs) && hasOne(words, requires) && hasOne(words, subjectIs)
}

function hasOne(words: readonly Word[], asked: ReadonlySet<string> | undefined): boolean {
  if (asked === undefined) return true
  const said = formsOf(words)
  const [fewer, more] = said.size < asked.size ? [said, asked] : [asked, said]
  for (const form of fewer) if (more.has(form)) return true
  return false
}

const formsBySentence = new WeakMap<readonly Word[], ReadonlySet<string>>()

/** The words and lemmas of a sentence: some hundred frames ask for them. */
function formsOf(words: readonly Word[]): ReadonlySet<string> {
  const known = formsBySentence.get(words)
  if (known !== undefined) return known
  const forms = new Set<string>()
  for (const { lower, lemma } of words) forms.add(lower).add(lemma)
  formsBySentence.set(words, forms)
  return forms
}

/** Whether what stands around a word is what a frame asks for, where the sentence has what it needs (`mayServe`). */
export function suits(tree: Tree, words: readonly Word[], predicate: Predicate, frame: Frame): boolean {
  const { needs, requires, lacks, subjectIs, ofName, personal, toSomebody } = frame
  const around = aroundOf(predicate)
  return (
    (needs === undefined || holdsOne(tree, words, predicate, needs, frame.needsIn)) &&
    (requires === undefined || isNear(tree, words, requires, around, 3)) &&
    (lacks === undefined || !isNear(tree, words, lacks, around, 3, beside)) &&
    (subjectIs === undefined || isNear(tree, words, subjectIs, subjectsOf(tree, predicate), 1)) &&
    (!frame.onlyDated || isDated(tree, predicate.at)) &&
    (!ofName || isOfName(tree, words, predicate.at)) &&
    (!frame.noObject || predicate.objects.length === 0) &&
    (!frame.complement || hasComplement(tree, words, predicate.at)) &&
    (frame.vows === undefined || isVow(tree, words, predicate.at, frame.vows)) &&
    (!frame.infinitive || hasInfinitive(tree, predicate.at)) &&
    (toSomebody === undefined ||
      ((toSomebody !== true || !predicate.isPassive) && isToSomebody(tree, words, predicate))) &&
    (!personal ||
      subjectsOf(tree, predicate).some(word => isSomebody(words[word]!) || bodily.test(words[word]!.lemma)))
  )
}

/** Whether one of these words is the predicate's, its carrier's or an object's, or hangs from one within three steps. */
function holdsOne(
  tree: Tree,
  words: readonly Word[],
  predicate: Predicate,
  needed: ReadonlySet<string>,
  where: Frame['needsIn'],
): boolean {
  if (where === 'subject') return isNear(tree, words, needed, subjectsOf(tree, predicate), 2)
  if (where === 'object') {
    const given = tree.under(predicate.at, 'obj', 'xcomp', 'obl', 'nsubj:pass')
    return isNear(tree, words, needed, [...predicate.objects, ...given], 2)
  }
  if (where === 'direct') {
    const given = tree.under(predicate.at, 'obj', 'nsubj:pass')
    return isNear(tree, words, needed, [...predicate.objects, ...given], 1)
  }
  return isNear(tree, words, needed, aroundOf(predicate), 3)
}

function aroundOf({ at, verb, objects, subjects }: Predicate): number[] {
  return [at, ...(verb === null ? [] : [verb]), ...objects, ...subjects]
}

function subjectsOf(tree: Tree, { at, subjects }: Predicate): number[] {
  return [...subjects, ...tree.under(at, 'nsubj', 'nsubj:pass')]
}

function isNear(
  tree: Tree,
  words: readonly Word[],
  needed: ReadonlySet<string>,
  tops: readonly number[],
  steps: number,
  elsewhere: RegExp | null = null,
): boolean {
  return tops.some(
    top =>
      needed.has(words[top]!.lower) ||
      needed.has(words[top]!.lemma) ||
      (steps > 0 &&
        isNear(
          tree,
          words,
          needed,
          tree.below(top).filter(word => elsewhere === null || !isElsewhere(tree, word, elsewhere)),
          steps - 1,
          elsewhere,
        )),
  )
}

/** "impeached him, and elections were called": the clause beside has a subject of its own. */
const beside = /^(conj|parataxis|advcl)/

function isElsewhere(tree: Tree, word: number, elsewhere: RegExp): boolean {
  const { relation } = tree.words[word]!
  // "chose him, ending five days of deadlock"
  return (
    elsewhere.test(relation) &&
    (relation.startsWith('advcl') || tree.under(word, 'nsubj', 'nsubj:pass').length > 0)
  )
}

/** "called the ban groundless", "denied that it knew": what is said of something. */
function hasComplement(tree: Tree, words: readonly Word[], at: number): boolean {
  // "called off the walkout planned for Friday"
  if (words[at + 1]?.lower === 'off') return false
  const isNamed = tree
    .under(at, 'obj')
    .some(word => !/^(what|which|it|that|themselves|himself|itself)$/.test(words[word]!.lower))
  // "called the strike a crime": at times the crime hangs from the strike.
  const objects = tree.under(at, 'obj')
  const isNamedSo = objects.length > 1 && words[objects[0]!]!.upos === 'PROPN'
  const isCalled = isNamedSo || objects.some(word => tree.under(word, 'obj').length > 0)
  return isCalled || tree.under(at, 'ccomp').length > 0 || (isNamed && tree.under(at, 'xcomp').length > 0)
}

/** "said it would not recognise the vote", "said his country would support Azerbaijan". */
function isVow(tree: Tree, words: readonly Word[], at: number, vows: ReadonlySet<string>): boolean {
  return tree
    .under(at, 'ccomp')
    .some(
      verb =>
        vows.has(words[verb]!.lemma) &&
        !words[verb]!.isQuoted &&
        tree.under(verb, 'aux').some(word => /^(will|would|'ll)$/.test(words[word]!.lower)) &&
        tree
          .under(verb, 'nsubj')
          .some(word => words[word]!.upos === 'PRON' || /^(country|government)$/.test(words[word]!.lower)),
    )
}

function hasInfinitive(tree: Tree, at: number): boolean {
  return tree
    .under(at, 'xcomp', 'advcl', 'ccomp', 'obj')
    .flatMap(word => [word, ...tree.under(word, 'acl')])
    .some(word => tree.under(word, 'mark').some(mark => tree.words[mark]!.lemma === 'to'))
}

/** "the April election", "the raid on Friday", "the war of 2008". */
export function isTime(tree: Tree, word: number): boolean {
  const { upos, lemma } = tree.words[word]!
  return (
    (upos === 'NUM' && /^(1[5-9]|20)\d\d$/.test(lemma)) ||
    /^(january|february|march|april|may|june|july|august|september|october|november|december|yesterday|today|\p{L}+day)$/iu.test(
      lemma,
    )
  )
}

/** "the war of 2008", "the statement of 9 November 2020", where the month hangs from its day. */
function isDated(tree: Tree, at: number): boolean {
  const below = [...tree.below(at), ...coursesOf(tree, at).flatMap(clause => tree.below(clause))]
  const days = below.filter(word => tree.words[word]!.upos === 'NUM')
  return [...below, ...days.flatMap(day => tree.below(day))].some(
    word => isTime(tree, word) || isPastSpan(tree, word),
  )
}

/** "last month's war" */
function isPastSpan(tree: Tree, word: number): boolean {
  const { relation, lemma } = tree.words[word]!
  return relation === 'nmod:poss' && /^(week|month|year|summer|winter|spring|autumn)$/.test(lemma)
}

/** "the fall of Kabul", "Kabul's fall". */
function isOfName(tree: Tree, words: readonly Word[], at: number): boolean {
  return tree
    .under(at, 'nmod')
    .some(
      word =>
        words[word]!.upos === 'PROPN' &&
        (tree.words[word]!.relation === 'nmod:poss' || tree.preposition(word) === 'of'),
    )
}

function isToSomebody(tree: Tree, words: readonly Word[], { at, objects }: Predicate): boolean {
  // "was freed pending trial" names nobody.
  const isNamed = tree
    .under(at, 'xcomp')
    .some(word => !tree.has(word, 'VerbForm=Inf') && words[word]!.lemma !== 'pend')
  // "freed French cyclist Lennart Monterlos": the name stands beside what its bearer is.
  const isBearer = (word: number) => objects.includes(word + 1) && words[word + 1]!.upos === 'PROPN'
  // "called Tuesday for a truce": a day is nobody.
  return (
    !isNamed &&
    objects.length > 0 &&
    objects.every(
      word =>
        !isTime(tree, word) &&
        (isSomebody(words[word]!) ||
          isBearer(word) ||
          // "Two others, A and B, were released"
          tree.under(word, 'appos').some(name => words[name]!.upos === 'PROPN')),
    )
  )
}

const personally =
  /^(he|she|who|president|minister|leader|king|queen|pope|patriarch|premier|chairman|chairwoman|general|governor|mayor|ambassador|speaker|secretary|chancellor|ruler|chief|envoy|monarch|emir|sultan|prince|princess|ayatollah|commander|deputy|head|director|spokesman|spokeswoman|lawmaker|diplomat|guest)$/

/** Of whom a position is told as of a person. */
const bodily =
  /^(ministry|government|opposition|army|military|junta|cabinet|council|commission|parliament|embassy|court|church|bloc|agency|union|league|committee|alliance|party|group|leadership|federation|watchdog|authority|administration|regime|mission|delegation|clergy|presidency|chancellery|secretariat|patriarchate)$/

function isSomebody({ upos, lower, lemma }: Word): boolean {
  return upos === 'PROPN' || personally.test(lower) || personally.test(lemma)
}
