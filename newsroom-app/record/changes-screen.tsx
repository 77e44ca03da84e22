import { useState } from 'react'
import type { ChangeLine } from '../../src/record/editing/list-changes.ts'
import { listChanges } from '../requests/record-api.ts'
import { usePages } from '../requests/use-pages.ts'
import { ListEnd } from '../shell/list-end.tsx'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ChangeList } from './change-list.tsx'
import { RecordFrame } from './record-frame.tsx'

const say = sayer('record', record)
/** As many as the API gives at once. */
const pageLength = 50

/** Every merging, splitting and editing of the record, by whom and why, with the way back. */
export function ChangesScreen() {
  const [round, setRound] = useState(0)
  const list = usePages<ChangeLine>(`changes ${round}`, async before => {
    const rows = await listChanges(before)
    return { rows, next: rows.length < pageLength ? null : String(rows.at(-1)!.id) }
  })
  return (
    <RecordFrame title={say('changes.title')} here="changes">
      {list.rows.length > 0 ? (
        <ChangeList changes={list.rows} entryId={null} onUndone={() => setRound(before => before + 1)} />
      ) : null}
      <ListEnd list={list} empty={say('changes.none')} />
    </RecordFrame>
  )
}
