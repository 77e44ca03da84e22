import { isOfCourse } from './course-of-noun.ts'
import { reportingLemmas } from './data/saying-verbs.ts'
import { weekdays } from './data/time-words.ts'
import { whileThere } from './find-occasion-place.ts'
import type { Sentence } from './read-sentences.ts'
import type { TimeExpression } from './time-expression.ts'
import { isOfNoun, isOfOtherThing } from './times-of-others.ts'
import { isOfText, isSaidMeanwhile } from './times-of-speech.ts'
import { tollOf } from './toll-of-act.ts'
import type { Tree } from './tree.ts'
import type { Trigger } from './trigger.ts'

/**
 * The times of an act: those under its own noun, "the meeting on Friday"; else of its clause, of what it governs and what
 * governs it; else of the words around it. Never those of another thing: "the treaty of 1960", "Georgia, which joined in 2000,".
 */
export function timesOf(
  sentence: Sentence,
  trigger: Trigger,
  clause: readonly [number, number],
  all: readonly TimeExpression[],
): readonly TimeExpression[] {
  const { tree, words } = sentence
  const { predicate, isNoun } = trigger
  const topOf = (time: TimeExpression) => tree.topOf(time.from, time.to)
  const isOfRelative = (time: TimeExpression) => {
    const above = [topOf(time), ...tree.above(topOf(time))]
    const own = above.indexOf(predicate.verb ?? predicate.at)
    return above.slice(0, own < 0 ? undefined : own).some(word => /^acl/.test(tree.words[word]!.relation))
  }
  // "on the eve of the summit": the day is not the summit's.
  const above = tree.words[predicate.at]!.head
  const isEve = isNoun && above >= 0 && tree.words[above]!.lemma === 'eve'
  const own = all.filter(
    time =>
      isNoun &&
      words[time.from - 1]?.lower !== 'since' &&
      tree.isWithin(topOf(time), predicate.at) &&
      !isOfContent(tree, topOf(time), trigger) &&
      (!isOfRelative(time) ||
        isPlannedIn(tree, topOf(time), predicate.at) ||
        isOfCourse(tree, topOf(time), predicate.at)),
  )
  // "sworn in on Monday following the dismissal of his rival": when that was is not told.
  const isEarlier =
    isNoun &&
    predicate.verb === null &&
    /^(appointment|legal|attack|clash|protest|other)$/.test(trigger.frame.type) &&
    /^(after|following|since)$/.test(tree.preposition(predicate.at)) &&
    tree.words[predicate.at]!.relation.startsWith('obl')
  if (own.length > 0 || isEve || isEarlier) return own
  const times = all.filter(
    time =>
      !isOfNoun(tree, time, trigger) &&
      !isOfContent(tree, topOf(time), trigger) &&
      !isOfTelling(sentence, time, trigger) &&
      !isUntil(words, time, trigger) &&
      !(isNoun && words[time.from - 1]?.lower === 'since'),
  )
  // Not what is said of something else: "the agreement initialled in August has not been signed".
  const verb = predicate.verb ?? predicate.at
  const clauseHead = tree.clauseOf(verb)
  const ofClause = (head: number) => times.filter(time => tree.clauseOf(topOf(time)) === head)
  // "one day after parliament urged him": the first verb behind "after" is counted from.
  const counted = times.find(time => isFirstBehind(words, time, verb))
  if (counted !== undefined) return [counted]
  const inClause = ofClause(clauseHead)
  if (inClause.length > 0) return inClause
  // "is due in Tbilisi on Thursday and will later visit Kyiv": on a day that is not told.
  const isLater = tree
    .under(verb, 'advmod')
    .some(word => /^(later|eventually|subsequently)$/.test(words[word]!.lower))
  if (isLater && tree.under(verb, 'aux').some(word => /^(will|shall|would)$/.test(tree.words[word]!.lemma)))
    return []
  for (const near of aroundOf(tree, clauseHead)) {
    const theirs = ofClause(near).filter(
      time => tree.words[clauseHead]!.relation !== 'conj' || time.from < Math.min(near, clauseHead),
    )
    if (theirs.length > 0) return theirs
  }
  // "Meeting in Vienna last July, the envoys agreed"
  const meanwhile = tree
    .under(clauseHead, 'advcl')
    .filter(word => word < clauseHead && whileThere.test(words[word]!.lower))
    .flatMap(ofClause)
  const isStillToBe = tree
    .under(verb, 'aux')
    .some(word => /^(must|will|should|may|shall)$/.test(tree.words[word]!.lemma))
  if (meanwhile.length > 0 && !isStillToBe) return meanwhile
  if (trigger.frame.type === 'statement' && !isNoun) {
    const written = times.filter(time => isOfText(tree, topOf(time), verb))
    if (written.length > 0) return written
  }
  const teller = tree.words[governorOf(tree, clauseHead)]!
  const isTold =
    /^(ccomp|xcomp)/.test(teller.relation) && reportingLemmas.has(tree.words[teller.head]?.lemma ?? '')
  // "said on Friday that it was concerned and advised its citizens": a position is taken by saying so.
  if (trigger.frame.type === 'statement' && !isNoun && isTold) {
    const whenSaid = ofClause(tree.clauseOf(teller.head))
    if (whenSaid.length > 0) return whenSaid
  }
  // "announced in an address on Thursday that …, accusing the government": in the same breath.
  if (trigger.frame.type === 'statement' && !isNoun && isSaidMeanwhile(tree, clauseHead)) {
    const then = ofClause(tree.clauseOf(tree.words[clauseHead]!.head))
    if (then.length > 0) return then
  }
  // "rejected a demand to open a road by August": when something else is to be.
  if (trigger.frame.type === 'statement' && !isNoun) return []
  const whenItWas = times.find(time => isTimeOfClause(tree, time, governorOf(tree, clauseHead)))
  if (whenItWas !== undefined) return [whenItWas]
  const behind = times.find(time => isBehindRelative(tree, time, clauseHead))
  if (behind !== undefined) return [behind]
  // "The US, which has deployed warships, struck a boat on Saturday": not what is said of the clause around.
  const isOfOuter = (time: TimeExpression) =>
    (tree.words[clauseHead]!.relation === 'acl:relcl' || isParticiple(tree, clauseHead)) &&
    !tree.isWithin(topOf(time), clauseHead)
  return times.filter(
    time =>
      time.from >= clause[0] &&
      time.from < clause[1] &&
      !isOfRelative(time) &&
      !isOfOuter(time) &&
      !isOfOtherThing(tree, time, trigger) &&
      !isOfAnother(tree, tree.clauseOf(topOf(time)), verb),
  )
}

/** "imposed a curfew until 19 January": how long it holds, and not when it was imposed. */
export function isUntil(
  words: Sentence['words'],
  time: TimeExpression,
  { frame, isNoun, predicate }: Trigger,
): boolean {
  // "The hearing was postponed until Monday": then it will be.
  if (isNoun && sittings.test(words[predicate.at]!.lemma)) return false
  // "an ultimatum to leave by 6am today"
  const isDeadline =
    frame.type === 'statement' &&
    words.slice(Math.max(0, time.from - 4), time.from).some(word => word.lower === 'by')
  // "until the end of 2028", "until at least 2030"
  let before = time.from - 1
  while (/^(the|end|beginning|start|middle|of|late|early|mid|at|least)$/.test(words[before]?.lower ?? ''))
    before--
  return (
    (isDeadline || /^(until|till)$/.test(words[before]?.lower ?? '')) &&
    /^(announcement|sanction|legal|border|agreement|appointment|statement|negotiation)$/.test(frame.type)
  )
}

/** What a court sits for. */
export const sittings = /^(hearing|trial|sentencing|retrial)$/

/** "…, diplomats said Sunday", "said on Monday that": right behind the verb of telling, it is the day of telling. */
export function isOfTelling(
  { tree, words }: Sentence,
  time: TimeExpression,
  { frame, from, predicate }: Trigger,
): boolean {
  if (frame.type === 'statement' || isLeavingBySayingSo(tree, predicate.at, frame.type)) return false
  // "announced on Wednesday that it recognises": done by saying so.
  const verb = predicate.verb ?? predicate.at
  if (tree.has(verb, 'Tense=Pres') && tree.has(verb, 'VerbForm=Fin') && !predicate.isNoun) return false
  // "announced in a joint statement on Thursday that they would exchange prisoners"
  const top = tree.topOf(time.from, time.to)
  const { head } = tree.words[top]!
  const isOfGovernor =
    head >= 0 &&
    head !== verb &&
    words[head]!.upos === 'VERB' &&
    reportingLemmas.has(words[head]!.lemma) &&
    tree.under(head, 'ccomp').some(clause => tree.isWithin(verb, clause) && !tree.isWithin(top, clause))
  if (isOfGovernor) return true
  // "will send troops, he said on Tuesday, a day after"
  const isBehindDay =
    time.daysFromEvent !== null &&
    words[time.from - 1]?.lower === ',' &&
    (words[time.from - 2]?.lower ?? '') in weekdays
  let before = time.from - (isBehindDay ? 3 : 1)
  while (/^(on|late|early|earlier|in|,)$/.test(words[before]?.lower ?? '')) before--
  const teller = words[before]
  if (teller === undefined || before === from || before === (predicate.verb ?? predicate.at)) return false
  return teller.upos === 'VERB' && reportingLemmas.has(teller.lemma) && teller.lemma !== 'deny'
}

/** "announced on Friday that he was stepping down": done by saying so. */
function isLeavingBySayingSo(tree: Tree, at: number, type: Trigger['frame']['type']): boolean {
  const { relation, head, lemma } = tree.words[at]!
  return (
    type === 'appointment' &&
    relation === 'ccomp' &&
    /^(step|stand|resign|quit|retire|abdicate|leave)$/.test(lemma) &&
    tree.words[head]!.lemma === 'announce'
  )
}

/** "the memorandum concluded in Sochi" */
function isParticiple(tree: Tree, clause: number): boolean {
  return (
    tree.words[clause]!.relation === 'acl' &&
    tree.has(clause, 'VerbForm=Part') &&
    !tree.has(clause, 'Tense=Pres')
  )
}

/** "charges of crimes, including the massacre of 1995", "talks over the vote in May": when that was which it is about. */
function isOfContent(tree: Tree, time: number, { predicate }: Trigger): boolean {
  const between = tree.above(time)
  const own = between.findIndex(word => word === predicate.at || word === predicate.verb)
  return between
    .slice(0, Math.max(0, own))
    .some(
      word =>
        /^(including|over|about|regarding|concerning)$/.test(tree.preposition(word)) &&
        !tree.isWithin(predicate.at, word),
    )
}

/** "a meeting that had been planned for Monday", "a raid that killed three on Monday": when it was to be, or was. */
function isPlannedIn(tree: Tree, time: number, noun: number): boolean {
  const toll = tollOf(tree, noun)
  if (toll !== null && tree.isWithin(time, toll)) return true
  return tree
    .under(noun, 'acl', 'acl:relcl')
    .some(
      clause =>
        /^(plan|schedule|set|due|expect|slate|hold|propose|arrange|perpetrate|commit|carry|conduct|mount)$/.test(
          tree.words[clause]!.lemma,
        ) && tree.isWithin(time, clause),
    )
}

function isFirstBehind(words: Sentence['words'], time: TimeExpression, verb: number): boolean {
  if (time.daysFromEvent === null || verb < time.to) return false
  if (!/^(after|before)$/.test(words[time.to - 1]!.lower)) return false
  return words.findIndex((word, at) => at >= time.to && word.upos === 'VERB') === verb
}

/** Clauses that share an act's time: "will be laid to rest on Tuesday", "moved on Friday to retake it", "put … and closed …". */
function aroundOf(tree: Tree, clause: number): number[] {
  const below = tree.under(clause, 'xcomp')
  const above: number[] = []
  for (let at = clause; /^(xcomp|conj)/.test(tree.words[at]!.relation) && above.length < 4; ) {
    at = tree.words[at]!.head
    if (at < 0) break
    above.push(at)
  }
  return [...below, ...above.map(word => tree.clauseOf(word))]
}

/** The clause that a chain of "to …" and "and …" hangs from. */
function governorOf(tree: Tree, clause: number): number {
  let at = clause
  for (let steps = 0; /^(xcomp|conj)/.test(tree.words[at]!.relation) && steps < 4; steps++)
    at = tree.words[at]!.head
  return at
}

/** "On 14 November, when parliament voted": the time that a clause with "when" follows. */
function isTimeOfClause(tree: Tree, time: TimeExpression, clause: number): boolean {
  const when = tree
    .under(clause, 'mark', 'advmod')
    .find(word => tree.words[word]!.lemma.toLowerCase() === 'when')
  return when !== undefined && when >= time.to && when - time.to <= 1
}

/** "Rubio, who telephoned the general on Saturday, said": it stands behind the relative clause and before the main verb. */
function isBehindRelative(tree: Tree, time: TimeExpression, clause: number): boolean {
  if (tree.words[clause]!.relation !== 'acl:relcl' || time.from < clause) return false
  const { head } = tree.words[tree.topOf(time.from, time.to)]!
  return head > time.to && head - time.to <= 1 && !tree.isWithin(head, clause)
}

/** "welcomed the treaty, signed on 13 March", "ended, and the mediators proposed 4 December": said of another act. */
function isOfAnother(tree: Tree, clause: number, verb: number): boolean {
  if (tree.isWithin(verb, clause)) return false
  const isSigned =
    /^advcl/.test(tree.words[clause]!.relation) &&
    tree.has(clause, 'VerbForm=Part') &&
    !tree.has(clause, 'Tense=Pres') &&
    tree.under(clause, 'mark', 'nsubj').length === 0
  const hasOwnSubject =
    tree.words[clause]!.relation === 'conj' && tree.under(clause, 'nsubj', 'nsubj:pass').length > 0
  // "The talks come as the union faces duties imposed last month": of what goes on beside.
  const isBeside =
    /^advcl/.test(tree.words[clause]!.relation) &&
    tree
      .under(clause, 'mark')
      .some(word => /^(as|while|although|though|because)$/.test(tree.words[word]!.lemma)) &&
    tree.under(clause, 'nsubj', 'nsubj:pass').length > 0 &&
    clause > verb
  return isSigned || hasOwnSubject || isBeside
}
