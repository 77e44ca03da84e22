import type pg from 'pg'

/** A change of what pages are built from, of which the database tells the server; the number differs each time. */
export type Change = (pool: pg.Pool, number: number) => Promise<unknown>

/** What a note of correction on each of these reports tells; the note itself is not written, or pages would grow. */
export function noteOn(reports: readonly string[]): Change {
  const tags = reports.map(id => `report:${id}`).join(' ')
  return (pool, number) => notify(pool, `${number} ${tags}`)
}

/** These articles are saved with another standfirst, which whoever names them or what they tell of hears, too. */
export function savingOf(slugs: readonly string[]): Change {
  return (pool, number) =>
    pool.query(
      `UPDATE article SET standfirst = $2, version = version + 1, updated_at = now()
       WHERE slug = ANY ($1) AND language = 'en'`,
      [slugs, `Corrected for the ${number}th time, as every article is once.`],
    )
}

/** What these reports tell of took place elsewhere. */
export function decisionOn(reports: readonly string[]): Change {
  return (pool, number) =>
    pool.query(
      `UPDATE event_view SET place_name = $2
       WHERE event_id IN (SELECT event_id FROM event_report WHERE report_id = ANY ($1))`,
      [reports, `Village ${number}`],
    )
}

/** As after a pause in hearing of changes: the server trusts nothing that it keeps. */
export function everything(pool: pg.Pool, number: number): Promise<unknown> {
  return notify(pool, `${number} *`)
}

function notify(pool: pg.Pool, told: string): Promise<unknown> {
  return pool.query("SELECT pg_notify('readout_changed', $1)", [`bench${process.pid}-${told}`])
}
