import { useEffect, useState } from 'react'
import type { CodedPreview } from '../../src/newsroom/answers.ts'
import { codeText, type TextToCode } from '../requests/newsroom-api.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

/** How long somebody must pause before the text is read, in milliseconds. */
const pauseMs = 100

/** The newsroom reads no longer ones while somebody writes (`longestPreview` in coding-routes.ts). */
const longestRead = 60_000

export type PreviewState =
  | { readonly state: 'waiting' | 'reading' }
  | { readonly state: 'failed'; readonly message: string }
  | { readonly state: 'ready'; readonly preview: CodedPreview; readonly isBehind: boolean }

/** What the coder proposes for the text as it stands, a moment after the last change; the last answer stays meanwhile. */
export function useCodedPreview({ title, published, language, text, reportId }: TextToCode): PreviewState {
  const [answer, setAnswer] = useState<PreviewState>({ state: 'waiting' })
  useEffect(() => {
    if (text.length > longestRead) return setAnswer({ state: 'failed', message: say('tooLong') })
    if (text.trim() === '') return setAnswer({ state: 'waiting' })
    setAnswer(before => (before.state === 'ready' ? { ...before, isBehind: true } : { state: 'reading' }))
    const stop = new AbortController()
    const timer = setTimeout(() => {
      codeText({ title: title === '' ? null : title, published, language, text, reportId }, stop.signal).then(
        preview => setAnswer({ state: 'ready', preview, isBehind: false }),
        (error: Error) => {
          if (!stop.signal.aborted) setAnswer({ state: 'failed', message: error.message })
        },
      )
    }, pauseMs)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [title, published, language, text, reportId])
  return answer
}
