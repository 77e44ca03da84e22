import { type ReactNode, useState } from 'react'
import { Link } from 'wouter'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'

const say = sayer('record', record)

/** Two entries of a list that may be one: the last two that were ticked, and the way to merging them. */
export interface TwoChosen {
  readonly chosen: readonly string[]
  readonly choose: (id: string, isChosen: boolean) => void
  /** The button that leads to merging them, or what to do to get it. */
  readonly actions: ReactNode
}

/** Keeps which entries of a list of events or actors are ticked. */
export function useTwoChosen(what: 'events' | 'actors'): TwoChosen {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const choose = (id: string, isChosen: boolean) =>
    setChosen(before => (isChosen ? [...before, id].slice(-2) : before.filter(one => one !== id)))
  const actions =
    chosen.length === 2 ? (
      <Link href={`/record/merge/${what}?keep=${chosen[0]}&gone=${chosen[1]}`} className="button primary">
        {say('merge.chosen')}
      </Link>
    ) : (
      <p className="hint">{say('merge.hint')}</p>
    )
  return { chosen, choose, actions }
}
