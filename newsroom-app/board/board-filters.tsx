import type { Mentionable } from '../../src/desk/notices/find-mentions.ts'
import type { BoardCard } from '../../src/desk/planning/board-card.ts'
import { useSession } from '../shell/session.ts'
import { inEnglish } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'

const say = sayer('board', board)

/** What of the board is shown; '' shows all. */
export interface BoardFilter {
  readonly country: string
  readonly memberId: string
  /** ISO days, both included; a card without a day or deadline is then left out. */
  readonly from: string
  readonly to: string
}

export const everything: BoardFilter = { country: '', memberId: '', from: '', to: '' }

export function holdsCard(filter: BoardFilter, card: BoardCard): boolean {
  if (filter.country !== '' && !card.countries.includes(filter.country)) return false
  if (filter.memberId !== '' && card.assignee?.id !== filter.memberId) return false
  if (filter.from === '' && filter.to === '') return true
  const day = (card.dueAt ?? card.day)?.slice(0, 10)
  if (day === undefined) return false
  return (filter.from === '' || day >= filter.from) && (filter.to === '' || day <= filter.to)
}

/** Narrows the board by country, person and days. */
export function BoardFilters({
  filter,
  members,
  onChange,
}: {
  filter: BoardFilter
  members: readonly Mentionable[]
  onChange: (filter: BoardFilter) => void
}) {
  const { settings, member } = useSession()
  const isNarrow = filter !== everything
  return (
    <fieldset className="board-filters">
      <legend className="unseen">{say('filters')}</legend>
      <label>
        {say('country')}
        <select
          value={filter.country}
          onChange={event => onChange({ ...filter, country: event.target.value })}
        >
          <option value="">{say('all')}</option>
          {settings.countries.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {inEnglish(name)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say('person')}
        <select
          value={filter.memberId}
          onChange={event => onChange({ ...filter, memberId: event.target.value })}
        >
          <option value="">{say('everybody')}</option>
          <option value={member.id}>{say('me')}</option>
          {members
            .filter(({ id }) => id !== member.id)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </label>
      <label>
        {say('from')}
        <input
          type="date"
          value={filter.from}
          onChange={event => onChange({ ...filter, from: event.target.value })}
        />
      </label>
      <label>
        {say('to')}
        <input
          type="date"
          value={filter.to}
          onChange={event => onChange({ ...filter, to: event.target.value })}
        />
      </label>
      {isNarrow ? (
        <button type="button" onClick={() => onChange(everything)}>
          {say('reset')}
        </button>
      ) : null}
    </fieldset>
  )
}
