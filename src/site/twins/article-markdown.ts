import { actorPath, addressIn, eventPath } from '../../desk/address.ts'
import { blocksOf } from '../components/article-body.tsx'
import { eventName } from '../components/event-line.tsx'
import type { PageContext } from '../page-context.ts'
import type { ArticleData } from '../pages/article-page.tsx'
import { articleAddress, twinEndings } from './article-address.ts'
import { markdownLink, markdownText } from './markdown-text.ts'

/** An article with its corrections, confirmed facts, statements, sources and what is related, as CommonMark. */
export function articleMarkdown(data: Omit<ArticleData, 'isEmbedLoaded'>, context: PageContext): string {
  const { article, seeAlso } = data
  const { words, settings } = context
  const author = settings.authors.find(one => one.slug === article.author)
  const about = [
    author === undefined ? null : words.say('article.by', { name: author.name }),
    article.published === null ? null : words.day(article.published),
    settings.title,
  ].filter(part => part !== null)
  const address = articleAddress(article, context)
  const related = seeAlso.map(
    ({ teaser }) => `- ${markdownLink(teaser.title, articleAddress(teaser, context, twinEndings.markdown))}`,
  )
  const sources = article.sources.map(({ name, url, note }) => {
    const source = url === null ? markdownText(name) : markdownLink(name, url)
    return `- ${source}${note === null ? '' : `: ${markdownText(note)}`}`
  })
  return [
    `# ${markdownText(article.title)}`,
    ...(article.standfirst === '' ? [] : [`*${markdownText(article.standfirst)}*`]),
    `${markdownText(about.join(' · '))}  \n<${address}>`,
    ...blocksOf(article.text).map(({ start, end, isHeading }) => {
      const block = markdownText(article.text.slice(start, end))
      return isHeading ? `## ${block}` : block
    }),
    ...section(words.say('corrections.title'), corrections(data, context)),
    ...section(words.say('article.facts'), facts(data, context)),
    ...section(words.say('article.statements'), statements(data, context)),
    ...section(words.say('article.sources'), sources),
    ...section(words.say('article.seeAlso'), related),
  ]
    .join('\n\n')
    .concat('\n')
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`## ${markdownText(title)}`, lines.join('\n')]
}

function corrections(
  { corrections: all }: Pick<ArticleData, 'corrections'>,
  { words }: PageContext,
): string[] {
  return all.map(({ kind, note, madeAt }) => {
    const what = [words.say(`corrections.${kind}`), words.day(madeAt)].map(markdownText)
    return `- ${what.join(', ')}: ${markdownText(note)}`
  })
}

function facts({ events }: Pick<ArticleData, 'events'>, context: PageContext): string[] {
  const { words, settings, publicUrl, language } = context
  return events.flatMap(({ event, evidence, status }) => {
    const address = publicUrl + addressIn(settings.languages, language, eventPath(event.id))
    const holds = [words.say(`status.${status ?? event.status}`), words.date(event.date)].map(markdownText)
    return [
      `- ${markdownLink(eventName(event, context), address)} (${holds.join(', ')})`,
      ...evidence.map(span => `  - ${markdownText(words.say('quotation', { words: span.text }))}`),
    ]
  })
}

function statements(data: Pick<ArticleData, 'statements'>, context: PageContext): string[] {
  const { words, settings, publicUrl, language } = context
  return data.statements.map(({ speaker, quote, evidence }) => {
    const address = publicUrl + addressIn(settings.languages, language, actorPath(speaker.slug))
    const said = quote === null ? evidence : words.say('quotation', { words: quote })
    return `- ${markdownLink(context.nameOf(speaker), address)}: ${markdownText(said)}`
  })
}
