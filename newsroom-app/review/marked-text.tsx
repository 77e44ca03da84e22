import { useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../src/basics/span.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { blocksOf } from '../../src/site/components/article-body.tsx'
import { evidenceOf } from './evidence-of.ts'
import { type EvidenceMark, segmentText } from './segment-text.ts'
import { useSelection } from './selected-words.ts'

interface MarkedTextProps {
  readonly text: string
  readonly language: string
  readonly proposals: readonly Proposal[]
  readonly selected: string | null
  readonly select: (proposalId: string) => void
  /** Is told which words are selected. */
  readonly takeWords?: ((words: Span | null) => void) | undefined
}

/** The report, cut as its public page is, with the evidence of every proposal marked in place. A click selects; a second one, the next beneath. */
export function MarkedText({ text, language, proposals, selected, select, takeWords }: MarkedTextProps) {
  const place = useRef<HTMLDivElement>(null)
  const words = useSelection(place, text)
  useEffect(() => takeWords?.(words), [words, takeWords])
  const paragraphs = useMemo(() => blocksOf(text), [text])
  const marks = useMemo(
    () =>
      proposals.flatMap(proposal =>
        evidenceOf(proposal).map(({ start, end }) => ({ proposalId: proposal.id, start, end })),
      ),
    [proposals],
  )
  const byId = useMemo(() => new Map(proposals.map(one => [one.id, one])), [proposals])

  const current = useRef({ selected, select })
  current.current = { selected, select }
  useEffect(() => {
    // The keyboard goes through the proposals themselves, which name their evidence; this is the pointer's short way.
    const onClick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest('mark') : null
      const beneath = mark?.dataset.proposals?.split(' ') ?? []
      if (beneath.length === 0 || getSelection()?.isCollapsed === false) return
      const at = beneath.indexOf(current.current.selected ?? '')
      current.current.select(at > 0 ? beneath[at - 1]! : beneath.at(-1)!)
    }
    const element = place.current
    element?.addEventListener('click', onClick)
    return () => element?.removeEventListener('click', onClick)
  }, [])
  useEffect(() => {
    if (selected === null) return
    const mark = place.current?.querySelector('mark.selected')
    mark?.scrollIntoView({ block: 'nearest', behavior: calm() ? 'auto' : 'smooth' })
  }, [selected])

  return (
    <div className="marked-text" lang={language} ref={place}>
      {paragraphs.map(paragraph => (
        <MarkedParagraph
          key={paragraph.start}
          paragraph={paragraph}
          text={text}
          marks={marks}
          byId={byId}
          selected={selected}
        />
      ))}
    </div>
  )
}

interface MarkedParagraphProps {
  readonly paragraph: ReturnType<typeof blocksOf>[number]
  readonly text: string
  readonly marks: readonly EvidenceMark[]
  readonly byId: ReadonlyMap<string, Proposal>
  readonly selected: string | null
}

function MarkedParagraph({ paragraph, text, marks, byId, selected }: MarkedParagraphProps) {
  const segments = segmentText(text, marks, paragraph.start, paragraph.end).map(segment => {
    if (segment.proposals.length === 0) return segment.text
    const beneath = segment.proposals.flatMap(id => byId.get(id) ?? [])
    const isSelected = beneath.some(one => one.id === selected)
    const look = `${lookOf(beneath)}${isSelected ? ' selected' : ''}`
    return (
      <mark key={segment.start} className={look} data-proposals={segment.proposals.join(' ')}>
        {segment.text}
      </mark>
    )
  })
  const start = { 'data-start': paragraph.start }
  return paragraph.isHeading ? <h3 {...start}>{segments}</h3> : <p {...start}>{segments}</p>
}

/** Open while one of them is; statements alone, which may cover whole paragraphs, are only underlined. */
function lookOf(beneath: readonly Proposal[]): string {
  const every = (state: Proposal['state']) => beneath.every(one => one.state === state)
  const isOpen = beneath.some(one => one.state === 'open')
  const standing = isOpen ? 'open' : every('rejected') ? 'rejected' : 'confirmed'
  return beneath.every(one => one.kind === 'statement') ? `${standing} said` : standing
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches
}
