import type { WordReading } from '../language/language-model.ts'
import { weekdays } from './data/time-words.ts'
import { isTree } from './is-tree.ts'
import { withAtLeast } from './mend-at-least.ts'
import {
  withElect,
  withNameOfMany,
  withNamesOfSeveral,
  withOfficialCapital,
  withOneOnOne,
} from './mend-before-names.ts'
import { withChargeOfAffairs } from './mend-charge.ts'
import { mendClauses } from './mend-clauses.ts'
import { mendCourtesies } from './mend-courtesies.ts'
import { withDecided } from './mend-decisions.ts'
import { mendDescribedSubjects } from './mend-described-subjects.ts'
import { withVisitingGuests } from './mend-guests.ts'
import { withHyphenated } from './mend-hyphens.ts'
import { mendLists } from './mend-lists.ts'
import {
  withMainVerb,
  withVerbBehindAside,
  withVerbBehindName,
  withVerbBeside,
  withVerbOfName,
} from './mend-main-verb.ts'
import { mendObjects } from './mend-objects.ts'
import { withFightingAround, withOccasions } from './mend-occasions.ts'
import { withActiveVerb, withParticipleOfNoun, withSufferedToo, withThoseAmong } from './mend-participles.ts'
import { withInAndAround, withNameOfCity, withWhatOccurred } from './mend-places.ts'
import { withPluralNouns } from './mend-plural-nouns.ts'
import { withReadings } from './mend-readings.ts'
import { withRelativeVerb } from './mend-relative-verb.ts'
import {
  withDescribedSubject,
  withFightingThatBegan,
  withNameAsSubject,
  withOwnSubject,
  withSubjectBeforeVerb,
  withSubjectDescribedBehind,
  withSubjectOfParticiple,
} from './mend-subjects.ts'
import { withTellerAtEnd } from './mend-teller-at-end.ts'
import { mendTellers } from './mend-tellers.ts'
import { mendYears } from './mend-years.ts'

/**
 * A sentence's reading with its main verb found where the parser took it for a participle: "Gunmen on motorcycles killed
 * 22 people" is no noun phrase, and "Chadian troops crossed into Sudan, N'Djamena said" has two subjects. A sentence of a
 * report has a finite verb; headings and lists, which have none, end without a full stop and are left alone.
 */
export function mendTree(words: readonly WordReading[]): readonly WordReading[] {
  if (words.at(-1)?.upos !== 'PUNCT') return words
  return mends.reduce((before, mend) => {
    const after = mend(before)
    // What would hang from itself is left as it was read.
    return after === before || isTree(after) ? after : before
  }, words)
}

/** One after the other; each gives the words themselves where it has nothing to put right. */
const mends: readonly ((words: readonly WordReading[]) => readonly WordReading[])[] = [
  withPluralNouns,
  withReadings,
  withHyphenated,
  withInAndAround,
  withOccasions,
  withFightingAround,
  withNamesOfSeveral,
  withNameOfMany,
  withElect,
  withOneOnOne,
  withChargeOfAffairs,
  mendCourtesies,
  withVisitingGuests,
  withTellerAtEnd,
  withVerbFound,
  withFightingThatBegan,
  withNameAsSubject,
  withSubjectDescribedBehind,
  mendTellers,
  mendDescribedSubjects,
  mendClauses,
  withThoseAmong,
  withParticipleOfNoun,
  withSufferedToo,
  withActiveVerb,
  withRelativeVerb,
  withoutVerbOfDay,
  mendObjects,
  withDecided,
  withAtLeast,
  mendLists,
  withNameOfCity,
  withWhatOccurred,
  withOfficialCapital,
  mendYears,
]

/** The first of these that finds the main verb or its subject elsewhere than the parser did. */
function withVerbFound(words: readonly WordReading[]): readonly WordReading[] {
  return (
    withVerbOfName(words) ??
    withSubjectBeforeVerb(words) ??
    withDescribedSubject(words) ??
    withMainVerb(words) ??
    withVerbBeside(words) ??
    withVerbBehindName(words) ??
    withSubjectOfParticiple(words) ??
    withVerbBehindAside(words) ??
    withOwnSubject(words) ??
    words
  )
}

/** "rallied in the capital Tbilisi Saturday to demand": no day demands anything, so that what hangs from it is the verb's. */
function withoutVerbOfDay(words: readonly WordReading[]): readonly WordReading[] {
  const isDay = (at: number) =>
    weekdays[words[at]?.lemma.toLowerCase() ?? ''] !== undefined ||
    /^(morning|afternoon|evening|night)$/.test(words[at]?.lemma ?? '')
  const days = words.flatMap(({ head, features, upos }, at) =>
    upos === 'VERB' && at > head && features.includes('VerbForm=Inf') && isDay(head) ? [head] : [],
  )
  if (days.length === 0) return words
  return words.map((word, at) => {
    const day = word.head
    const above = words[day]?.head ?? -1
    if (!days.includes(day) || above < 0) return word
    if (word.upos === 'VERB') return { ...word, head: above, relation: 'advcl' }
    return word.relation === 'nsubj' && at === day - 1 && /^(NOUN|PROPN)$/.test(words[at - 1]?.upos ?? '')
      ? { ...word, head: at - 1, relation: 'appos' }
      : word
  })
}
