// Prints how well See Also ranks against what an editor judged (demo/see-also.txt), beside two ways that it must beat, over
// the demonstration desk in a database of its own.
import { readFileSync } from 'node:fs'
import { readCoder } from '../../src/coder/read-coder.ts'
import { scratchDatabase } from '../../src/database/scratch-database.ts'
import { loadDemonstration } from '../../src/desk/demonstration/load-demonstration.ts'
import { createSignIn } from '../../src/desk/people/sign-in.ts'
import { measureSeeAlso, readJudgements } from '../../src/record/see-also/measure.ts'

const today = '2026-11-23'
const database = await scratchDatabase()
try {
  const { db, pool } = database
  const signIn = createSignIn({ pool, publicUrl: 'http://desk.example', secret: 'of no use elsewhere' })
  await loadDemonstration({
    db,
    coder: await readCoder(),
    signIn,
    clock: () => new Date(`${today}T10:00:00Z`),
  })
  const judgements = readJudgements(readFileSync(new URL('../../demo/see-also.txt', import.meta.url), 'utf8'))
  for (const isApart of [false, true]) {
    const half = judgements.filter(one => one.isApart === isApart)
    const grades = half.reduce((sum, one) => sum + one.grades.size, 0)
    console.log(`\n${isApart ? 'kept apart' : 'tuned on'}: ${half.length} reports, ${grades} judgements`)
    for (const { ranking, recall, gain } of await measureSeeAlso(db, half))
      console.log(`  ${ranking.padEnd(16)} recall at 5 ${recall.toFixed(3)}   nDCG at 5 ${gain.toFixed(3)}`)
  }
} finally {
  await database.close()
}
