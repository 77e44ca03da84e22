import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Span } from '../../src/basics/span.ts'
import type { EventFacts } from '../../src/record/event-facts.ts'
import { AcceptAll } from '../review/accept-all.tsx'
import { OpinionCount } from '../review/opinion-count.tsx'
import { ProposalCard } from '../review/proposal-card.tsx'
import { SelectedWords } from '../review/selected-words.ts'
import { Notice } from '../shell/notices.tsx'
import { useKeys } from '../shell/use-keys.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import type { PreviewState } from '../writing/use-coded-preview.ts'
import { MemoryKeys } from './memory-keys.tsx'
import { useKeyCount } from './use-key-count.ts'
import { isOpen, type Memory } from './use-memory.ts'
import { useTextKeys } from './use-text-keys.ts'

const say = sayer('review', review)

interface MemoryPanelProps {
  readonly memory: Memory
  readonly preview: PreviewState
  readonly earlier: readonly EventFacts[]
  readonly mayDecide: boolean
  /** Words selected in the saved text, for corrections that take them as evidence. */
  readonly selectedWords: () => Span | null
  readonly show: (span: Span) => void
  readonly mendFirst: () => void
}

/** What the text says, beside it: each proposal with the record's match, decided by keys without leaving the text. */
export function MemoryPanel(props: MemoryPanelProps) {
  const { memory, preview, earlier, mayDecide, selectedWords, show, mendFirst } = props
  const { proposals, selected } = memory
  const panel = useRef<HTMLElement>(null)
  const [dialog, setDialog] = useState<'keys' | 'accept all' | null>(null)
  const [words, setWords] = useState<Span | null>(null)
  const { count, countOne } = useKeyCount(panel)
  const ours = proposals.filter(one => !one.shown.isSecondOpinion)
  // A model's are never accepted in one go.
  const open = ours.filter(isOpen)
  const decided = ours.length - open.length

  const begin = (mode: 'correct' | 'reject') => {
    if (mode === 'correct') setWords(selectedWords())
    memory.setMode(mode)
  }
  const onOpen = (act: (one: NonNullable<typeof selected>) => void) => () => {
    if (mayDecide && selected !== null && isOpen(selected) && memory.mode === 'read') act(selected)
  }
  const undo = () => {
    const one = selected !== null && !isOpen(selected) ? selected : memory.lastDecided
    if (mayDecide && one !== null && !isOpen(one)) void memory.undo(one)
  }
  const actions = {
    j: () => memory.step(1),
    k: () => memory.step(-1),
    a: onOpen(one => void memory.accept(one)),
    c: onOpen(() => begin('correct')),
    r: onOpen(() => begin('reject')),
    u: undo,
  }
  useKeys({
    ...actions,
    A: () => mayDecide && open.length > 0 && setDialog('accept all'),
    '?': () => setDialog('keys'),
  })
  const counting = (action: () => void) => () => {
    countOne()
    action()
  }
  useTextKeys({
    ...Object.fromEntries(Object.entries(actions).map(([key, action]) => [key, counting(action)])),
    m: mendFirst,
    p: () => panel.current?.querySelector<HTMLElement>('.selected .proposal-title')?.focus(),
  })
  useInSight(panel, selected?.key ?? null)

  return (
    <SelectedWords value={words}>
      <section className="memory" ref={panel} aria-labelledby="memory-title">
        <div className="memory-head">
          <h2 id="memory-title">{say('memory.title')}</h2>
          <button type="button" className="quiet" onClick={() => setDialog('keys')}>
            {say('keys')} <kbd>?</kbd>
          </button>
        </div>
        <Progress decided={decided} open={open.length} preview={preview} keys={count} />
        <OpinionCount proposals={proposals.map(one => one.shown)} />
        {memory.news === null ? null : <Notice tone="bad">{memory.news}</Notice>}
        {mayDecide && open.length > 1 ? (
          <button type="button" onClick={() => setDialog('accept all')} aria-keyshortcuts="Shift+A">
            {say('acceptAll.open', { count: open.length })}
          </button>
        ) : null}
        <ol className={preview.state === 'ready' && preview.isBehind ? 'proposals behind' : 'proposals'}>
          {proposals.map(one => {
            const isSelected = one.key === selected?.key
            return (
              <ProposalCard
                key={one.key}
                proposal={one.shown}
                earlier={earlier}
                recorded={memory.recordedOf(one)}
                isSelected={isSelected}
                isBusy={memory.busy === one.key}
                mode={isSelected ? memory.mode : 'read'}
                mayDecide={mayDecide}
                chosenEvent={memory.eventFor(one)}
                chooseEvent={eventId => memory.chooseEvent(one.key, eventId)}
                select={() => {
                  memory.select(one.key)
                  const [span] = [one.claim.claim.evidence].flat()
                  if (span !== undefined) show(span)
                }}
                setMode={mode => (mode === 'read' ? memory.setMode(mode) : begin(mode))}
                accept={() => memory.accept(one)}
                correct={more => memory.correct(one, more)}
                reject={note => memory.reject(one, note)}
                undo={() => memory.undo(one)}
                contradictions={one.contradictions.map(({ message }) => message)}
              />
            )
          })}
        </ol>
      </section>
      {dialog === 'keys' ? <MemoryKeys close={() => setDialog(null)} /> : null}
      {dialog === 'accept all' ? (
        <AcceptAll
          proposals={open.map(one => one.shown)}
          close={() => setDialog(null)}
          accept={() => {
            setDialog(null)
            void memory.acceptAll(open)
          }}
        />
      ) : null}
    </SelectedWords>
  )
}

interface ProgressProps {
  readonly decided: number
  readonly open: number
  readonly preview: PreviewState
  readonly keys: { readonly keys: number; readonly seconds: number }
}

function Progress({ decided, open, preview, keys }: ProgressProps) {
  const all = decided + open
  return (
    <p className="progress" role="status">
      {all === 0 ? null : <progress value={decided} max={all} aria-label={say('decided')} />}
      {words(preview, decided, open)}
      {keys.keys === 0 ? null : <span className="faint"> {say('keyCount', keys)}</span>}
    </p>
  )
}

function words(preview: PreviewState, decided: number, open: number): string {
  if (decided + open > 0) return say('decidedOf', { decided, all: decided + open })
  switch (preview.state) {
    case 'waiting':
      return say('memory.waiting')
    case 'reading':
      return say('memory.reading')
    case 'failed':
      return preview.message
    case 'ready':
      return say('memory.nothing')
  }
}

/** The selected card comes in sight; the focus stays where it is. */
function useInSight(panel: RefObject<HTMLElement | null>, selected: string | null): void {
  useEffect(() => {
    if (selected === null || panel.current === null) return
    panel.current.querySelector('li.selected')?.scrollIntoView({ block: 'nearest' })
  }, [panel, selected])
}
