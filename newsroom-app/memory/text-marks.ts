import type { CodingWarning } from '../../src/coder/coding.ts'
import type { CodedPreview } from '../../src/newsroom/answers.ts'
import type { TextMark } from '../editor/evidence-marks.ts'
import { evidenceOf } from '../review/evidence-of.ts'
import type { Remembered } from './remembered.ts'

/** What is underlined in the text: the evidence of each proposal by its state, and what the coder warns of. */
export function textMarks(
  proposals: readonly Remembered[],
  selected: string | null,
  warnings: readonly CodingWarning[],
): TextMark[] {
  const evidence = proposals.flatMap(({ key, claim, shown }) =>
    evidenceOf(claim).map(({ start, end }) => ({
      id: key,
      start,
      end,
      look: [
        shown.state === 'open' ? 'open' : shown.state === 'rejected' ? 'rejected' : 'confirmed',
        ...(shown.kind === 'statement' ? ['said'] : []),
        ...(key === selected ? ['selected'] : []),
      ].join(' '),
    })),
  )
  const warned = warnings.flatMap(({ span }) =>
    span === null ? [] : [{ id: '', start: span.start, end: span.end, look: 'warned' }],
  )
  return [...evidence, ...warned]
}

/** The same marks for the same answer, so that the editor draws them once. */
export type MarksOf = { readonly text: string; readonly marks: readonly TextMark[] } | null

export function marksOf(preview: CodedPreview | null, marks: readonly TextMark[]): MarksOf {
  return preview === null ? null : { text: preview.text, marks }
}
