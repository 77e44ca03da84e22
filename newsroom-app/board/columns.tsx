import { type KeyboardEvent, useState } from 'react'
import { type BoardCard, type Stage, stages } from '../../src/desk/planning/board-card.ts'
import { board } from '../words/en/board.ts'
import { sayer } from '../words/say.ts'
import { CardOnBoard } from './card-on-board.tsx'

const say = sayer('board', board)

interface ColumnsProps {
  readonly cards: readonly BoardCard[]
  readonly onMove: (card: BoardCard, to: Stage) => void
}

/** The stages side by side; on a narrow screen one below the other. Cards move by dragging, or with Shift and an arrow. */
export function Columns({ cards, onMove }: ColumnsProps) {
  const [over, setOver] = useState<Stage | null>(null)
  const dropped = (key: string, to: Stage) => {
    setOver(null)
    const card = cards.find(one => one.key === key)
    if (card !== undefined && card.stage !== to) onMove(card, to)
  }
  return (
    <>
      <p className="small faint">{say('hint')}</p>
      <div className="board">
        {stages.map(stage => {
          const own = cards.filter(card => card.stage === stage)
          return (
            <section
              key={stage}
              className={over === stage ? 'board-stage board-stage-over' : 'board-stage'}
              aria-labelledby={`stage-${stage.replace(' ', '-')}`}
              onDragOver={event => {
                event.preventDefault()
                setOver(stage)
              }}
              onDragLeave={() => setOver(null)}
              onDrop={event => dropped(event.dataTransfer.getData('text/plain'), stage)}
            >
              <h2 id={`stage-${stage.replace(' ', '-')}`}>
                {say(`stage.${stage}`)} <small>{own.length}</small>
              </h2>
              {own.length === 0 ? <p className="faint small">{say(`none.${stage}`)}</p> : null}
              <ul>
                {own.map(card => (
                  <CardOnBoard key={card.key} card={card} onKeyDown={event => onArrow(event, card, onMove)} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

/** Moves the focus between cards, and with Shift a card between stages. */
function onArrow(event: KeyboardEvent<HTMLElement>, card: BoardCard, onMove: ColumnsProps['onMove']) {
  const here = event.currentTarget
  const [stageStep, cardStep] = steps[event.key] ?? [0, 0]
  if (stageStep === 0 && cardStep === 0) return
  event.preventDefault()
  const to = stages[stages.indexOf(card.stage) + stageStep]
  if (event.shiftKey) {
    if (to !== undefined && stageStep !== 0) onMove(card, to)
    return
  }
  const column = [...here.closest('ul')!.querySelectorAll<HTMLElement>('[data-card]')]
  const place = column.indexOf(here)
  if (cardStep !== 0) {
    column[place + cardStep]?.focus()
    return
  }
  const lists = [...document.querySelectorAll<HTMLElement>('.board-stage')]
  let at = stages.indexOf(card.stage) + stageStep
  while (lists[at] !== undefined) {
    const there = lists[at]!.querySelectorAll<HTMLElement>('[data-card]')
    if (there.length > 0) {
      there[Math.min(place, there.length - 1)]!.focus()
      return
    }
    at += stageStep
  }
}

const steps: Readonly<Record<string, readonly [stage: number, card: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
