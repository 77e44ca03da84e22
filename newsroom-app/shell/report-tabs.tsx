import { Link } from 'wouter'
import type { ArticlePlace } from '../requests/newsroom-api.ts'
import { shell } from '../words/en/shell.ts'
import { sayer } from '../words/say.ts'

const say = sayer('shell', shell)

const steps = ['review', 'edit', 'publish', 'history'] as const

/** What one does with a report, and the way back to the desk. */
export function ReportTabs({ place, here }: { place: ArticlePlace; here: (typeof steps)[number] }) {
  const at = `/reports/${place.reportId}/${place.language}`
  return (
    <nav className="tabs report-tabs" aria-label={say('report')}>
      <Link href="/">{say('desk')}</Link>
      {steps.map(step => (
        <Link
          key={step}
          href={step === 'review' ? at : `${at}/${step}`}
          aria-current={step === here ? 'page' : undefined}
        >
          {say(`step.${step}`)}
        </Link>
      ))}
    </nav>
  )
}
