import { useState } from 'react'
import type { TranslationSource } from '../../src/desk/translations/translations.ts'
import { ArticleBody } from '../../src/site/components/article-body.tsx'
import { DiffText } from '../history/diff-text.tsx'
import { markTranslated } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { languageInWords } from '../shell/words.ts'
import { writing } from '../words/en/writing.ts'
import { sayer } from '../words/say.ts'

const say = sayer('writing', writing)

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
      <h2 id="source-title">{say('source.title', { language: languageInWords(source.language) })}</h2>
      {isStale ? (
        <Notice>
          <p>{say('source.stale')}</p>
          <div className="row">
            <button type="button" aria-pressed={isDiff} onClick={() => setDiff(!isDiff)}>
              {isDiff ? say('source.showText') : say('source.showDiff')}
            </button>
            <button type="button" onClick={done}>
              {say('source.upToDate')}
            </button>
          </div>
        </Notice>
      ) : null}
      <div lang={source.language} className="source-text">
        <p className="preview-headline">{source.title}</p>
        {source.standfirst === '' ? null : <p className="standfirst">{source.standfirst}</p>}
        {isStale && isDiff ? (
          <div className="diff">
            <DiffText before={translatedText} after={source.text} />
          </div>
        ) : (
          <ArticleBody text={source.text} document={source.document} />
        )}
      </div>
    </section>
  )
}
