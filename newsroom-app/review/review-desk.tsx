import { useEffect, useRef, useState } from 'react'
import { Link } from 'wouter'
import type { Span } from '../../src/basics/span.ts'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import type { ProposalToAdd } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { AcceptAll } from './accept-all.tsx'
import { evidenceOf } from './evidence-of.ts'
import { KeysHelp } from './keys-help.tsx'
import { MarkedText } from './marked-text.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { NewProposal } from './new-proposal.tsx'
import { OpinionCount } from './opinion-count.tsx'
import { ProposalCard } from './proposal-card.tsx'
import { ProposalFilter, type ProposalView, proposalViews } from './proposal-filter.tsx'
import { SelectedWords } from './selected-words.ts'
import { useReview } from './use-review.ts'

const say = sayer('review', review)

/** Text on the left, proposals on the right, one of them selected; on a narrow screen one at a time. */
export function ReviewDesk({ report, show }: { report: ReportAnswer; show: (report: ReportAnswer) => void }) {
  const { may } = useSession()
  const { article, confirmedEarlier } = report
  const [view, setView] = useState<ProposalView>('all')
  const [side, setSide] = useState<'text' | 'proposals'>('proposals')
  const [dialog, setDialog] = useState<'keys' | 'accept all' | null>(null)
  const mayDecide = may('decide proposals')
  const [words, setWords] = useState<Span | null>(null)
  const [begun, setBegun] = useState<{ readonly kind: Proposal['kind']; readonly words: Span } | null>(null)
  const review = useReview(
    report,
    mayDecide,
    proposalViews[view],
    () => setDialog('keys'),
    kind => begin(kind),
  )
  const { proposals, shown, selected } = review
  const list = useRef<HTMLOListElement>(null)
  useShown(list, selected)

  const begin = (kind: Proposal['kind']) => {
    const current = proposals.find(one => one.id === selected)
    const taken = words ?? (current === undefined ? undefined : evidenceOf(current)[0])
    if (taken === undefined) return review.setNews({ tone: 'plain', message: say('selectFirst') })
    setBegun({ kind, words: taken })
    setSide('proposals')
  }
  const ours = proposals.filter(one => !one.isSecondOpinion)
  const decided = ours.filter(one => one.state !== 'open').length
  // A model's are never accepted in one go.
  const open = shown.filter(one => one.state === 'open' && !one.isSecondOpinion)
  const selectFromText = (id: string) => {
    setView('all')
    review.select(id)
    setSide('proposals')
  }
  return (
    <SelectedWords value={words}>
      <fieldset className="switch side-switch">
        <legend className="unseen">{say('side')}</legend>
        {(['text', 'proposals'] as const).map(one => (
          <label key={one}>
            <input type="radio" name="side" checked={side === one} onChange={() => setSide(one)} />
            <span>{one === 'text' ? say('text') : say('proposals')}</span>
          </label>
        ))}
      </fieldset>
      <div className={`review showing-${side}`}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a pane that scrolls must be reachable by keys */}
        <section className="review-text" aria-labelledby="text-title" tabIndex={0}>
          <h2 id="text-title" className="unseen">
            {say('text')}
          </h2>
          <MarkedText
            text={article.text}
            language={article.language}
            proposals={proposals}
            selected={selected}
            select={selectFromText}
            takeWords={setWords}
          />
        </section>
        <section className="review-proposals" aria-labelledby="proposals-title">
          <h2 id="proposals-title" className="unseen">
            {say('proposals')}
          </h2>
          <div className="review-head">
            <p className="progress" role="status">
              <progress value={decided} max={ours.length} aria-label={say('decided')} />
              {say('decidedOf', { decided, all: ours.length })}
            </p>
            <OpinionCount proposals={proposals} />
            <ProposalFilter proposals={proposals} view={view} setView={setView} />
            {mayDecide && open.length > 1 ? (
              <button type="button" onClick={() => setDialog('accept all')}>
                {say(ours.length < proposals.length ? 'acceptAll.ours' : 'acceptAll.shown', {
                  count: open.length,
                })}
              </button>
            ) : null}
            {mayDecide ? <AddButtons begin={begin} words={words} /> : null}
            <button type="button" className="quiet" onClick={() => setDialog('keys')} aria-keyshortcuts="?">
              {say('keys')} <kbd>?</kbd>
            </button>
          </div>
          <Meanwhile
            report={report}
            proposals={proposals}
            takeIn={read => review.takeIn(read.proposals, read.events)}
            show={show}
          />
          {review.news === null ? null : <Notice tone={review.news.tone}>{review.news.message}</Notice>}
          {begun === null ? null : (
            <NewProposal
              key={`${begun.kind} ${begun.words.start} ${begun.words.end}`}
              kind={begun.kind}
              words={begun.words}
              proposals={proposals}
              isBusy={review.busy.has('new')}
              save={async ({ claim, note }) => {
                const proposed = { kind: begun.kind, claim } as ProposalToAdd['proposed']
                if (await review.addOwn(proposed, note ?? null)) setBegun(null)
              }}
              cancel={() => setBegun(null)}
            />
          )}
          <EarlierNote count={confirmedEarlier.length} />
          <ol className="proposals" ref={list}>
            {shown.map(proposal => (
              <ProposalCard
                key={proposal.id}
                proposal={proposal}
                earlier={confirmedEarlier}
                recorded={review.recordedOf(proposal)}
                isSelected={proposal.id === selected}
                isBusy={review.busy.has(proposal.id)}
                mode={proposal.id === selected ? review.mode : 'read'}
                mayDecide={mayDecide}
                chosenEvent={review.eventFor(proposal)}
                chooseEvent={eventId => review.chooseEvent(proposal.id, eventId)}
                select={() => review.select(proposal.id)}
                setMode={review.setMode}
                accept={() => review.accept(proposal)}
                correct={more => review.correct(proposal, more)}
                reject={note => review.reject(proposal, note)}
                undo={() => review.undo(proposal)}
              />
            ))}
          </ol>
          {shown.length === 0 ? (
            <p className="empty">{proposals.length === 0 ? say('nothingFound') : say('noneOfKind')}</p>
          ) : null}
          {proposals.every(one => one.state !== 'open') ? <AllDecided report={report} /> : null}
        </section>
      </div>
      {dialog === 'keys' ? <KeysHelp close={() => setDialog(null)} /> : null}
      {dialog === 'accept all' ? (
        <AcceptAll
          proposals={open}
          close={() => setDialog(null)}
          accept={() => {
            setDialog(null)
            void review.acceptAll(open)
          }}
        />
      ) : null}
    </SelectedWords>
  )
}

/** Keeps the selected card in sight, and the focus with it when it was in the list. */
function useShown(list: React.RefObject<HTMLOListElement | null>, selected: string | null): void {
  useEffect(() => {
    const card = list.current?.querySelector<HTMLElement>('li.selected')
    if (selected === null || card == null) return
    card.scrollIntoView({ block: 'nearest' })
    const focused = document.activeElement
    const isElsewhere = focused !== document.body && !list.current?.contains(focused)
    if (!isElsewhere) card.querySelector<HTMLElement>('.proposal-title')?.focus({ preventScroll: true })
  }, [list, selected])
}

function EarlierNote({ count }: { count: number }) {
  if (count === 0) return null
  return <p className="hint earlier">{say('earlier', { count })}</p>
}

function AllDecided({ report }: { report: ReportAnswer }) {
  const { reportId, language, state } = report.article
  return (
    <Notice tone="good">
      <p>{say('allDecided')}</p>
      <Link href={`/reports/${reportId}/${language}/publish`} className="button">
        {state === 'published' ? say('seePublication') : say('goOnToPublish')}
      </Link>
    </Notice>
  )
}

interface AddButtonsProps {
  readonly begin: (kind: Proposal['kind']) => void
  readonly words: Span | null
}

function AddButtons({ begin, words }: AddButtonsProps) {
  return (
    <>
      <button type="button" className="quiet" onClick={() => begin('event')} aria-keyshortcuts="n">
        {say('new.event')} <kbd>n</kbd>
      </button>
      <button type="button" className="quiet" onClick={() => begin('statement')} aria-keyshortcuts="s">
        {say('new.statement')} <kbd>s</kbd>
      </button>
      {words === null ? null : (
        <p className="hint chosen-words" role="status">
          {say('selectedWords', {
            words: words.text.length > 60 ? `${words.text.slice(0, 60)}…` : words.text,
          })}
        </p>
      )}
    </>
  )
}
