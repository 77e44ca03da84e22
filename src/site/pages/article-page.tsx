import type { ReactNode } from 'react'
import { addressIn, articlePath, authorPath } from '../../desk/address.ts'
import type { Article, ArticleTeaser } from '../../desk/article.ts'
import type { Correction } from '../../desk/corrections.ts'
import { type Edition, isStale, originalOf } from '../../desk/editions.ts'
import type { PicturesByHash } from '../../desk/media/pictures-of-body.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { EarlierEvent } from '../../record/background/find-background.ts'
import type { StatementFacts } from '../../record/event-facts.ts'
import type { ReportedEvent } from '../../record/facts-of-report.ts'
import type { Related } from '../../record/see-also/see-also.ts'
import { ArticleBody } from '../components/article-body.tsx'
import { BackgroundBox } from '../components/background-box.tsx'
import { CiteThis } from '../components/cite-this.tsx'
import { CorrectionNotes } from '../components/correction-notes.tsx'
import type { BodyWords } from '../components/document-body.tsx'
import { EmbedFrame } from '../components/embed-frame.tsx'
import { eventName } from '../components/event-line.tsx'
import type { MarkedPlace } from '../components/fact-marks.tsx'
import { FactsBox } from '../components/facts-box.tsx'
import { Layout } from '../components/layout.tsx'
import { SaidBox } from '../components/said-box.tsx'
import { ShareLinks } from '../components/share-links.tsx'
import { Kicker, Teaser } from '../components/teaser.tsx'
import { Kept } from '../http/kept-part.ts'
import { articleData } from '../linked-data.ts'
import type { PageContext } from '../page-context.ts'
import { articlePicture, pictureLink } from '../pictures/share-picture.ts'
import { twinsOf } from '../twins/article-address.ts'

export interface ArticleData {
  readonly article: Article
  /** The published editions, this one among them, the original on top. */
  readonly translations: readonly Edition[]
  readonly corrections: readonly Correction[]
  /** The body's pictures that may be shown today. */
  readonly pictures: PicturesByHash
  readonly events: readonly ReportedEvent[]
  readonly statements: readonly StatementFacts[]
  /** What came before, by what the site had told by the article's day. */
  readonly background: readonly EarlierEvent[]
  readonly seeAlso: readonly { readonly teaser: ArticleTeaser; readonly related: Related }[]
  readonly isEmbedLoaded: boolean
}

/** An article with what the desk confirmed of it, each fact tied to its words, and what to read next. */
export function ArticlePage({
  context,
  data,
}: {
  readonly context: PageContext
  readonly data: ArticleData
}): ReactNode {
  const { article, translations, events, statements, seeAlso } = data
  const { words, settings, language } = context
  // Which of the facts have their words marked in this revision.
  const marked = events.flatMap(({ evidence, revisionHash }, index) =>
    revisionHash === article.revisionHash && evidence.length > 0 ? [index + 1] : [],
  )
  const published = Object.fromEntries(translations.map(one => [one.language, articlePath(one.slug)]))
  const alternates = Object.fromEntries(settings.languages.map(one => [one, published[one] ?? null]))
  return (
    <Layout
      context={context}
      title={article.title}
      description={article.standfirst}
      alternates={alternates}
      data={articleData(article, events, context, data.corrections)}
      card={{
        type: 'article',
        published: article.publishedAt,
        modified: article.updatedAt,
        section: inLanguage(settings.formats.find(one => one.slug === article.format)?.name ?? {}, language),
        author: settings.authors.find(one => one.slug === article.author)?.name,
        picture: pictureLink(article.slug, articlePicture(article, context)),
      }}
      machines={twinsOf(article, context)}
    >
      <article className="article">
        <header>
          <Kept of={article} with={[settings]} as={`title ${language}`}>
            {() => (
              <>
                <Kicker article={article} context={context} />
                <h1>{article.title}</h1>
                {article.standfirst !== '' && <p className="standfirst">{article.standfirst}</p>}
                <Byline article={article} context={context} />
              </>
            )}
          </Kept>
          <TranslationNote data={data} context={context} />
        </header>
        <Kept of={article} with={[events, data.pictures]} as={`body ${language}`}>
          {() => (
            <ArticleBody
              text={article.text}
              document={article.document}
              marks={marksOf(data, context)}
              words={bodyWords(words)}
              pictures={data.pictures}
            />
          )}
        </Kept>
        {article.embed !== null && (
          <EmbedFrame
            embed={article.embed}
            slug={article.slug}
            isLoaded={data.isEmbedLoaded}
            context={context}
          />
        )}
        <CorrectionNotes corrections={data.corrections} context={context} />
        <Kept of={article} with={[settings]} as={`sources ${language}`}>
          {() => (
            <>
              <Sources article={article} context={context} />
              <ShareLinks article={article} context={context} />
              <CiteThis article={article} context={context} />
            </>
          )}
        </Kept>
      </article>
      <div className="beside">
        {events.length > 0 && (
          <Kept of={events} with={[settings]} as={`facts ${language} ${marked}`}>
            {() => <FactsBox events={events} context={context} marked={new Set(marked)} />}
          </Kept>
        )}
        {statements.length > 0 && (
          <Kept of={statements} with={[settings]} as={`said ${language}`}>
            {() => <SaidBox statements={statements} context={context} />}
          </Kept>
        )}
      </div>
      <div className="further">
        <Kept of={data.background} with={[settings]} as={`background ${language}`}>
          {() => <BackgroundBox background={data.background} context={context} />}
        </Kept>
        {seeAlso.length > 0 && (
          <section>
            <h2 className="section">{words.say('article.seeAlso')}</h2>
            <div className="grid">
              {seeAlso.map(({ teaser, related }) => (
                <Kept key={teaser.reportId} of={related} with={[teaser, events, settings]} as={language}>
                  {() => (
                    <div className="related">
                      <Teaser article={teaser} context={context} />
                      <p className="note">{reasonOf(related, events, context)}</p>
                    </div>
                  )}
                </Kept>
              ))}
            </div>
          </section>
        )}
      </div>
    </Layout>
  )
}

/** The places in this revision that facts rest on. */
function marksOf({ article, events }: ArticleData, context: PageContext): MarkedPlace[] {
  const { words } = context
  return events.flatMap(({ event, evidence, revisionHash }, index) => {
    if (revisionHash !== article.revisionHash) return []
    const number = index + 1
    const term = words.say('article.factAt', { number })
    const label = words.say('term.value', { term, value: eventName(event, context) })
    return evidence.map(({ start, end }) => ({ start, end, number, label }))
  })
}

/** What the body's own parts say in the page's language. */
function bodyWords(words: PageContext['words']): BodyWords {
  return {
    notes: words.say('body.notes'),
    note: number => words.say('body.note', { number }),
    noteBack: words.say('body.noteBack'),
    openAt: provider => words.say('body.embedOpen', { provider }),
    credit: credit => words.say('body.credit', { credit }),
  }
}

function Byline({
  article,
  context,
}: {
  readonly article: Article
  readonly context: PageContext
}): ReactNode {
  const { words, settings, language } = context
  const author = settings.authors.find(one => one.slug === article.author)
  return (
    <p className="byline">
      {author !== undefined && (
        <>
          <a href={addressIn(settings.languages, language, authorPath(author.slug))} rel="author">
            {words.say('article.by', { name: author.name })}
          </a>
          <span className="role">{inLanguage(author.role, language)}</span>
        </>
      )}
      {article.published !== null && <time dateTime={article.published}>{words.day(article.published)}</time>}
    </p>
  )
}

/** Which edition this one was translated from, and whether that has changed since. */
function TranslationNote({
  data: { article, translations },
  context,
}: {
  readonly data: ArticleData
  readonly context: PageContext
}): ReactNode {
  const { words, settings } = context
  const original = originalOf(translations, article.language)
  if (original === null || !settings.languages.includes(original.language)) return null
  const language = words.languageName(original.language)
  return (
    <p className="note">
      <a
        href={addressIn(settings.languages, original.language, articlePath(original.slug))}
        hrefLang={original.language}
      >
        {words.say('article.original', { language })}
      </a>
      {isStale(translations, article.language) && (
        <strong className="stale">
          {' '}
          {words.say('article.stale', { language, date: words.day(original.wordedAt) })}
        </strong>
      )}
    </p>
  )
}

function Sources({
  article,
  context,
}: {
  readonly article: Article
  readonly context: PageContext
}): ReactNode {
  if (article.sources.length === 0) return null
  return (
    <section className="sources">
      <h2>{context.words.say('article.sources')}</h2>
      <ul>
        {article.sources.map(source => (
          <li key={`${source.name} ${source.note}`}>
            {source.url === null ? source.name : <a href={source.url}>{source.name}</a>}
            {source.note !== null && `: ${source.note}`}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Why to read a report after one that tells of these events. */
function reasonOf(
  { sharedEvents, sharedActors, sharedProcesses }: Related,
  own: readonly ReportedEvent[],
  context: PageContext,
): string {
  const { words, settings, language } = context
  const events = own.map(one => one.event)
  const event = events.find(one => sharedEvents.includes(one.id))
  if (event !== undefined) return words.say('article.sameEvent', { event: eventName(event, context) })
  const processes = settings.processes
    .filter(one => sharedProcesses.includes(one.slug))
    .map(one => inLanguage(one.name, language))
  const actors = new Map(events.flatMap(one => one.participants.map(({ actor }) => [actor.id, actor])))
  const names = sharedActors
    .flatMap(id => actors.get(id) ?? [])
    .slice(0, 3)
    .map(context.nameOf)
  return words.say('article.alsoAbout', { actors: words.list(names.length > 0 ? names : processes) })
}
