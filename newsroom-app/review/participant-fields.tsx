import { type ParticipantRole, participantRoles } from '../../src/coder/coding.ts'
import type { EventClaim } from '../../src/record/claim.ts'
import { ActorPicker } from './actor-picker.tsx'
import { roleWords } from './claim-words.ts'
import { newActor } from './new-actor.ts'

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
      <legend>Who</legend>
      {participants.map(({ actor, role }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row keeps its place while its name is typed
        <div className="participant" key={place}>
          <ActorPicker
            label={`participant ${place + 1}`}
            actor={actor}
            change={changed => put(place, { actor: changed })}
          />
          <select
            aria-label={`Role of participant ${place + 1}`}
            value={role}
            onChange={event => put(place, { role: event.target.value as ParticipantRole })}
          >
            {participantRoles.map(one => (
              <option key={one} value={one}>
                {roleWords[one]}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="quiet"
            aria-label={`Remove participant ${place + 1}`}
            onClick={() => change(participants.toSpliced(place, 1))}
          >
            Remove
          </button>
        </div>
      ))}
      <button
        type="button"
        className="quiet"
        onClick={() => change([...participants, { actor: newActor('person'), role: 'participant' }])}
      >
        Add a participant
      </button>
    </fieldset>
  )
}
