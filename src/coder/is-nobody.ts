import type { Word } from './read-sentences.ts'

/** Whether a noun that may mean somebody means a thing here: "excessive force", "nerve agents", "bus service". */
export function isNobody(words: readonly Word[], noun: number): boolean {
  // "excessive force" is what is used.
  if (
    words[noun]!.lower === 'force' &&
    /^(excessive|deadly|lethal|brute|disproportionate|physical|sheer)$/.test(words[noun - 1]?.lower ?? '')
  )
    return true
  // "an opposition figure" is somebody, "the latest figures" are none.
  if (
    words[noun]!.lemma === 'figure' &&
    !/^(opposition|political|public|religious|party|senior|leading|key|prominent|military)$/.test(
      words[noun - 1]?.lower ?? '',
    )
  )
    return true
  // "a bill on foreign agents", "nerve agents": a word of law, and poisons.
  if (
    words[noun]!.lemma === 'agent' &&
    /^(foreign|nerve|chemical|biological|toxic)$/.test(words[noun - 1]?.lower ?? '')
  )
    return true
  // "barred from public office": no body either.
  if (
    words[noun]!.lower === 'office' &&
    /^(public|high|elected|political|elective)$/.test(words[noun - 1]?.lower ?? '')
  )
    return true
  // "the ceasefire regime", "a visa-free regime": rules.
  if (
    words[noun]!.lower === 'regime' &&
    /^(ceasefire|cease-fire|visa|visa-free|sanctions|alert|tax|customs|trade|transit|curfew|inspection|operation|legal|security|free)$/.test(
      words[noun - 1]?.lower ?? '',
    )
  )
    return true
  // "a strategic partnership" is no body either.
  if (words[noun]!.lower === 'partnership') return true
  // "bus service" is no body.
  if (
    /^service$/.test(words[noun]!.lemma) &&
    /^(bus|rail|train|flight|ferry|air|postal|road)$/.test(words[noun - 1]?.lower ?? '')
  )
    return true
  return false
}
