import type { ReportText } from './coding.ts'
import { releaseEnds, releaseForms, releaseTexts } from './data/release-forms.ts'
import { type IssuingBody, issuingBody, presidencyOf } from './issuing-body.ts'
import { type Lexicon, longestName } from './lexicon.ts'
import type { ResolvedMention } from './mention.ts'
import type { Sentence } from './read-sentences.ts'

const month = '(?:January|February|March|April|May|June|July|August|September|October|November|December)'
const fullDate = String.raw`(?:${month} \d{1,2},? \d{4}|\d{1,2} ${month},? \d{4}|\d{1,2}\.\d{1,2}\.\d{4})`

/** "Tbilisi, 9 October 2008" on a line of its own: releases are dated so; agencies write on behind theirs. */
const datedLine = new RegExp(String.raw`^\p{Lu}[\p{L} .'’-]+, ${fullDate}$`, 'u')

/** "Strasbourg, 05.12.2017 –", "WASHINGTON, September 18, 2014—": with its year, as an organisation dates what it issues. */
const datedStart = new RegExp(String.raw`^\p{Lu}[\p{L} .'’-]+, ${fullDate} ?[–—-]`, 'u')

/** "1 March 2011 – The Security Council …", as the United Nations' own reports begin. */
const ofUnitedNations = new RegExp(
  String.raw`^${fullDate} ?[–—-].*\b(?:United Nations|U\.?N\.?|General Assembly|Security Council|Secretary-General)(?!\p{L})`,
  'u',
)

/** "today (27 August 2015)", "on Wednesday (26 August 2015)". */
const datedByTheWay = new RegExp(
  String.raw`\b(?:today|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day),? \(${fullDate}\)`,
  'u',
)

/** What a president's own site calls what it tells of. */
const ofPresidency =
  /^(?:(?:working|informal|bilateral|trilateral) )?(?:(?:tele)?phone (?:conversation|call)s?|meetings?|talks|condolences|greetings|congratulations|executive orders?|decree|instructions|letter|message|telegram|presentation|visit|joint statement)\b/i

/** Who issued a text that tells it by its form alone: how it is dated and headed, and who speaks of "our country". Null for news. */
export function findReleaseForm(
  { title, text }: Pick<ReportText, 'title' | 'text'>,
  sentences: readonly Sentence[],
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): IssuingBody | null {
  const heads = sentences.slice(0, 5).filter(one => one.isHeading)
  const lines = [...heads.flatMap(one => one.text.split('\n')), ...(title === null ? [] : [title])]
  const beginning = text.slice(0, 2000)
  for (const { form, body, of } of releaseTexts)
    if (form.test(beginning)) return issuingBody(body, of ?? null, lexicon)
  const end = text.slice(-300)
  for (const { form, body, of } of releaseEnds)
    if (form.test(end)) return issuingBody(body, of ?? null, lexicon)
  for (const { form, body, of } of releaseForms)
    if (lines.some(line => form.test(line))) return issuingBody(body, of ?? null, lexicon)
  const dated = heads.find(one => one.text.split('\n').some(line => datedLine.test(line)))
  if (dated !== undefined) {
    const body = firstOrganisation(heads[0]!.words.slice(0, 4), lexicon)
    if (body !== null) return body
    const state = mentions.find(one => one.sentence === dated.index && one.form === 'capital')?.state ?? null
    if (state === null) return null
    if (lines.some(line => /^(?:the )?(?:head of state|president)\b/i.test(line)))
      return presidencyOf(state, lexicon)
    const isMinistrys = lines.some(line => /\bpress release\b/i.test(line)) || speaksForState(sentences)
    return isMinistrys ? issuingBody('Ministry of Foreign Affairs', state, lexicon) : null
  }
  const start = sentences.find(one => !one.isHeading)
  if (start === undefined) return null
  const president = lines.some(line => ofPresidency.test(line)) ? presidentAt(start, mentions, lexicon) : null
  if (president !== null) return presidencyOf(president, lexicon)
  if (ofUnitedNations.test(start.text)) return issuingBody('United Nations', null, lexicon)
  return datedStart.test(text) || datedByTheWay.test(start.text)
    ? firstOrganisation(start.words, lexicon)
    : null
}

/** The first organisation between states, or with a site of its own, that words name. */
function firstOrganisation(words: Sentence['words'], lexicon: Lexicon): IssuingBody | null {
  for (let at = 0; at < words.length; at++) {
    const entry = longestName(lexicon, words, at)?.entry
    if (entry?.kind !== 'organisation') continue
    const { name, state } = entry.row
    const isBetweenStates = state !== null && !lexicon.states.has(state)
    if (isBetweenStates || [...lexicon.sites.values()].some(site => site.body === name))
      return issuingBody(name, null, lexicon)
  }
  return null
}

/** The state whose president a sentence begins with by the bare name, as nobody but the president's own office does. */
function presidentAt(
  { index }: Sentence,
  mentions: readonly ResolvedMention[],
  lexicon: Lexicon,
): string | null {
  // "Trilateral talks between Vladimir Putin, President of Azerbaijan Ilham Aliyev and …"
  const first = mentions.find(one => one.sentence === index && one.kind === 'person')
  const person =
    first?.form === 'name' && first.office === null ? lexicon.personsById.get(first.known ?? '') : undefined
  const held = person?.offices.find(({ title, of }) => title === 'President' && lexicon.states.has(of))
  return held?.of ?? null
}

/** "came to our country today", outside what is quoted. */
function speaksForState(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ words }) =>
    words.some(
      (word, at) =>
        word.lower === 'our' &&
        !word.isQuoted &&
        /^(country|ministry|minister|embassy|government)$/.test(words[at + 1]?.lower ?? ''),
    ),
  )
}
