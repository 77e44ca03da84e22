/** The commonest small words of English prose. */
const english = new Set(
  'the of and to in a is that for on with was as by it he said be at from has have will'.split(' '),
)

/** English prose has far more of them than this; a text of names and numbers alone is given the benefit of the doubt. */
const fewestShare = 0.06

/** Whether a text reads as English: mostly Latin letters, with English small words. Short texts count as English. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, 5000)
  if (!isMostlyPlain(sample)) {
    const letters = lengthOf(sample.match(/\p{L}+/gu))
    const latin = lengthOf(sample.match(/\p{Script=Latin}+/gu))
    if (letters > 20 && latin / letters < 0.5) return false
  }
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 25) return true
  return words.filter(word => english.has(word)).length / words.length >= fewestShare
}

/** Whether half of the characters or more are the letters a–z: quickly seen. */
function isMostlyPlain(sample: string): boolean {
  let plain = 0
  for (let at = 0; at < sample.length; at++) {
    const letter = sample.charCodeAt(at) | 0x20
    if (letter >= 0x61 && letter <= 0x7a) plain++
  }
  return plain * 2 >= sample.length
}

function lengthOf(runs: readonly string[] | null): number {
  return runs?.reduce((sum, run) => sum + run.length, 0) ?? 0
}
