import { offices } from './data/offices.ts'
import type { Word } from './read-sentences.ts'

/**
 * Where the field of an office ends and its holder's name begins: "[Minister of] National Defence | Tea Banh", "[Minister of] Economy
 * and Sustainable Development | Levan Davitashvili", also with a comma between them; null where no name of two to four words stands behind a field.
 */
export function endOfField(words: readonly Word[], from: number): number | null {
  for (let at = from; isPartOfRun(words, from, at); at++) {
    if (!isField(words[at])) continue
    // "Minister of Foreign Affairs and International Cooperation, Antonio Tajani, met"
    const isSetOff = words[at + 1]?.lower === ','
    const name = isSetOff ? at + 2 : at + 1
    let end = name
    while (isOfName(words[end])) end++
    const length = end - name
    if (length >= 2 && length <= 4 && (!isSetOff || words[end]?.lower === ',')) return at + 1
  }
  return null
}

function isField(word: Word | undefined): boolean {
  // "Co-operation"
  return word?.isCapital === true && fields.has(word.lower.replace(/^.*-/, ''))
}

function isOfName(word: Word | undefined): boolean {
  return (
    word?.isCapital === true &&
    word.upos === 'PROPN' &&
    !isField(word) &&
    !bodies.test(word.lower) &&
    offices[word.lower] === undefined
  )
}

/** "the Security Council", "the Defence Staff": what is named so is no person. */
const bodies =
  /^(council|committee|commission|service|agency|office|department|ministry|board|union|party|staff|forces?|corps|group|fund|bank|centre|center|mission|institute|university|organi[sz]ation|association|company|corporation|program|programme|summit|forum|conference|day|week)$/

/** Capitalised words, and what joins them: "and", "of the" and commas. */
function isPartOfRun(words: readonly Word[], from: number, at: number): boolean {
  const word = words[at]
  if (word === undefined || at > from + 16) return false
  if (word.isCapital) return true
  if (at === from || !/^(and|&|of|for|the|,)$/.test(word.lower)) return false
  return words[at + 1]?.isCapital === true || isPartOfRun(words, from, at + 1)
}

/** The last words of what ministers and secretaries of state answer for. */
const fields: ReadonlySet<string> = new Set(
  `affairs defence defense development economy economics finance finances energy justice health education interior trade industry
  industries transport transportation infrastructure agriculture culture sport sports tourism environment resources security
  cooperation operation protection labour labor communication communications technology technologies science sciences youth
  commerce investment investments planning policy reform reforms administration works welfare mines mining petroleum oil gas
  power water forests forestry relations information integration emergencies situations territories minorities diaspora
  refugees reconciliation innovation innovations digitalisation digitalization housing construction roads railways fisheries
  food climate employment women family veterans heritage media europe enlargement neighbourhood management research services
  parliament ecology hydrocarbons electricity aviation ports telecommunications displacement migration immigration treasury`.split(
    /\s+/,
  ),
)
