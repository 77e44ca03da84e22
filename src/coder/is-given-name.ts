import { offices } from './data/offices.ts'
import { months, weekdays } from './data/time-words.ts'
import type { Word } from './read-sentences.ts'

/** Whether the name of a place is somebody's first name here: "Santiago Peña", "Israel Katz", not "Gaza Strip". */
export function isGivenName(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    next?.isCapital === true &&
    next.upos === 'PROPN' &&
    next.relation === 'flat' &&
    next.head === at &&
    words[at]!.upos === 'PROPN' &&
    next.text !== next.text.toUpperCase() &&
    offices[next.lower] === undefined &&
    // "met in Moscow Monday"
    weekdays[next.lower] === undefined &&
    months[next.lower] === undefined &&
    !partsOfPlaces.test(next.lower)
  )
}

const partsOfPlaces =
  /^(city|strip|region|province|district|oblast|republic|airport|international|governorate|state|county|river|island|islands|heights|bank|sea|gulf|bay|lake|mount|north|south|east|west|central|center|centre|university|square|street|road|declaration|agreement|accords?|process|protocol|group|forum|summit|conference|convention|pact|treaty|format|today|times|post|dream|party)$/
