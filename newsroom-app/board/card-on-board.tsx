import type { KeyboardEvent } from 'react'
import { Link } from 'wouter'
import type { BoardCard } from '../../src/desk/planning/board-card.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords, inEnglish, languageInWords, momentInWords } from '../shell/words.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'

const say = sayer('board', board)

/** One piece of work: what, by whom, by when. */
export function CardOnBoard({
  card,
  onKeyDown,
}: {
  card: BoardCard
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void
}) {
  const { settings } = useSession()
  const format = settings.formats.find(one => one.slug === card.format)
  const countries = settings.countries.filter(one => card.countries.includes(one.slug))
  const isLate = card.dueAt !== null && card.stage !== 'published' && Date.parse(card.dueAt) < Date.now()
  return (
    <li draggable onDragStart={event => event.dataTransfer.setData('text/plain', card.key)}>
      <Link href={whereCardLeads(card)} className="board-card" data-card={card.key} onKeyDown={onKeyDown}>
        <strong lang={card.language}>{card.headline}</strong>
        <small>
          {[
            format === undefined ? card.format : inEnglish(format.name),
            ...countries.map(country => inEnglish(country.name)),
            ...(settings.languages.length > 1 ? [languageInWords(card.language)] : []),
          ].join(' · ')}
        </small>
        {card.assignee === null ? null : <small>{card.assignee.name}</small>}
        {card.dueAt === null ? null : (
          <small className={isLate ? 'late' : undefined}>
            {say(isLate ? 'card.wasDue' : 'card.due', { at: momentInWords(card.dueAt) })}
          </small>
        )}
        {card.publishAt === null ? null : (
          <small>{say('card.goesOut', { at: momentInWords(card.publishAt) })}</small>
        )}
        {card.day !== null && card.dueAt === null && card.publishAt === null ? (
          <small>{dayInWords(card.day)}</small>
        ) : null}
      </Link>
    </li>
  )
}

/** The report where there is one, else the plan. */
export function whereCardLeads({ reportId, language, itemId }: BoardCard): string {
  return reportId === null ? `/planning/${itemId}` : `/reports/${reportId}/${language}`
}
