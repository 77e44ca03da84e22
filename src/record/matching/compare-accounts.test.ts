import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Account } from './account.ts'
import { bCubed } from './b-cubed.ts'
import { compareAccounts, sameFrom } from './compare-accounts.ts'
import { readParties, readStories } from './read-stories.ts'

const file = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8')
const actors = readParties(file('actors.txt'))

test.each(['tuned.txt', 'unseen.txt'])('the accounts of %s are grouped by the acts they tell of', name => {
  const told = readStories(file(name), actors)
  expect(told.length).toBeGreaterThan(75)
  const groups = groupsOf(told.map(one => one.account))
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

/** Each account joins the event that fits best among those before it, as an editor who trusts every match would have it. */
function groupsOf(accounts: readonly Account[]): string[] {
  const events: Account[] = []
  return accounts.map(account => {
    const scores = events.map(event => compareAccounts(account, event)?.score ?? 0)
    const best = scores.indexOf(Math.max(0, ...scores))
    if (best === -1 || scores[best]! < sameFrom) return String(events.push(account) - 1)
    events[best] = joined(events[best]!, account)
    return String(best)
  })
}

const exactness = { day: 3, month: 2, year: 1, unknown: 0 }

/** What the record would hold after both: the newest status, the most exact date, everybody named. */
function joined(event: Account, account: Account): Account {
  const isExacter = exactness[account.date.precision] >= exactness[event.date.precision]
  return {
    ...event,
    status: account.status,
    date: isExacter ? account.date : event.date,
    place: event.place ?? account.place,
    parties: [...new Set([...event.parties, ...account.parties])],
    words: `${event.words} ${account.words}`,
    reported: { first: event.reported!.first, last: account.reported!.last },
  }
}
