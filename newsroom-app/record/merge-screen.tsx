import { useState } from 'react'
import { Link, useLocation, useSearchParams } from 'wouter'
import {
  mergeActors,
  mergeEvents,
  type Pair,
  previewActorMerge,
  previewEventMerge,
} from '../requests/record-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { ActorPreviewCard } from './actor-preview-card.tsx'
import { EventPreviewCard } from './event-preview-card.tsx'
import { ReasonForm } from './reason-form.tsx'
import { RecordFrame } from './record-frame.tsx'

const say = sayer('record', record)

/** Two that may be one: how each stands, what one of both would be, and why one may doubt it. */
export function MergeScreen({ kind }: { kind: string }) {
  const [params, setParams] = useSearchParams()
  const pair = { keep: params.get('keep') ?? '', gone: params.get('gone') ?? '' }
  const turn = () => setParams({ keep: pair.gone, gone: pair.keep }, { replace: true })
  const isOfActors = kind === 'actors'
  return (
    <RecordFrame
      title={say(isOfActors ? 'merge.actors' : 'merge.events')}
      here={isOfActors ? 'actors' : 'events'}
      actions={
        <button type="button" onClick={turn}>
          {say('merge.turn')}
        </button>
      }
    >
      {isOfActors ? <ActorMerge pair={pair} /> : <EventMerge pair={pair} />}
    </RecordFrame>
  )
}

function EventMerge({ pair }: { pair: Pair }) {
  const { result, reload } = useLoaded(`merge ${pair.keep} ${pair.gone}`, () => previewEventMerge(pair))
  if (result.state === 'loading') return <Loading what={say('merge.preview')} />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  const { keep, gone, merged, doubts, seen } = result.value
  return (
    <>
      <div className="previews">
        <EventPreviewCard title={say('merge.keep')} event={keep} at={`/record/events/${pair.keep}`} />
        <EventPreviewCard title={say('merge.gone')} event={gone} at={`/record/events/${pair.gone}`} />
        <EventPreviewCard title={say('merge.merged')} event={merged} isOutcome beside={[keep, gone]} />
      </div>
      <Doubts doubts={doubts} />
      <Decide act={note => mergeEvents({ ...pair, seen, note })} at={`/record/events/${pair.keep}`} />
    </>
  )
}

function ActorMerge({ pair }: { pair: Pair }) {
  const { result, reload } = useLoaded(`merge ${pair.keep} ${pair.gone}`, () => previewActorMerge(pair))
  if (result.state === 'loading') return <Loading what={say('merge.preview')} />
  if (result.state === 'failed') return <Failure error={result.error} again={reload} />
  const { keep, gone, merged, doubts, seen, events, statements } = result.value
  return (
    <>
      <div className="previews">
        <ActorPreviewCard title={say('merge.keep')} actor={keep} at={`/record/actors/${pair.keep}`} />
        <ActorPreviewCard title={say('merge.gone')} actor={gone} at={`/record/actors/${pair.gone}`} />
        <ActorPreviewCard title={say('merge.merged')} actor={merged} isOutcome beside={keep} />
      </div>
      <p>{say('merge.takesPlace', { gone: gone.name, keep: keep.name, events, statements })}</p>
      <Doubts doubts={doubts} />
      <Decide act={note => mergeActors({ ...pair, seen, note })} at={`/record/actors/${pair.keep}`} />
    </>
  )
}

function Doubts({ doubts }: { doubts: readonly string[] }) {
  if (doubts.length === 0) return <Notice tone="good">{say('merge.noDoubts')}</Notice>
  return (
    <Notice tone="bad">
      <div>
        <p>{say('merge.doubts')}</p>
        <ul className="bullets">
          {doubts.map(doubt => (
            <li key={doubt}>{doubt}</li>
          ))}
        </ul>
      </div>
    </Notice>
  )
}

function Decide({ act, at }: { act: (note: string) => Promise<unknown>; at: string }) {
  const { may } = useSession()
  const [, go] = useLocation()
  const [isDone, setDone] = useState(false)
  if (!may('change the record')) return <p className="hint">{say('mayNot')}</p>
  if (isDone)
    return (
      <Notice tone="good">
        {say('merge.done')} <Link href={at}>{say('merge.see')}</Link>
      </Notice>
    )
  return (
    <ReasonForm
      button={say('merge.do')}
      act={async note => {
        await act(note)
        setDone(true)
        go(at)
      }}
    >
      <p>{say('merge.undoable')}</p>
    </ReasonForm>
  )
}
