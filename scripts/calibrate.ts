import { writeFileSync } from 'node:fs'
import { codeWithReasons } from '../src/coder/code-report.ts'
import { readCoder } from '../src/coder/read-coder.ts'
import { readGold } from '../src/command/read-gold.ts'
import { noCounts, scoreReport } from '../src/evaluation/score-report.ts'

// Fits the coder's confidences to reports that a person has coded: node scripts/calibrate.ts FOLDER…
// A logistic model over the signs of an event, with a penalty on large weights (ridge regression). Ten parts of the reports are
// each weighed by what the other nine teach; from these it is seen what leaving out the least sure events would change.

/** The penalty: the larger, the less a sign that few events bear is believed. */
const penalty = 6
/** Of proposals less sure than this three in four are wrong: they cost more reading than they save. The F1 of reports left out is flat around it. */
const least = 0.34
/** Signs of fewer events than this are left out. */
const fewest = 6

interface Example {
  readonly report: string
  readonly signs: readonly string[]
  readonly isRight: boolean
}

const coder = { ...(await readCoder()), weights: { base: 0, least: 0, signs: {} } }
const examples: Example[] = []
let expected = 0
const folders = process.argv.slice(2)
for (const folder of folders)
  for (const { report, gold } of await readGold(folder)) {
    if (report.language !== 'en') continue
    const { coding, reasons } = codeWithReasons(report, coder)
    const counts = noCounts()
    scoreReport(counts, report.text, gold, coding)
    expected += counts.soft.expected
    for (const [index, event] of coding.events.entries())
      examples.push({
        report: `${folder} ${report.id}`,
        signs: [...new Set(reasons.events.get(event.id)!.signs)],
        isRight: counts.confidences[index]!.isRight,
      })
  }

const names = [
  ...Map.groupBy(
    examples.flatMap(one => one.signs),
    sign => sign,
  ),
]
  .filter(([, uses]) => uses.length >= fewest)
  .map(([sign]) => sign)
  .sort()

/** By gradient descent with momentum: the likelihood is concave, so that the start and the steps decide nothing. */
function learn(from: readonly Example[]): { base: number; weights: Map<string, number> } {
  const weights = new Map(names.map(name => [name, 0]))
  let base = 0
  const speeds = new Map(names.map(name => [name, 0]))
  let speed = 0
  for (let round = 0; round < 600; round++) {
    const slopes = new Map<string, number>()
    let slope = 0
    for (const { signs, isRight } of from) {
      const error = Number(isRight) - sureness(signs, base, weights)
      slope += error
      for (const sign of signs) if (weights.has(sign)) slopes.set(sign, (slopes.get(sign) ?? 0) + error)
    }
    const step = 0.2 / from.length
    speed = 0.9 * speed + step * slope
    base += speed
    for (const [sign, weight] of weights) {
      speeds.set(sign, 0.9 * speeds.get(sign)! + step * ((slopes.get(sign) ?? 0) - penalty * weight))
      weights.set(sign, weight + speeds.get(sign)!)
    }
  }
  return { base, weights }
}

function sureness(signs: readonly string[], base: number, weights: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-signs.reduce((sum, sign) => sum + (weights.get(sign) ?? 0), base)))
}

const reports = [...new Set(examples.map(one => one.report))]
const held = Array.from({ length: 10 }, (_, part) => part).flatMap(part => {
  const isHeld = (one: Example) => reports.indexOf(one.report) % 10 === part
  const { base, weights } = learn(examples.filter(one => !isHeld(one)))
  return examples.filter(isHeld).map(one => ({ ...one, confidence: sureness(one.signs, base, weights) }))
})
const scoreAt = (from: number) => {
  const kept = held.filter(one => one.confidence >= from)
  const hits = kept.filter(one => one.isRight).length
  return { from, f1: (2 * hits) / (kept.length + expected), kept: kept.length, hits }
}
const candidates = Array.from({ length: 14 }, (_, index) => scoreAt(index * 0.04))
for (const { from, f1, kept, hits } of candidates)
  console.log(`from ${from.toFixed(2)}: soft F1 ${f1.toFixed(3)}, ${hits} right of ${kept}`)
const loss = held.reduce((sum, one) => sum - Math.log(one.isRight ? one.confidence : 1 - one.confidence), 0)
const { base, weights } = learn(examples)
writeFileSync(
  new URL('../src/coder/data/event-weights.ts', import.meta.url),
  `import type { EventWeights } from '../weigh-event.ts'

// Written by scripts/calibrate.ts from ${examples.length} events of ${reports.length} reports that a person has coded.
export const eventWeights: EventWeights = {
  base: ${Number(base.toFixed(2))},
  least: ${least},
  signs: {
${[...weights].map(([sign, weight]) => `    '${sign}': ${Number(weight.toFixed(2))},`).join('\n')}
  },
}
`,
)
console.log(
  `${examples.length} events of ${reports.length} reports, ${names.length} signs; log loss of reports left out ${(loss / held.length).toFixed(3)}; proposed from ${least}`,
)
