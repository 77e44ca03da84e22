import type { Span } from '../../src/basics/span.ts'
import { ClaimDetails } from '../review/claim-details.tsx'
import { claimTitle } from '../review/claim-words.ts'
import { counted } from '../shell/words.ts'
import type { PreviewState } from './use-coded-preview.ts'

interface PreviewPaneProps {
  readonly preview: PreviewState
  /** Shows where the words stand in the text that is being written. */
  readonly showWords: (span: Span, read: string) => void
}

/** What the coder finds while somebody writes: nothing here is kept, deciding comes after saving. */
export function PreviewPane({ preview, showWords }: PreviewPaneProps) {
  return (
    <aside className="preview" aria-labelledby="preview-title">
      <h2 id="preview-title">What this text says</h2>
      <PreviewBody preview={preview} showWords={showWords} />
    </aside>
  )
}

function PreviewBody({ preview, showWords }: PreviewPaneProps) {
  switch (preview.state) {
    case 'waiting':
      return (
        <p className="faint">
          Paste or write the text, and what it reports appears here: who met, called, visited or signed with
          whom, when and where.
        </p>
      )
    case 'reading':
      return <p className="faint">Reading…</p>
    case 'failed':
      return <p className="faint">{preview.message}</p>
    case 'ready': {
      const { claims, warnings, text } = preview.preview
      return (
        <div className={preview.isBehind ? 'behind' : undefined}>
          <p className="hint" role="status">
            {claims.length === 0
              ? 'Nothing found that two sides did or said. You can save the report all the same.'
              : `${counted(claims.length, 'proposal')}. You decide on them after saving.`}
          </p>
          {warnings.map(warning => (
            <p className="warning" key={`${warning.kind} ${warning.span?.start} ${warning.message}`}>
              {warning.message}
              {warning.suggestion === null ? null : <> Perhaps: {warning.suggestion}</>}
            </p>
          ))}
          <ol className="preview-list">
            {claims.map(proposed => {
              const evidence =
                proposed.kind === 'event' ? proposed.claim.evidence[0]! : proposed.claim.evidence
              return (
                <li key={`${proposed.kind} ${evidence.start} ${evidence.end} ${claimTitle(proposed)}`}>
                  <button type="button" className="preview-claim" onClick={() => showWords(evidence, text)}>
                    {claimTitle(proposed)}
                  </button>
                  <ClaimDetails proposed={proposed} isShort />
                </li>
              )
            })}
          </ol>
        </div>
      )
    }
  }
}
