import type { NewsletterCount } from '../../src/desk/readers/read-readers.ts'
import { languageInWords } from '../shell/words.ts'

const states: Readonly<Record<string, string>> = {
  confirmed: 'subscribed',
  unconfirmed: 'not yet confirmed',
  unreachable: 'no longer reachable: three letters came back',
}
const outcomes: Readonly<Record<string, string>> = {
  sent: 'sent',
  empty: 'nothing that the reader follows',
  refused: 'refused by the reader’s mail server',
  unknown: 'perhaps sent: the program was ended meanwhile',
}

/** How many get the newsletter, and what came of its latest issues. */
export function NewsletterTable({ newsletter }: { newsletter: NewsletterCount }) {
  const { subscriptions, issues } = newsletter
  return (
    <section>
      <h2>Newsletter</h2>
      {subscriptions.length === 0 ? (
        <p className="empty">
          Nobody has subscribed yet. The form is on the public site, at the foot of each page.
        </p>
      ) : (
        <table className="reports">
          <thead>
            <tr>
              <th scope="col">Subscriptions</th>
              <th scope="col">Rhythm</th>
              <th scope="col">Language</th>
              <th scope="col" className="number">
                Readers
              </th>
            </tr>
          </thead>
          <tbody>
            {subscriptions.map(({ state, rhythm, language, count }) => (
              <tr key={`${state} ${rhythm} ${language}`}>
                <th scope="row">{states[state] ?? state}</th>
                <td>{rhythm}</td>
                <td>{languageInWords(language)}</td>
                <td className="number">{count.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {issues.length === 0 ? null : (
        <table className="reports">
          <caption className="unseen">The latest issues</caption>
          <thead>
            <tr>
              <th scope="col">Issue</th>
              <th scope="col">What came of it</th>
              <th scope="col" className="number">
                Letters
              </th>
            </tr>
          </thead>
          <tbody>
            {issues.map(({ issue, outcome, letters }) => (
              <tr key={`${issue} ${outcome}`}>
                <th scope="row">{issue}</th>
                <td>{outcomes[outcome] ?? outcome}</td>
                <td className="number">{letters.toLocaleString('en')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
