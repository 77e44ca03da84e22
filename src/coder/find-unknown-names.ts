import { capitalsFrom } from './capitals-from.ts'
import { courtesies, offices } from './data/offices.ts'
import { peopleNouns } from './data/people-nouns.ts'
import { sayingVerbs } from './data/saying-verbs.ts'
import { months } from './data/time-words.ts'
import { countries, facilities, languages, ofContinent } from './find-place-names.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import { made } from './make-mention.ts'
import type { Mention } from './mention.ts'
import type { Sentence, Word } from './read-sentences.ts'

/** Two or more capitalised words beside a verb of saying: somebody the packs do not know. */
export function unknownPersonAt(
  text: string,
  sentence: Sentence,
  at: number,
  lexicon: Lexicon,
): Mention | null {
  const { words, isHeading } = sentence
  if (courtesies.has(words[at]!.lower) || isPluralTitle(words[at]!) || isMonthOfDay(words, at)) return null
  if (isHeading || !words[at]!.isCapital || words[at]!.text === words[at]!.text.toUpperCase()) return null
  const to = capitalsFrom(words, at, lexicon)
  if (to - at < 2) return null
  const next = words[to]?.lower ?? ''
  const before = words[at - 1]?.lower ?? ''
  const speaks = sayingVerbs.has(next) || sayingVerbs.has(before)
  const isIntroduced =
    next === ',' &&
    /^(the|a|an|who|head|director|chairman|minister|president)$/.test(words[to + 1]?.lower ?? '')
  // "a student, Abu Sayed, was shot"
  const isApposed =
    before === ',' &&
    /^[,.]$/.test(next) &&
    words[at]!.relation === 'appos' &&
    peopleNouns.person.has(words[at - 2]?.lower ?? '')
  // "the leader of the Popular Front Party (PFPA) Uzeyir Abbasov"
  const isBehindInitials =
    before === ')' && words[at - 3]?.text === '(' && words.slice(at, to).every(word => word.upos === 'PROPN')
  const isTitled = (peopleNouns.person.has(before) || isApposed) && words[at]!.upos === 'PROPN'
  // "met with Filippo Grandi": whom one meets.
  const isMet =
    before === 'with' &&
    !/^('s|of)$/.test(next) &&
    words[to - 1]!.upos === 'PROPN' &&
    !holdsOffice(words.slice(at, to)) &&
    meets(sentence, to - 1)
  // "arrested 27-year-old Iyad Taher", "the mayor, Iyad Taher, 52,"
  const isAged =
    words[at]!.upos === 'PROPN' && (isYearsOld(words, at - 1) || (next === ',' && isAge(words, to + 1)))
  const isNamed = speaks || isIntroduced || isTitled || isMet || isBehindInitials || isAged
  if (!isNamed && !isTreatedSo(sentence, at, to)) return null
  if (papers.test(words[to - 1]!.lower)) return null
  return made(text, sentence, [at, to], [at, to], { form: 'name', kind: 'person' })
}

/** "Mr. MOTEGI Toshimitsu", "TANAKA Kenji, State Minister for Defense,": a surname in capitals that stands first. */
export function surnameFirstAt(text: string, sentence: Sentence, at: number): Mention | null {
  const { words } = sentence
  if (!/^\p{Lu}{2,}$/u.test(words[at]!.text) || !/^\p{Lu}\p{Ll}+$/u.test(words[at + 1]?.text ?? ''))
    return null
  const isTitled = courtesies.has(words[at - 1]?.lower ?? '')
  const isIntroduced = words[at + 2]?.text === ',' && isTitle(words, at + 3)
  const isName = words[at]!.upos === 'PROPN' && words[at + 1]!.upos === 'PROPN'
  if (!isName || !(isTitled || isIntroduced)) return null
  return made(text, sentence, [at, at + 2], [at, at + 2], { form: 'name', kind: 'person' })
}

function isTitle(words: readonly Word[], at: number): boolean {
  return [at, at + 1, at + 2].some(
    word => words[word]?.isCapital === true && offices[words[word]!.lower] !== undefined,
  )
}

/** "27-year-old", before a name. */
function isYearsOld(words: readonly Word[], at: number): boolean {
  const before = words
    .slice(Math.max(0, at - 2), at + 1)
    .map(word => word.lower)
    .join('')
  return before.endsWith('year-old')
}

/** ", 27," behind a name. */
function isAge(words: readonly Word[], at: number): boolean {
  return /^[1-9]\d$/.test(words[at]?.lower ?? '') && /^[,.]$/.test(words[at + 1]?.lower ?? '')
}

/** "arrested Iyad Taher", "Iyad Taher was sentenced": what is done to people alone. */
function isTreatedSo({ words, tree }: Sentence, at: number, to: number): boolean {
  const top = tree.topOf(at, to)
  // "Two others, A and B, were released"
  const first = tree.firstConjunct(top)
  const named = words[first]!.relation === 'appos' && words[first]!.head >= 0 ? words[first]!.head : top
  const { relation, head } = words[named]!
  const isName = words.slice(at, to).every(({ upos, relation: own }, index) => {
    return upos === 'PROPN' && (at + index === top || /^(flat|compound)$/.test(own))
  })
  // "found Iyad Taher guilty"
  const isFound = /^(guilty|dead)$/.test(words[to]?.lower ?? '') && words[at - 1]?.lemma === 'find'
  const isTreated = /^(obj|nsubj:pass)$/.test(relation) && head >= 0 && doneToPeople.has(words[head]!.lemma)
  return isName && (isFound || isTreated) && tree.under(top, 'det', 'amod').length === 0
}

const doneToPeople: ReadonlySet<string> = new Set(
  `arrest detain jail imprison sentence convict acquit appoint elect reelect nominate abduct kidnap behead execute extradite indict impeach
   assassinate kill murder torture interrogate pardon deport wound injure shoot stab beat hospitalise hospitalize fine summon remand release
   expel apprehend question deprive poison`.split(/\s+/),
)

/** "the court 15 Jan ruled": a month, and nobody. */
function isMonthOfDay(words: readonly Word[], at: number): boolean {
  const { isCapital, lower } = words[at]!
  return isCapital && /^([12]?\d|3[01])$/.test(words[at - 1]?.text ?? '') && months[lower] !== undefined
}

/** "met with Rashad al-Alimi", "held talks with Josep Borrell": company that a verb or noun of meeting has. */
function meets({ words, tree }: Sentence, at: number): boolean {
  return [at, ...tree.above(at)]
    .slice(0, 3)
    .some(word =>
      /^(meet|meeting|talk|talks|speak|confer|conversation|call|consultation|discussion|audience|encounter|session|dinner|lunch|negotiate)$/.test(
        words[word]!.lemma,
      ),
    )
}

/** A name that only the language model knows for one: a person of two words or more, a body, a place. */
export function modelNameAt(text: string, sentence: Sentence, at: number, lexicon: Lexicon): Mention | null {
  // "Shri Rajnath Singh"
  const name = sentence.names.find(
    one =>
      one.from === at ||
      (one.from === at - 1 &&
        one.to > at &&
        (courtesies.has(sentence.words[at - 1]!.lower) || isPluralTitle(sentence.words[at - 1]!))),
  )
  // "Deputy Prime Ministers Mher Grigoryan and Shahin Mustafayev": what they are is no part of a name.
  if (name !== undefined && name.from === at && name.to - at > 1 && isPluralTitle(sentence.words[at]!))
    return null
  if (courtesies.has(sentence.words[at]!.lower) || isMonthOfDay(sentence.words, at)) return null
  if (name === undefined || sentence.isHeading || longestName(lexicon, sentence.words, at) !== null)
    return null
  const range = [at, name.to] as const
  const isLong = name.to - at > 1
  if (name.kind === 'person' && isOfFacility(sentence, name.to))
    return made(text, sentence, range, range, { form: 'place', kind: 'place' })
  if (name.kind === 'person' && holdsOffice(sentence.words.slice(at, name.to))) return null
  if (name.kind === 'person' && !isLong && isPeopleOf(sentence, at)) return null
  if (name.kind === 'person') {
    const whole = [at, isLong ? name.to : endOfName(sentence, at)] as const
    const isFull = whole[1] - at > 1
    return made(text, sentence, whole, whole, { form: isFull ? 'name' : 'surname', kind: 'person' })
  }
  if (isPlainNoun(sentence.words.slice(at, name.to))) return null
  if (name.kind === 'place' && isLong && isListedWithPerson(sentence, at, name.to))
    return made(text, sentence, range, range, { form: 'name', kind: 'person' })
  // "the African gold producer"
  const isOfNoun =
    (!isLong ||
      /^(?:West|East|North|South|Central|Southeast|Western|Eastern)$/.test(sentence.words[at]!.text)) &&
    (ofContinent.test(sentence.words[name.to - 1]!.text) ||
      countries.test(sentence.words[name.to]?.lower ?? ''))
  if (name.kind === 'place' && isOfNoun) return null
  // "made small talk in English"
  if (!isLong && languages.has(sentence.words[at]!.lower)) return null
  if (name.kind === 'place') return made(text, sentence, range, range, { form: 'place', kind: 'place' })
  if (papers.test(sentence.words[name.to - 1]!.lower)) return null
  const isAcronym = /^\p{Lu}{3,}$/u.test(sentence.words[at]!.text)
  return isLong || isAcronym
    ? made(text, sentence, range, range, { form: 'organisation', kind: 'organisation' })
    : null
}

/** "Fulani herders", "Hutu militiamen": of which people they are. */
function isPeopleOf({ words, tree }: Sentence, at: number): boolean {
  const { head, relation } = words[at]!
  return (
    head === at + 1 &&
    /^(compound|amod|nmod)$/.test(relation) &&
    words[head]!.upos === 'NOUN' &&
    tree.has(head, 'Number=Plur') &&
    peopleNouns.person.has(words[head]!.lemma)
  )
}

/** "Prime Ministers Mher Grigoryan and Shahin Mustafayev": what several are, in capitals. */
export function isPluralTitle({ text }: Word): boolean {
  return /^(Ministers|Presidents|Premiers|Ambassadors|Secretaries|Senators|Generals|Leaders|Envoys|Governors|Judges|Chancellors)$/.test(
    text,
  )
}

/** "both leaders, Abel Moyo and Runda Sibanda": who is listed with a person right behind what they both are. */
function isListedWithPerson({ tree, words, names }: Sentence, from: number, to: number): boolean {
  const first = tree.firstConjunct(tree.topOf(from, to))
  const { relation, head } = words[first]!
  const isPerson = names.some(one => one.kind === 'person' && one.from <= first && first < one.to)
  return isPerson && first < from && relation === 'appos' && head >= 0 && isOfPeople(words[head]!.lemma)
}

function isOfPeople(lemma: string): boolean {
  return peopleNouns.person.has(lemma) || offices[lemma] !== undefined
}

/** "President of the Republic", "the Chairperson-in-Office", "Minister for Foreign Affairs": words of titles that name nothing alone. */
function isPlainNoun(words: readonly Word[]): boolean {
  const name = words.map(word => word.lower).join(' ')
  return /^(republic|state|states|office|kingdom|federation|union|foreign affairs|affairs|head of state|government|province|region|district)$/.test(
    name,
  )
}

/** "Lilit Makunts", of which the model sees the first word: with the one that it belongs to. */
function endOfName({ words, tree }: Sentence, at: number): number {
  const next = words[at + 1]
  const isOne =
    next?.isCapital === true &&
    next.upos === 'PROPN' &&
    ((words[at]!.head === at + 1 && words[at]!.relation === 'compound') ||
      tree.under(at, 'flat').includes(at + 1)) &&
    words[at + 2]?.isCapital !== true &&
    /^[\p{L}'’-]+$/u.test(next.text)
  return isOne ? at + 2 : at + 1
}

/** "a separate Executive Order", "the Helsinki Final Act": a paper does nothing. */
const papers =
  /^(order|decree|act|law|treaty|agreement|accords?|declaration|code|constitution|protocol|charter|covenant|convention|resolution|statement|bill|regulations?|memorandum|dialogue|plan)$/

/** "the Kyzyl-Bel and Kairagach checkpoints": what is named so is no person. */
function isOfFacility({ words }: Sentence, at: number): boolean {
  let next = at
  while (next < at + 4 && (words[next]?.isCapital || /^(and|,|-)$/.test(words[next]?.lower ?? ''))) {
    // "Bien Hoa Air Base"
    if (next > at && /^(base|airport|airfield|airbase|barracks)$/.test(words[next]!.lower)) return true
    next++
  }
  return facilities.has((words[next]?.lower ?? '').replace(/s$/, '')) && words[next]?.upos === 'NOUN'
}

/** "Krygyz President Kurmanbek Bakiyev": the name begins after the office, which the finder of holders sees. */
function holdsOffice(words: readonly Word[]): boolean {
  return words.slice(0, -1).some(word => offices[word.lower] !== undefined && word.lower !== 'general')
}
