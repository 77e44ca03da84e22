import type { Account } from './account.ts'
import { compareAccounts, sameFrom } from './compare-accounts.ts'

/**
 * Pure: names of the groups that accounts fall into, one for each account in their order: each joins the event that fits best among
 * those before it, as an editor who trusts every match would have it.
 */
export function groupAccounts(accounts: readonly Account[]): string[] {
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
