import { Problem } from '../basics/problem.ts'
import type { ReportText } from '../coder/coding.ts'
import type { Gold, GoldEvent } from './gold.ts'

/** The day on which every sentence is taken to be published, a Wednesday. */
const published = '2026-11-18'

/** "= visit happened 2026-11-16 Mogadishu | Kenyan foreign minister; Somalia (host)" */
const row =
  /^= (?<type>[a-z]+) (?<status>[a-z]+)(?: (?<start>\d{4}(?:-\d\d){0,2})(?:\/\d{4}-\d\d-\d\d)?)?(?<place>[^|]*)(?:\|(?<who>.*))?$/

/**
 * Sentences with the events expected of them: a paragraph each, the word that tells of each event between *stars*, and a row an
 * event below, in their order (corpus/README.md tells the form). `file` names them.
 * @throws Problem `gold-wrong` where a row cannot be read or the stars do not match the rows.
 */
export function goldOfSentences(text: string, file: string): { report: ReportText; gold: Gold }[] {
  const paragraphs = text.split(/\n\s*\n/).filter(one => one.trim() !== '')
  return paragraphs.map((paragraph, index) => {
    const lines = paragraph.trim().split('\n')
    const marked = lines.filter(line => !line.startsWith('=')).join('\n')
    const rows = lines.filter(line => line.startsWith('='))
    const stars = marked.match(/\*[^*\n]+\*/g) ?? []
    if (stars.length !== rows.length)
      throw new Problem(
        'gold-wrong',
        `${file}: ${stars.length} words are marked for ${rows.length} events in "${marked.slice(0, 80)}".`,
      )
    const id = `${file.replace(/\.txt$/, '')}-${index + 1}`
    const plain = marked.replace(/\*([^*\n]+)\*/g, '$1')
    return {
      report: { id, title: null, published, language: 'en', text: plain },
      gold: {
        id,
        events: rows.map((line, at) => eventOf(line, file, sentenceOf(marked, stars[at]!))),
        statements: null,
        actors: [],
      },
    }
  })
}

function eventOf(line: string, file: string, evidence: string): GoldEvent {
  const { type, status, start, place, who } = row.exec(line)?.groups ?? {}
  if (type === undefined || status === undefined)
    throw new Problem(
      'gold-wrong',
      `${file}: "${line}" is no event, such as "= call happened 2026-11-16 | A; B".`,
    )
  const names = (who ?? '').split(';').map(name => name.trim().replace(/ \((host|mediator|target)\)$/, ''))
  return {
    type,
    status,
    date: { start: start === undefined ? null : `${start}-01-01`.slice(0, 10) },
    place: place?.trim() || null,
    participants: names.filter(name => name !== '').map(name => ({ name })),
    evidence,
  }
}

/** The line in which the marked word stands, without the marks. */
function sentenceOf(marked: string, star: string): string {
  const line = marked.split('\n').find(one => one.includes(star)) ?? marked
  return line.replace(/\*([^*\n]+)\*/g, '$1')
}
