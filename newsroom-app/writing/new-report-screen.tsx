import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import { linkPlanned } from '../planning/link-planned.ts'
import { readCopy, receiveReport } from '../requests/newsroom-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { type Begun, beginWriting } from './begin-writing.ts'
import { emptyDraft } from './draft-of-article.ts'
import { keptDraft } from './kept-draft.ts'
import { draftKey, useWriting } from './use-writing.ts'
import { WritingDesk } from './writing-desk.tsx'

const say = sayer('writing', writing)

/** A report that is no report yet. */
const place = { reportId: 'new', language: 'new' }

/** A report that comes in by paste or is written here. */
export function NewReportScreen() {
  const { settings } = useSession()
  const [empty] = useState(() => emptyDraft(settings, localDay(new Date())))
  const { result, reload } = useLoaded('new', async () => {
    const [copy, local] = await Promise.all([readCopy(place), keptDraft(draftKey(place))])
    return beginWriting(null, empty, copy, local)
  })
  return (
    <Screen title={say('newReport')} kicker={<Link href="/">{say('desk')}</Link>} isWide>
      {result.state === 'ready' ? (
        <WritingNew begun={result.value} empty={empty} />
      ) : result.state === 'failed' ? (
        <Failure error={result.error} again={reload} />
      ) : (
        <Loading what={say('loading.begun')} />
      )}
    </Screen>
  )
}

function WritingNew({ begun, empty }: { begun: Begun; empty: Begun['draft'] }) {
  const [, goTo] = useLocation()
  const writing = useWriting(place, begun, empty)
  const save = async () => {
    const article = await writing.save(receiveReport)
    if (article === null) return
    await writing.finish()
    await linkPlanned(article.reportId)
    goTo(`/reports/${article.reportId}/${article.language}/edit`)
  }
  return (
    <WritingDesk
      writing={writing}
      reportId={null}
      isNew
      wasPublic={false}
      saveWords={say('save')}
      save={save}
      report={null}
      // It is a report then, and decided on its own screen, which looks the same.
      saveFirst={async () => {
        await save()
        return null
      }}
    />
  )
}

/** Today as the writer's calendar has it. */
function localDay(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map(part => String(part).padStart(2, '0')).join('-')
}
