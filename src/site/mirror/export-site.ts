import type { Hono } from 'hono'
import { addressIn } from '../../desk/address.ts'
import { policyVersionOf, writeChoice } from '../../desk/consent/consent-choice.ts'
import { consentCookie } from '../../desk/consent/cookie-registry.ts'
import type { DeskSettings } from '../../desk/settings.ts'
import { wordsFor } from '../messages/words.ts'
import type { SiteEnv } from '../site-parts.ts'
import { openMirrorFolder } from './mirror-folder.ts'
import { addressesIn, mirrorFeed, mirrorMarkup, mirrorStyle } from './mirror-markup.ts'
import { mirrorFile } from './mirror-path.ts'
import { entryOf, type MirrorEntry, mirrorIndex, mirrorScript, mirrorSearchPage } from './mirror-search.ts'

/** What an export did. */
export interface ExportedSite {
  readonly files: number
  readonly written: number
  readonly removed: number
}

/**
 * Writes the public site as plain files with relative links into a folder: every page that can be reached from the front
 * pages without a form. What is as it was is not written again. Problems: those of `openMirrorFolder`.
 */
export async function exportSite(
  site: Hono<SiteEnv>,
  { settings, publicUrl }: { readonly settings: DeskSettings; readonly publicUrl: string },
  folder: string,
): Promise<ExportedSite> {
  const { languages } = settings
  const mirror = await openMirrorFolder(folder, publicUrl)
  const fileOf = (address: string) => mirrorFile(address, languages)
  const { purposes } = settings.consent
  // A reader who chose is not asked: there is nobody to take the answer.
  const refused = writeChoice({ policyVersion: policyVersionOf(purposes), allowed: [] })
  const headers = { cookie: `${consentCookie.name}=${refused}` }
  const searches = new Map<string, string>()
  const entries = new Map<string, MirrorEntry[]>(languages.map(language => [language, []]))
  let [files, written] = [0, 0]
  const put = async (file: string, content: string | Uint8Array) => {
    files++
    if (await mirror.put(file, content)) written++
  }

  const waiting = languages.flatMap(language => [
    addressIn(languages, language, '/'),
    addressIn(languages, language, '/search'),
  ])
  const seen = new Set(waiting.map(fileOf))
  while (waiting.length > 0) {
    const address = waiting.shift()!
    const file = fileOf(address)
    if (file === null) continue
    const answer = await site.request(publicUrl + address, { headers })
    // A link to what was withdrawn meanwhile, or that leads on to another address, which is linked itself.
    if (answer.status !== 200) continue
    const type = answer.headers.get('content-type') ?? ''
    if (!/^text\/html|^text\/css|feed\+|rss\+|atom\+/.test(type)) {
      await put(file, new Uint8Array(await answer.arrayBuffer()))
      continue
    }
    const text = await answer.text()
    for (const found of [...addressesIn(text, publicUrl), ...assetsIn(text, type)]) {
      const target = fileOf(found)
      if (target === null || seen.has(target)) continue
      seen.add(target)
      waiting.push(found.replace(/#.*$/s, ''))
    }
    if (type.startsWith('text/css')) await put(file, mirrorStyle(text))
    else if (!type.startsWith('text/html')) await put(file, mirrorFeed(text, { file, fileOf, publicUrl }))
    else {
      const language = languageOf(address, languages)
      const words = wordsFor(language)
      const formNote = words.say('mirror.form', { site: new URL(publicUrl).host })
      const page = mirrorMarkup(text, { file, fileOf, publicUrl, formNote })
      if (/(^|\/)search\.html$/.test(file)) searches.set(language, page)
      else {
        await put(file, page)
        const entry = isSearched(file) ? entryOf(file, page) : null
        if (entry !== null) entries.get(language)!.push(entry)
      }
    }
  }
  for (const [language, page] of searches) {
    const own = entries.get(language)!.toSorted((a, b) => a.title.localeCompare(b.title, language))
    const folderOf = language === languages[0] ? '' : `${language}/`
    const words = wordsFor(language)
    await put(`${folderOf}search.html`, mirrorSearchPage(page, `${folderOf}search.html`, own, words))
    await put(`${folderOf}search-index.js`, mirrorIndex(own, words))
  }
  await put('search.js', mirrorScript)
  return { files, written, removed: await mirror.finish() }
}

function assetsIn(text: string, type: string): string[] {
  return type.startsWith('text/css')
    ? [...text.matchAll(/url\((\/assets\/[^)]+)\)/g)].map(match => match[1]!)
    : []
}

/** Articles, dossiers, events and pairs are found; lists of them are not. */
function isSearched(file: string): boolean {
  return /(^|\/)(articles|actors|events|pair)\//.test(file)
}

function languageOf(address: string, languages: readonly string[]): string {
  const [, prefix] = /^\/([a-z]{2,3})(?:\/|$)/.exec(address) ?? []
  return prefix !== undefined && languages.indexOf(prefix) > 0 ? prefix : languages[0]!
}
