import { Fragment } from 'react'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { diffWords } from './diff-words.ts'

const say = sayer('writing', writing)

/** What became of a text, word by word: taken out, put in, and what stayed between. */
export function DiffText({ before, after }: { readonly before: string; readonly after: string }) {
  return diffWords(before, after).map(({ kind, text }, place) => {
    const Part = tags[kind]
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one comparison never move
      <Part key={`${place} ${kind}`}>
        <WithHeadings text={text} />
      </Part>
    )
  })
}

const tags = { same: 'span', in: 'ins', out: 'del' } as const

/** The sign of a sub-heading in a text, "## " at the beginning of a line, as a word. */
function WithHeadings({ text }: { text: string }) {
  return text.split(/^## /m).map((piece, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never move
    <Fragment key={place}>
      {place === 0 ? null : <small className="heading-sign">{say('version.heading')} </small>}
      {piece}
    </Fragment>
  ))
}
