import { addressIn, calendarPath, categoryPath, dataPath } from '../../desk/address.ts'
import type { ArticleTeaser } from '../../desk/article.ts'
import { inLanguage } from '../../desk/settings.ts'
import type { PageContext } from '../page-context.ts'
import { articleAddress, twinEndings } from './article-address.ts'
import { markdownLink, markdownText } from './markdown-text.ts'

/** What the site holds and where, as a language model is told it: https://llmstxt.org. */
export function deskGuide(latest: readonly ArticleTeaser[], context: PageContext): string {
  const { settings, language, publicUrl, words } = context
  const link = (text: string, path: string, note = '') =>
    `- ${markdownLink(text, publicUrl + addressIn(settings.languages, language, path))}${note === '' ? '' : `: ${markdownText(note)}`}`
  const named = (items: readonly { slug: string; name: Record<string, string> }[], kind: string) =>
    items.map(one => link(inLanguage(one.name, language), categoryPath({ [kind]: one.slug })))
  const articles = latest.map(article => {
    const day = article.published === null ? '' : ` (${words.day(article.published)})`
    const address = articleAddress(article, context, twinEndings.markdown)
    const about = article.standfirst === '' ? '' : `: ${markdownText(article.standfirst)}`
    return `- ${markdownLink(article.title, address)}${day}${about}`
  })
  const about = settings.about[language] ?? Object.values(settings.about)[0] ?? []
  return [
    `# ${markdownText(settings.title)}`,
    `> ${markdownText(inLanguage(settings.tagline, language) || settings.title)}`,
    ...about.map(markdownText),
    markdownText(words.say('guide.twins', twinEndings)),
    `## ${words.say('front.latest')}`,
    articles.length === 0 ? words.say('front.empty') : articles.join('\n'),
    `## ${words.say('guide.record')}`,
    [
      link(words.say('calendar.title'), calendarPath(), words.say('calendar.intro')),
      link(words.say('actors.title'), '/actors', words.say('actors.intro')),
      `- ${markdownLink('OpenAPI', `${publicUrl}${dataPath}/openapi.json`)}: ${markdownText(words.say('data.open'))} JSON, CSV, iCalendar`,
    ].join('\n'),
    `## ${words.say('site.sections')}`,
    [
      ...named(settings.formats, 'format'),
      ...named(settings.countries, 'country'),
      ...named(settings.processes, 'process'),
    ].join('\n'),
    '## Optional',
    [
      link(words.say('feeds.title'), '/feeds'),
      link(words.say('site.about'), '/about'),
      link(words.say('site.writeForUs'), '/write-for-us'),
    ].join('\n'),
  ]
    .join('\n\n')
    .concat('\n')
}
