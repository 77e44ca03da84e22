import { useState } from 'react'
import type { TranslationSource } from '../../src/desk/translations/translations.ts'
import { ArticleBody } from '../../src/site/components/article-body.tsx'
import { diffWords } from '../history/diff-words.ts'
import { markTranslated } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { languageInWords } from '../shell/words.ts'

interface SourcePaneProps {
  readonly translation: TranslationSource
  readonly language: string
  readonly onUpToDate: () => void
}

/** What is being translated, beside the translation; where it changed since, what changed. */
export function SourcePane({ translation, language, onUpToDate }: SourcePaneProps) {
  const { source, translatedText, isStale } = translation
  const [isDiff, setDiff] = useState(isStale)
  const done = async () => {
    await markTranslated({ reportId: source.reportId, language })
    onUpToDate()
  }
  return (
    <section className="source-pane" aria-labelledby="source-title">
      <h2 id="source-title">{languageInWords(source.language)}, as it stands</h2>
      {isStale ? (
        <Notice>
          <p>It has changed since it was translated.</p>
          <div className="row">
            <button type="button" aria-pressed={isDiff} onClick={() => setDiff(!isDiff)}>
              {isDiff ? 'Show the text' : 'Show what changed'}
            </button>
            <button type="button" onClick={done}>
              The translation says it all now
            </button>
          </div>
        </Notice>
      ) : null}
      <div lang={source.language} className="source-text">
        <p className="preview-headline">{source.title}</p>
        {source.standfirst === '' ? null : <p className="standfirst">{source.standfirst}</p>}
        {isStale && isDiff ? (
          <div className="diff">
            {diffWords(translatedText, source.text).map((part, place) => {
              const key = `${place} ${part.kind}`
              if (part.kind === 'same') return <span key={key}>{part.text}</span>
              return part.kind === 'in' ? <ins key={key}>{part.text}</ins> : <del key={key}>{part.text}</del>
            })}
          </div>
        ) : (
          <ArticleBody text={source.text} document={source.document} />
        )}
      </div>
    </section>
  )
}
