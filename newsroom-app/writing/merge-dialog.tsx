import { useId, useMemo, useState } from 'react'
import type { Article } from '../../src/desk/article.ts'
import type { DocumentBlock } from '../../src/desk/document/document.ts'
import { documentText } from '../../src/desk/document/document-text.ts'
import type { Draft } from '../../src/desk/draft.ts'
import { Dialog } from '../shell/dialog.tsx'
import { useSession } from '../shell/session.ts'
import { momentInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'
import { draftOfArticle } from './draft-of-article.ts'
import { fieldInWords, shownValue } from './field-words.ts'
import { type MergedDraft, mergeDrafts, withBody } from './merge-drafts.ts'

const say = sayer('writing', writing)

type Side = 'mine' | 'theirs' | 'both'

interface MergeDialogProps {
  readonly base: Draft
  readonly mine: Draft
  readonly other: Article
  readonly onMerged: (merged: Draft) => void
}

/** A save that came second: what can be merged is, and a person chooses where both changed the same words. */
export function MergeDialog({ base, mine, other, onMerged }: MergeDialogProps) {
  const merge = useMemo(() => mergeDrafts(base, mine, draftOfArticle(other)), [base, mine, other])
  const [choices, setChoices] = useState<Readonly<Record<string, Side>>>({})
  const choose = (key: string) => (side: Side) => setChoices(before => ({ ...before, [key]: side }))
  const { conflicts } = merge
  const { settings } = useSession()
  return (
    <Dialog title={say('merge.title')}>
      <p>
        {say('merge.saved', { version: other.version, at: momentInWords(other.updatedAt) })}{' '}
        {conflicts === 0 ? say('merge.agree') : say('merge.conflicts', { count: conflicts })}
      </p>
      {merge.fields.map(({ field, mine: own, theirs }) => (
        <Choice
          key={field}
          title={fieldInWords(field)}
          mine={shownValue(field, own, settings)}
          theirs={shownValue(field, theirs, settings)}
          side={choices[field] ?? 'mine'}
          choose={choose(field)}
        />
      ))}
      {merge.body.map((part, place) =>
        part.kind === 'agreed' ? null : (
          <Choice
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one merge never move
            key={place}
            title={say('text')}
            mine={wordsOf(part.mine)}
            theirs={wordsOf(part.theirs)}
            side={choices[`text ${place}`] ?? 'both'}
            choose={choose(`text ${place}`)}
            mayTakeBoth
          />
        ),
      )}
      <div className="dialog-end">
        <button type="button" className="primary" onClick={() => onMerged(chosen(merge, choices))}>
          {say('merge.do')}
        </button>
      </div>
    </Dialog>
  )
}

function chosen(merge: MergedDraft, choices: Readonly<Record<string, Side>>): Draft {
  const fields = merge.fields
    .filter(({ field }) => choices[field] === 'theirs')
    .map(({ field, theirs }) => [field, theirs])
  const blocks = merge.body.flatMap((part, place) => {
    if (part.kind === 'agreed') return part.items
    const side = choices[`text ${place}`] ?? 'both'
    return side === 'both' ? [...part.mine, ...part.theirs] : part[side]
  })
  return withBody({ ...merge.draft, ...Object.fromEntries(fields) }, blocks)
}

function wordsOf(content: readonly DocumentBlock[]): string {
  return documentText({ type: 'doc', content }).text
}

interface ChoiceProps {
  readonly title: string
  readonly mine: string
  readonly theirs: string
  readonly side: Side
  readonly choose: (side: Side) => void
  readonly mayTakeBoth?: boolean
}

function Choice({ title, mine, theirs, side, choose, mayTakeBoth = false }: ChoiceProps) {
  const name = useId()
  const option = (value: Side, label: string, words: string | null) => (
    <label className="merge-side">
      <span>
        <input type="radio" name={name} checked={side === value} onChange={() => choose(value)} /> {label}
      </span>
      {words === null ? null : <q>{words === '' ? say('merge.taken') : words}</q>}
    </label>
  )
  return (
    <fieldset className="merge-choice">
      <legend>{title}</legend>
      {option('mine', say('merge.mine'), mine)}
      {option('theirs', say('merge.theirs'), theirs)}
      {mayTakeBoth ? option('both', say('merge.both'), null) : null}
    </fieldset>
  )
}
