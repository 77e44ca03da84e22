import type { AcceptedType } from './recognise-file.ts'

/** A file whose text is asked for. */
export interface ExtractionJob {
  readonly mediaType: AcceptedType
  readonly bytes: Uint8Array
}

/** At most 200,000 characters of a file's text; `truncated` says that there was more. */
export interface ExtractedText {
  readonly text: string
  readonly truncated: boolean
}

/** What the reading thread answers: the text, or why there is none, as the rest of a sentence. */
export type ExtractionResult = ExtractedText | { readonly failure: string }
