import { writeFileSync } from 'node:fs'
import { codeReport } from '../src/coder/code-report.ts'
import { readCoder } from '../src/coder/read-coder.ts'
import { readGold } from '../src/command/read-gold.ts'
import { rise } from '../src/evaluation/rise.ts'
import { noCounts, scoreReport } from '../src/evaluation/score-report.ts'

// Fits the coder's confidences to reports that a person has coded: node scripts/calibrate.ts FOLDER…
const folders = process.argv.slice(2)
const coder = { ...(await readCoder()), calibration: [[0, 0] as const, [1, 1] as const] }
const counts = noCounts()
for (const folder of folders)
  for (const { report, gold } of await readGold(folder))
    scoreReport(counts, report.text, gold, codeReport(report, coder))
const points = rise(counts.confidences.map(({ confidence, isRight }) => [confidence, Number(isRight)]))
const rows = points.map(point => `  [${point.map(value => Number(value.toFixed(2))).join(', ')}],`)
writeFileSync(
  new URL('../src/coder/data/calibration.ts', import.meta.url),
  `import type { Calibration } from '../weigh-event.ts'

// Written by scripts/calibrate.ts from reports that a person has coded.
export const calibration: Calibration = [
${rows.join('\n')}
]
`,
)
console.log(`${counts.confidences.length} events of ${folders.length} folders: ${points.length} points`)
