import { useState } from 'react'
import type { PeopleAnswer } from '../../src/newsroom/answers.ts'
import { readPeople } from '../requests/people-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { people } from '../words/en/people.ts'
import { sayer } from '../words/say.ts'
import { InvitationList } from './invitation-list.tsx'
import { InviteForm } from './invite-form.tsx'
import { MemberTable } from './member-table.tsx'
import { RightsTable } from './rights-table.tsx'

const say = sayer('people', people)

/** Who works for the desk, with which role, and who is invited. */
export function PeopleScreen() {
  const { result, reload, set } = useLoaded('people', readPeople)
  return (
    <Screen title={say('people')}>
      {result.state === 'loading' ? <Loading what={say('loading.people')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <People people={result.value} onChanged={set} /> : null}
    </Screen>
  )
}

/** What every part of the screen does: something that changes the people, and then tells what was done. */
export type ChangePeople = (change: () => Promise<PeopleAnswer>, done: string) => Promise<boolean>

function People({ people, onChanged }: { people: PeopleAnswer; onChanged: (people: PeopleAnswer) => void }) {
  const [notice, setNotice] = useState<{ tone: 'good' | 'bad'; words: string } | null>(null)
  const change: ChangePeople = async (ask, done) => {
    try {
      onChanged(await ask())
      setNotice({ tone: 'good', words: done })
      return true
    } catch (error) {
      setNotice({ tone: 'bad', words: (error as Error).message })
      return false
    }
  }
  return (
    <>
      {notice === null ? null : <Notice tone={notice.tone}>{notice.words}</Notice>}
      <MemberTable members={people.members} change={change} />
      <InviteForm change={change} />
      <InvitationList invitations={people.invitations} change={change} />
      <RightsTable />
    </>
  )
}
