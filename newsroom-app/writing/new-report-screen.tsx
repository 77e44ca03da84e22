import { Link, useLocation } from 'wouter'
import { linkPlanned } from '../planning/link-planned.ts'
import { receiveReport } from '../requests/newsroom-api.ts'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { emptyDraft } from './draft-of-article.ts'
import { useWriting } from './use-writing.ts'
import { WritingDesk } from './writing-desk.tsx'

/** A report that comes in by paste or is written here. */
export function NewReportScreen() {
  const { settings } = useSession()
  const [, goTo] = useLocation()
  const writing = useWriting('new', emptyDraft(settings, localDay(new Date())), null)
  const save = async () => {
    const article = await writing.save(() => receiveReport(writing.draft))
    if (article === null) return
    await linkPlanned(article.reportId)
    goTo(`/reports/${article.reportId}/${article.language}`)
  }
  return (
    <Screen title="New report" kicker={<Link href="/">Desk</Link>} isWide>
      <WritingDesk
        writing={writing}
        reportId={null}
        isNew
        wasPublic={false}
        saveWords="Save and review"
        save={save}
      />
    </Screen>
  )
}

/** Today as the writer's calendar has it. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map(part => String(part).padStart(2, '0')).join('-')
}
