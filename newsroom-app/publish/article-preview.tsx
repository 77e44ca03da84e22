import type { ReportAnswer } from '../../src/newsroom/answers.ts'
import type { Proposal } from '../../src/record/proposal.ts'
import { ArticleBody } from '../../src/site/components/article-body.tsx'
import { claimTitle } from '../review/claim-words.ts'
import { evidenceOf } from '../review/evidence-of.ts'
import { useSession } from '../shell/session.ts'
import { dayInWords } from '../shell/words.ts'
import { publish } from '../words/en/publish.ts'
import { sayer } from '../words/say.ts'

const say = sayer('publish', publish)

/** The article as readers will see it: the text by the public page's own component, with what was confirmed of it. */
export function ArticlePreview({ report }: { report: ReportAnswer }) {
  const { settings } = useSession()
  const { article } = report
  const facts = confirmedEvents(report.proposals)
  const marks = facts.flatMap(({ title, proposals }, index) =>
    proposals
      .flatMap(proposal => evidenceOf(proposal))
      .map(({ start, end }) => ({
        start,
        end,
        number: index + 1,
        label: say('preview.event', { number: index + 1, title }),
      })),
  )
  const author = settings.authors.find(one => one.slug === article.author)
  const byline = [author?.name, article.published === null ? undefined : dayInWords(article.published)]
  return (
    <section aria-labelledby="preview-title">
      <h2 id="preview-title">{say('preview.title')}</h2>
      <article className="article-preview" lang={article.language}>
        <p className="preview-headline">{article.title}</p>
        {article.standfirst === '' ? null : <p className="standfirst">{article.standfirst}</p>}
        <p className="faint">{byline.filter(part => part !== undefined).join(' · ')}</p>
        <ArticleBody
          text={article.text}
          document={article.document}
          marks={marks}
          pictures={report.pictures}
        />
        {facts.length === 0 ? null : (
          <ol className="preview-facts" lang="en">
            {facts.map(({ title, id }, index) => (
              <li key={id} id={`fact-${index + 1}`}>
                {title}
              </li>
            ))}
          </ol>
        )}
      </article>
    </section>
  )
}

interface ConfirmedEvent {
  readonly id: string
  readonly title: string
  readonly proposals: readonly Proposal[]
}

/** The events that this revision's decisions put on record, in text order; two accounts of one event are one. */
function confirmedEvents(proposals: readonly Proposal[]): ConfirmedEvent[] {
  const confirmed = proposals.filter(one => one.kind === 'event' && one.eventId !== null)
  const byEvent = Map.groupBy(confirmed, one => (one.kind === 'event' ? one.eventId! : one.id))
  return [...byEvent].map(([id, own]) => ({ id, title: claimTitle(own[0]!), proposals: own }))
}
