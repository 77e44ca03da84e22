import type { ReactNode } from 'react'
import type { ActorFacts } from '../../record/event-facts.ts'
import { officeIn } from '../local-names/local-names.ts'
import type { PageContext } from '../page-context.ts'
import { ActorLink } from './event-line.tsx'

/** Actors with their offices and how many events they take part in. */
export function ActorRanking({
  actors,
  context,
  isWide = false,
}: {
  readonly actors: readonly { readonly actor: ActorFacts; readonly events: number }[]
  readonly context: PageContext
  readonly isWide?: boolean
}): ReactNode {
  return (
    <ol className={isWide ? 'ranking columns' : 'ranking'}>
      {actors.map(({ actor, events }) => (
        <li key={actor.id}>
          <span>
            <ActorLink actor={actor} context={context} />
            {actor.office !== null && (
              <span className="office"> {officeIn(actor.office, context.language)}</span>
            )}
          </span>
          <span>{context.words.say('actor.events', { count: events })}</span>
        </li>
      ))}
    </ol>
  )
}
