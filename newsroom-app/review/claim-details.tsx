import type { EventClaim, StatementClaim } from '../../src/record/claim.ts'
import type { ProposedClaim } from '../../src/record/claims-of-coding.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { officeInWords, placeInWords, roleInWords, statusInWords, whenInWords } from './claim-words.ts'

const say = sayer('review', review)

interface ClaimDetailsProps {
  readonly proposed: ProposedClaim
  /** Leaves out what the heading beside it says already. */
  readonly isShort?: boolean
}

/** A proposal spelt out: who with which part, when, where, about what, according to whom. */
export function ClaimDetails({ proposed, isShort = false }: ClaimDetailsProps) {
  if (proposed.kind === 'statement') {
    return isShort ? (
      <p className="claim-line">
        {proposed.claim.quote === null ? say('details.paraphrased') : say('details.quoted')}
      </p>
    ) : (
      <StatementDetails claim={proposed.claim} />
    )
  }
  return isShort ? <EventLine claim={proposed.claim} /> : <EventDetails claim={proposed.claim} />
}

function EventLine({ claim }: { claim: EventClaim }) {
  const parts = [
    statusInWords(claim.status),
    claim.date.start === null ? '' : whenInWords(claim),
    claim.place === null ? '' : placeInWords(claim.place),
  ]
  return <p className="claim-line">{parts.filter(part => part !== '').join(' · ')}</p>
}

function EventDetails({ claim }: { claim: EventClaim }) {
  return (
    <dl className="claim">
      <dt>{say('field.status')}</dt>
      <dd>{statusInWords(claim.status)}</dd>
      <dt>{say('field.who')}</dt>
      <dd>
        {claim.participants.length === 0 ? (
          say('details.nobody')
        ) : (
          <ul>
            {claim.participants.map(({ actor, role }) => (
              <li key={`${actor.name} ${role}`}>
                {actor.name} <span className="faint">{officeInWords(actor)}</span>{' '}
                <small className="role">{roleInWords(role)}</small>
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{say('field.when')}</dt>
      <dd>{whenInWords(claim)}</dd>
      <dt>{say('field.where')}</dt>
      <dd>{placeInWords(claim.place)}</dd>
      {claim.topics.length === 0 ? null : (
        <>
          <dt>{say('field.about')}</dt>
          <dd>{claim.topics.join('; ')}</dd>
        </>
      )}
      <dt>{say('field.sources')}</dt>
      <dd>
        {claim.sources.length === 0
          ? say('details.itself')
          : claim.sources.map(source => source.name).join(', ')}
      </dd>
    </dl>
  )
}

function StatementDetails({ claim }: { claim: StatementClaim }) {
  return (
    <dl className="claim">
      <dt>{say('field.speaker')}</dt>
      <dd>
        {claim.speaker.name} <span className="faint">{officeInWords(claim.speaker)}</span>
      </dd>
      <dt>{claim.quote === null ? say('details.otherWords') : say('details.quotation')}</dt>
      <dd>{claim.quote?.text ?? claim.evidence.text}</dd>
    </dl>
  )
}
