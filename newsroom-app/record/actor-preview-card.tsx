import { Link } from 'wouter'
import type { ActorKind } from '../../src/coder/coding.ts'
import type { ActorPreview } from '../../src/record/editing/preview.ts'
import { kindInWords } from '../review/claim-words.ts'
import { countryName } from '../review/place-and-date-words.ts'
import { record } from '../words/en/record.ts'
import { sayer } from '../words/say.ts'
import { Line } from './event-preview-card.tsx'
import { tenureInWords } from './history-in-words.ts'

const say = sayer('record', record)

interface ActorPreviewCardProps {
  readonly title: string
  readonly actor: ActorPreview
  readonly at?: string
  readonly isOutcome?: boolean
  /** The actor that it is made from: what is different is marked. */
  readonly beside?: ActorPreview
}

/** An actor as it is or would be. */
export function ActorPreviewCard({ title, actor, at, isOutcome = false, beside }: ActorPreviewCardProps) {
  const lines: [label: string, of: (one: ActorPreview) => string][] = [
    [say('filter.name'), one => one.name],
    [say('filter.kind'), one => kindInWords(one.kind as ActorKind)],
    [say('filter.country'), one => (one.state === null ? '' : countryName(one.state))],
    [say('property.wikidata'), one => one.wikidata ?? ''],
    [say('known'), one => one.knownAs.join(', ')],
  ]
  const known = new Set(beside?.spellings)
  const held = new Set(beside?.offices.map(tenureInWords))
  return (
    <section className={isOutcome ? 'preview outcome' : 'preview'} aria-label={title}>
      <h2>{at === undefined ? title : <Link href={at}>{title}</Link>}</h2>
      <dl className="claim">
        {lines.map(([label, of]) => (
          <Line
            key={label}
            label={label}
            words={of(actor)}
            before={beside === undefined ? null : of(beside)}
          />
        ))}
        <dt>{say('offices')}</dt>
        <dd>
          <Several
            words={actor.offices.map(tenureInWords)}
            isNew={words => beside !== undefined && !held.has(words)}
          />
        </dd>
        <dt>{say('spellings')}</dt>
        <dd>
          <Several words={actor.spellings} isNew={words => beside !== undefined && !known.has(words)} />
        </dd>
      </dl>
    </section>
  )
}

function Several({ words, isNew }: { words: readonly string[]; isNew: (words: string) => boolean }) {
  if (words.length === 0) return say('nothing')
  return (
    <ul>
      {words.map(one => (
        <li key={one}>{isNew(one) ? <ins>{one}</ins> : one}</li>
      ))}
    </ul>
  )
}
