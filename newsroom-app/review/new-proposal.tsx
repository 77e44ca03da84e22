import type { Span } from '../../src/basics/span.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { eventFromWords, statementFromWords } from './claim-from-words.ts'
import { CorrectEvent } from './correct-event.tsx'
import { CorrectStatement } from './correct-statement.tsx'
import type { DecisionMore } from './use-decisions.ts'

const say = sayer('review', review)

interface NewProposalProps {
  readonly kind: Proposal['kind']
  readonly words: Span
  readonly proposals: readonly Proposal[]
  readonly isBusy: boolean
  readonly save: (more: DecisionMore) => void
  readonly cancel: () => void
}

/** What the coder missed, filled in by an editor, beginning with the words that it rests on. */
export function NewProposal({ kind, words, proposals, isBusy, save, cancel }: NewProposalProps) {
  const form = { isBusy, save, cancel, saveWords: say('new.save') }
  return (
    <section className="new-proposal" aria-labelledby="new-proposal-title">
      <h3 id="new-proposal-title">{kind === 'event' ? say('new.event') : say('new.statement')}</h3>
      {kind === 'event' ? (
        <CorrectEvent claim={eventFromWords(words, proposals)} {...form} />
      ) : (
        <>
          <blockquote className="evidence">{words.text}</blockquote>
          <CorrectStatement claim={statementFromWords(words, proposals)} {...form} />
        </>
      )}
    </section>
  )
}
