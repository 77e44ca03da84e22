import type { NewsletterCount } from '../../src/desk/readers/read-readers.ts'
import { dayInWords, languageInWords, numberInWords } from '../shell/words.ts'
import { readers as words } from '../words/en/readers.ts'
import { sayer } from '../words/say.ts'

const say = sayer('readers', words)

/** What the server calls by a word of its own; null where the catalogue has none for it. */
function known(key: string): string | null {
  return key in words ? say(key as keyof typeof words) : null
}

/** "weekly, 29 Nov 2026" for "weekly 2026-11-29". */
function issueInWords(issue: string): string {
  const [rhythm = '', day = ''] = issue.split(' ')
  return /^\d{4}-\d{2}-\d{2}$/.test(day)
    ? say('issueOf', { rhythm: known(`rhythm.${rhythm}`) ?? rhythm, day: dayInWords(day) })
    : issue
}

/** How many get the newsletter, and what came of its latest issues. */
export function NewsletterTable({ newsletter }: { newsletter: NewsletterCount }) {
  const { subscriptions, issues } = newsletter
  return (
    <section>
      <h2>{say('newsletter')}</h2>
      {subscriptions.length === 0 ? (
        <p className="empty">{say('nobody')}</p>
      ) : (
        <table className="reports">
          <thead>
            <tr>
              <th scope="col">{say('subscriptions')}</th>
              <th scope="col">{say('rhythm')}</th>
              <th scope="col">{say('language')}</th>
              <th scope="col" className="number">
                {say('readers')}
              </th>
            </tr>
          </thead>
          <tbody>
            {subscriptions.map(({ state, rhythm, language, count }) => (
              <tr key={`${state} ${rhythm} ${language}`}>
                <th scope="row">{known(`state.${state}`) ?? state}</th>
                <td>{known(`rhythm.${rhythm}`) ?? rhythm}</td>
                <td>{languageInWords(language)}</td>
                <td className="number">{numberInWords(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {issues.length === 0 ? null : (
        <table className="reports">
          <caption className="unseen">{say('latest')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('issue')}</th>
              <th scope="col">{say('outcome')}</th>
              <th scope="col" className="number">
                {say('letters')}
              </th>
            </tr>
          </thead>
          <tbody>
            {issues.map(({ issue, outcome, letters }) => (
              <tr key={`${issue} ${outcome}`}>
                <th scope="row">{issueInWords(issue)}</th>
                <td>{known(`outcome.${outcome}`) ?? outcome}</td>
                <td className="number">{numberInWords(letters)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
