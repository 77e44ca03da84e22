import { useState } from 'react'
import { Link } from 'wouter'
import type { BoardAnswer } from '../../src/newsroom/answers.ts'
import { readBoard } from '../requests/planning-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading, Notice } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import { type BoardFilter, BoardFilters, everything, holdsCard } from './board-filters.tsx'
import { Columns } from './columns.tsx'
import { useMoves } from './moves.ts'
import { PromptList } from './prompt-list.tsx'

const say = sayer('board', board)

/** What the desk is at, in the stages from a pitch to the public page, and what the record suggests to cover. */
export function BoardScreen() {
  const { result, reload } = useLoaded('board', readBoard)
  const actions = (
    <>
      <Link href="/planning/new" className="button">
        {say('plan')}
      </Link>
      <Link href="/new" className="button primary">
        {say('newReport')}
      </Link>
    </>
  )
  return (
    <Screen title={say('title')} isWide actions={actions}>
      {result.state === 'loading' ? <Loading what={say('loading')} /> : null}
      {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
      {result.state === 'ready' ? <Board board={result.value} onChanged={reload} /> : null}
    </Screen>
  )
}

function Board({ board, onChanged }: { board: BoardAnswer; onChanged: () => void }) {
  const [filter, setFilter] = useState<BoardFilter>(everything)
  const { move, notice } = useMoves(onChanged)
  const shown = board.cards.filter(card => holdsCard(filter, card))
  return (
    <>
      {notice === null ? null : <Notice tone="bad">{notice}</Notice>}
      <PromptList prompts={board.prompts} onPlanned={onChanged} />
      <BoardFilters filter={filter} members={board.members} onChange={setFilter} />
      {board.cards.length === 0 ? (
        <p className="empty">{say('empty')}</p>
      ) : (
        <Columns cards={shown} onMove={move} />
      )}
    </>
  )
}
