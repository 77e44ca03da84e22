import { createContext, type RefObject, useContext, useEffect, useState } from 'react'
import { type Span, spanOf } from '../../src/basics/span.ts'

/** The words that are selected in the report's text, for forms that take evidence; null where none are. */
export const SelectedWords = createContext<Span | null>(null)

export function useWordsSelected(): Span | null {
  return useContext(SelectedWords)
}

/**
 * The words selected inside `place`, as a span of the text, without outer blanks. They are kept when the focus goes to a
 * form, and until others are selected or the text is clicked.
 */
export function useSelection(place: RefObject<HTMLElement | null>, text: string): Span | null {
  const [words, setWords] = useState<Span | null>(null)
  useEffect(() => {
    const onChange = () => {
      const selection = getSelection()
      if (selection === null || selection.rangeCount === 0) return
      const range = selection.getRangeAt(0)
      if (place.current?.contains(range.commonAncestorContainer) !== true) return
      const start = offsetAt(range.startContainer, range.startOffset)
      const end = offsetAt(range.endContainer, range.endOffset)
      setWords(start === null || end === null ? null : trimmed(text, start, end))
    }
    document.addEventListener('selectionchange', onChange)
    return () => document.removeEventListener('selectionchange', onChange)
  }, [place, text])
  return words
}

/** Where a point of the page stands in the text: each paragraph carries the offset of its first character. */
function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement
  const paragraph = element?.closest<HTMLElement>('[data-start]')
  if (paragraph == null) return null
  const before = document.createRange()
  before.setStart(paragraph, 0)
  before.setEnd(node, offset)
  return Number(paragraph.dataset.start) + before.toString().length
}

/** The span without blanks at its ends; null where nothing else is in it. */
export function trimmed(text: string, start: number, end: number): Span | null {
  const words = text.slice(start, end)
  const lead = words.length - words.trimStart().length
  const plain = words.trim()
  return plain === '' ? null : spanOf(text, start + lead, start + lead + plain.length)
}
