import { Problem } from '../basics/problem.ts'
import type { Database } from '../database/open-database.ts'
import { categoryPath, dataPath } from '../desk/address.ts'
import { readDesk } from '../desk/read-desk.ts'
import { inLanguage } from '../desk/settings.ts'
import type { Whereabouts } from './describe-facts.ts'
import type { ProcessAnswer } from './schemas.ts'

/** The matters that the desk follows, in its own order, with where each one's events, articles and calendar are. */
export async function describeProcesses(db: Database, where: Whereabouts): Promise<ProcessAnswer[]> {
  const desk = await readDesk(db)
  const [first = 'en'] = where.languages
  const at = (rest: string) => `${where.publicUrl}${dataPath}/${rest}`
  return (desk?.settings.processes ?? []).map(({ slug, name, description }) => ({
    ...{ slug, name: inLanguage(name, first), description: inLanguage(description, first) },
    url: where.publicUrl + categoryPath({ process: slug }),
    ...{ events: at(`events?process=${slug}`), reports: at(`reports?process=${slug}`) },
    calendar: at(`calendar.ics?process=${slug}`),
    feed: `${where.publicUrl}${categoryPath({ process: slug })}/feed.xml`,
  }))
}

/** One process by its slug, named in the desk's first language. Problem: `process-unknown` (404). */
export async function processOf(db: Database, slug: string): Promise<{ readonly name: string }> {
  const desk = await readDesk(db)
  const process = desk?.settings.processes.find(one => one.slug === slug)
  if (desk === null || process === undefined)
    throw new Problem(
      'process-unknown',
      'The desk follows no process with this slug. /data/v1/processes lists them.',
      404,
    )
  return { name: inLanguage(process.name, desk.settings.languages[0]!) }
}
