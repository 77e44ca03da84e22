import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { officeInWords, placeInWords, roleWords, statusWords, whenInWords } from './claim-words.ts'

interface ClaimDetailsProps {
  readonly proposed: ProposedClaim
  /** Leaves out what the heading beside it says already. */
  readonly isShort?: boolean
}

/** A proposal spelt out: who with which part, when, where, about what, according to whom. */
export function ClaimDetails({ proposed, isShort = false }: ClaimDetailsProps) {
  if (proposed.kind === 'statement') {
    return isShort ? (
      <p className="claim-line">{proposed.claim.quote === null ? 'said, in other words' : 'said, quoted'}</p>
    ) : (
      <StatementDetails claim={proposed.claim} />
    )
  }
  return isShort ? <EventLine claim={proposed.claim} /> : <EventDetails claim={proposed.claim} />
}

function EventLine({ claim }: { claim: EventClaim }) {
  const parts = [
    statusWords[claim.status],
    claim.date.start === null ? '' : whenInWords(claim),
    claim.place === null ? '' : placeInWords(claim.place),
  ]
  return <p className="claim-line">{parts.filter(part => part !== '').join(' · ')}</p>
}

function EventDetails({ claim }: { claim: EventClaim }) {
  return (
    <dl className="claim">
      <dt>Status</dt>
      <dd>{statusWords[claim.status]}</dd>
      <dt>Who</dt>
      <dd>
        {claim.participants.length === 0 ? (
          'nobody named'
        ) : (
          <ul>
            {claim.participants.map(({ actor, role }) => (
              <li key={`${actor.name} ${role}`}>
                {actor.name} <span className="faint">{officeInWords(actor)}</span>{' '}
                <small className="role">{roleWords[role]}</small>
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>When</dt>
      <dd>{whenInWords(claim)}</dd>
      <dt>Where</dt>
      <dd>{placeInWords(claim.place)}</dd>
      {claim.topics.length === 0 ? null : (
        <>
          <dt>About</dt>
          <dd>{claim.topics.join('; ')}</dd>
        </>
      )}
      <dt>According to</dt>
      <dd>
        {claim.sources.length === 0
          ? 'this report itself'
          : claim.sources.map(source => source.name).join(', ')}
      </dd>
    </dl>
  )
}

function StatementDetails({ claim }: { claim: StatementClaim }) {
  return (
    <dl className="claim">
      <dt>Speaker</dt>
      <dd>
        {claim.speaker.name} <span className="faint">{officeInWords(claim.speaker)}</span>
      </dd>
      <dt>{claim.quote === null ? 'In other words' : 'Quotation'}</dt>
      <dd>{claim.quote?.text ?? claim.evidence.text}</dd>
    </dl>
  )
}
