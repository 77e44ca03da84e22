import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bCubed } from './b-cubed.ts'
import { groupAccounts } from './group-accounts.ts'
import { readParties, readStories } from './read-stories.ts'

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const actors = readParties(file('actors.txt'))

test.each(['tuned.txt', 'unseen.txt'])('the accounts of %s are grouped by the acts they tell of', name => {
  const told = readStories(file(name), actors)
  expect(told.length).toBeGreaterThan(75)
  const groups = groupAccounts(told.map(one => one.account))
  const score = bCubed(
    groups,
    told.map(one => one.act),
  )
  expect(score.f1).toBeGreaterThanOrEqual(0.85)
})

test('one group for all, or none shared, is scored as such', () => {
  expect(bCubed(['x', 'x', 'x', 'x'], ['a', 'a', 'b', 'b'])).toMatchObject({ precision: 0.5, recall: 1 })
  expect(bCubed(['w', 'x', 'y', 'z'], ['a', 'a', 'b', 'b'])).toMatchObject({ precision: 1, recall: 0.5 })
})
