import { Link } from 'wouter'
import type { ArticlePlace } from '../requests/newsroom-api.ts'

const steps = { review: 'Review', edit: 'Edit', publish: 'Publish', history: 'History' } as const

/** What one does with a report, and the way back to the desk. */
export function ReportTabs({ place, here }: { place: ArticlePlace; here: keyof typeof steps }) {
  const at = `/reports/${place.reportId}/${place.language}`
  return (
    <nav className="tabs report-tabs" aria-label="Report">
      <Link href="/">Desk</Link>
      {Object.entries(steps).map(([step, word]) => (
        <Link
          key={step}
          href={step === 'review' ? at : `${at}/${step}`}
          aria-current={step === here ? 'page' : undefined}
        >
          {word}
        </Link>
      ))}
    </nav>
  )
}
