import { useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import { AskError } from '../requests/ask.ts'
import { startTranslation } from '../requests/newsroom-api.ts'
import { Notice } from '../shell/notices.tsx'
import { useSession } from '../shell/session.ts'
import { languageInWords } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'

const say = sayer('publish', publish)

/** The report's other languages: those that are behind this text, and those that nobody has begun. */
export function LanguageList({ report }: { report: ReportAnswer }) {
  const { settings, may } = useSession()
  const [, goTo] = useLocation()
  const [error, setError] = useState<string | null>(null)
  const { article, languages, translations } = report
  const others = settings.languages.filter(language => language !== article.language)
  if (others.length === 0) return null
  const begin = async (language: string) => {
    try {
      const begun = await startTranslation(article, language)
      goTo(`/reports/${begun.reportId}/${begun.language}/edit`)
    } catch (refusal) {
      if (!(refusal instanceof AskError)) throw refusal
      setError(refusal.message)
    }
  }
  return (
    <section aria-labelledby="languages-title">
      <h2 id="languages-title">{say('languages.title')}</h2>
      {error === null ? null : <Notice tone="bad">{error}</Notice>}
      <ul className="language-list">
        {others.map(language => {
          const translation = translations.find(one => one.language === language)
          const name = languageInWords(language)
          if (languages.includes(language)) {
            return (
              <li key={language}>
                <Link href={`/reports/${article.reportId}/${language}/edit`}>{name}</Link>{' '}
                {translation?.isStale === true ? (
                  <span className="stale">{say('languages.behind')}</span>
                ) : null}
              </li>
            )
          }
          return may('write drafts') ? (
            <li key={language}>
              <button type="button" onClick={() => begin(language)}>
                {say('languages.translate', { language: name })}
              </button>
            </li>
          ) : null
        })}
      </ul>
    </section>
  )
}
