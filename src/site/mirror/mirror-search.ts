import { foldWords } from '../../search/fold-words.ts'
import type { Words } from '../messages/words.ts'
import { xmlText } from '../xml-text.ts'
import { relativeLink } from './mirror-path.ts'

/** A page that a mirror's search finds. */
export interface MirrorEntry {
  readonly file: string
  readonly title: string
  /** Its words in lower case without marks, each once. */
  readonly words: string
}

/** What the search finds of a page: its first heading, and the words of its content. */
export function entryOf(file: string, html: string): MirrorEntry | null {
  const main = /<main\b[^>]*>(.*?)<\/main>/s.exec(html)?.[1]
  const title = /<h1\b[^>]*>(.*?)<\/h1>/s.exec(main ?? '')?.[1]
  if (main === undefined || title === undefined) return null
  const words = foldWords(plain(main).normalize('NFD').replace(/\p{M}/gu, ''))
    .split(/[^\p{L}\p{N}]+/u)
    .filter(word => word.length > 1)
  return { file, title: plain(title), words: [...new Set(words)].join(' ') }
}

/** The mirror's search page: all pages as a list, which a script narrows by what is typed; without one it is a list. */
export function mirrorSearchPage(
  html: string,
  file: string,
  entries: readonly MirrorEntry[],
  words: Words,
): string {
  const items = entries
    .map(
      ({ file: to, title }) => `<li><a href="${xmlText(relativeLink(file, to))}">${xmlText(title)}</a></li>`,
    )
    .join('')
  const content = `<h1>${xmlText(words.say('search.title'))}</h1>
<p><label for="q">${xmlText(words.say('search.label'))}</label> <input type="search" id="q" disabled></p>
<p id="found" role="status">${xmlText(words.say('mirror.all'))}</p>
<ul id="pages">${items}</ul>
<script src="search-index.js"></script><script src="${relativeLink(file, 'search.js')}"></script>`
  return html.replace(
    /(<main\b[^>]*>).*?(<\/main>)/s,
    (_all, open: string, close: string) => open + content + close,
  )
}

/** The words of each page in the list's order, as a script: a page opened from a disk may fetch no data. */
export function mirrorIndex(entries: readonly MirrorEntry[], words: Words): string {
  const said = { all: words.say('mirror.all'), none: words.say('mirror.none') }
  return `var readoutSaid=${JSON.stringify(said)};var readoutWords=${JSON.stringify(entries.map(entry => entry.words))};\n`
}

/** Shows the pages that have a word that begins with each word that was typed. */
export const mirrorScript = `(function () {
  var field = document.getElementById('q')
  var found = document.getElementById('found')
  var items = document.getElementById('pages').children
  function fold(text) {
    return text.toLowerCase().normalize('NFD').replace(/\\p{M}/gu, '')
  }
  function narrow() {
    var asked = fold(field.value).split(/[^\\p{L}\\p{N}]+/u).filter(Boolean)
    var count = 0
    for (var i = 0; i < items.length; i++) {
      var words = ' ' + readoutWords[i]
      var fits = asked.every(function (word) { return words.indexOf(' ' + word) >= 0 })
      items[i].hidden = !fits
      if (fits) count++
    }
    found.textContent = asked.length === 0 ? readoutSaid.all : count === 0 ? readoutSaid.none : String(count)
  }
  field.disabled = false
  field.addEventListener('input', narrow)
  narrow()
})()
`

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim()
}
