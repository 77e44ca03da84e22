/** The commonest small words of English prose. */
const english = new Set(
  'the of and to in a is that for on with was as by it he said be at from has have will'.split(' '),
)

/** English prose has far more of them than this; a text of names and numbers alone is given the benefit of the doubt. */
const fewestShare = 0.06

/** Whether a text reads as English: mostly Latin letters, with English small words. Short texts count as English. */
export function looksEnglish(text: string): boolean {
  const sample = text.slice(0, 5000)
  const letters = lengthOf(sample.match(/\p{L}+/gu))
  const latin = lengthOf(sample.match(/\p{Script=Latin}+/gu))
  if (letters > 20 && latin / letters < 0.5) return false
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < 25) return true
  return words.filter(word => english.has(word)).length / words.length >= fewestShare
}

function lengthOf(runs: readonly string[] | null): number {
  return runs?.reduce((sum, run) => sum + run.length, 0) ?? 0
}
