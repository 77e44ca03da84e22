import type { Word } from './read-sentences.ts'

/** Whether a noun that may mean somebody means a thing here: "excessive force", "nerve agents", "bus service". */
export function isNobody(words: readonly Word[], noun: number): boolean {
  const { lemma, lower } = words[noun]!
  const before = words[noun - 1]?.lower ?? ''
  // "an opposition figure" is somebody, "the latest figures" are none.
  if (lemma === 'figure') return !figuresOfPeople.test(before)
  // "used force against marchers"
  if (lower === 'force' && usesForce.test(before)) return true
  // "a strategic partnership"
  if (lower === 'partnership') return true
  // "security forces", "sanctions regimes" and "offices" may be bodies.
  const meant = things.get(lower) ?? (/^(agent|service)$/.test(lemma) ? things.get(lemma) : undefined)
  return meant?.test(before) === true
}

const figuresOfPeople =
  /^(opposition|political|public|religious|party|senior|leading|key|prominent|military)$/

const usesForce = /^(use|used|uses|using|by|with|of|in)$/

/** What stands before such a noun where it means a thing. */
const things: ReadonlyMap<string, RegExp> = new Map([
  ['force', /^(excessive|deadly|lethal|brute|disproportionate|physical|sheer)$/],
  ['agent', /^(foreign|nerve|chemical|biological|toxic)$/],
  ['office', /^(public|high|elected|political|elective)$/],
  [
    'regime',
    /^(ceasefire|cease-fire|visa|visa-free|sanctions|alert|tax|customs|trade|transit|curfew|inspection|operation|legal|security|free)$/,
  ],
  ['service', /^(bus|rail|train|flight|ferry|air|postal|road)$/],
])
