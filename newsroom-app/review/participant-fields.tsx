import { type ParticipantRole, participantRoles } from '../../src/coder/coding.ts'
import type { EventClaim } from '../../src/record/claim.ts'
import { review } from '../words/en/review.ts'
import { sayer } from '../words/say.ts'
import { ActorPicker } from './actor-picker.tsx'
import { roleInWords } from './claim-words.ts'
import { newActor } from './new-actor.ts'

const say = sayer('review', review)

type Participant = EventClaim['participants'][number]

interface ParticipantFieldsProps {
  readonly participants: readonly Participant[]
  readonly change: (participants: Participant[]) => void
}

/** Who took part, and as what. */
export function ParticipantFields({ participants, change }: ParticipantFieldsProps) {
  const put = (place: number, part: Partial<Participant>) =>
    change(participants.with(place, { ...participants[place]!, ...part }))
  return (
    <fieldset>
      <legend>{say('field.who')}</legend>
      {participants.map(({ actor, role }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place while its name is typed
        <div className="participant" key={place}>
          <ActorPicker
            label={say('participant.one', { number: place + 1 })}
            actor={actor}
            change={changed => put(place, { actor: changed })}
          />
          <select
            aria-label={say('participant.role', { number: place + 1 })}
            value={role}
            onChange={event => put(place, { role: event.target.value as ParticipantRole })}
          >
            {participantRoles.map(one => (
              <option key={one} value={one}>
                {roleInWords(one)}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="quiet"
            aria-label={say('participant.remove', { number: place + 1 })}
            onClick={() => change(participants.toSpliced(place, 1))}
          >
            {say('remove')}
          </button>
        </div>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => change([...participants, { actor: newActor('person'), role: 'participant' }])}
      >
        {say('participant.add')}
      </button>
    </fieldset>
  )
}
