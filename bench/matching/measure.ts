// npm run bench:matching: how well accounts are grouped by the acts that they tell of, on the stories that thresholds were set on
// and on those kept apart, beside two groupings that need no matching.
import { readFileSync } from 'node:fs'
import { bCubed } from '../../src/record/matching/b-cubed.ts'
import { groupAccounts } from '../../src/record/matching/group-accounts.ts'
import { readParties, readStories } from '../../src/record/matching/read-stories.ts'

const file = (name: string) =>
  readFileSync(new URL(`../../src/record/matching/${name}`, import.meta.url), 'utf8')
const actors = readParties(file('actors.txt'))
for (const name of ['tuned.txt', 'unseen.txt']) {
  const told = readStories(file(name), actors)
  const acts = told.map(one => one.act)
  console.log(
    `\n${name}: ${told.length} accounts of ${new Set(acts).size} acts; ${pairsWithin(acts)} pairs of one act, ${pairsWithin(acts.map(act => act.split(': ')[0]!)) - pairsWithin(acts)} of different acts in one story`,
  )
  const accounts = told.map(one => one.account)
  const groupings = {
    matching: groupAccounts(accounts),
    'type and day alone': accounts.map(one => `${one.type} ${one.date.start}`),
    'each by itself': accounts.map((_one, index) => String(index)),
  }
  for (const [grouping, groups] of Object.entries(groupings)) {
    const { precision, recall, f1 } = bCubed(groups, acts)
    console.log(
      `  ${grouping.padEnd(20)} B-cubed precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`,
    )
  }
}

/** How many pairs carry the same name. */
function pairsWithin(names: readonly string[]): number {
  return [...Map.groupBy(names, name => name).values()].reduce(
    (sum, own) => sum + (own.length * (own.length - 1)) / 2,
    0,
  )
}
