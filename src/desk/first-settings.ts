import { Problem } from '../basics/problem.ts'
import { slugOf } from '../basics/slug.ts'
import type { DeskSettings } from './settings.ts'

/** Something that a desk names, with its part of an address. */
export interface Named {
  readonly slug: string
  readonly name: string
}

/** What a new desk is told about itself. */
export interface FirstAnswers {
  readonly title: string
  readonly languages: readonly string[]
  readonly formats: readonly Named[]
  /** ISO 3166 codes of two letters. */
  readonly countries: readonly string[]
  readonly processes: readonly Named[]
}

/** The settings of a new, empty desk: countries are named in each of its languages, all else in the first. */
export function firstSettings(answers: FirstAnswers): DeskSettings {
  const { title, languages, formats, countries, processes } = answers
  const first = languages[0]!
  return {
    title,
    tagline: {},
    about: {},
    languages: [...languages],
    formats: formats.map(({ slug, name }) => ({ slug, name: { [first]: name } })),
    countries: countries.map(code => {
      const name = Object.fromEntries(
        languages.map(language => [language, countryName(code, language) ?? code]),
      )
      return { slug: slugOf(countryName(code, 'en') ?? code), code, name }
    }),
    processes: processes.map(({ slug, name }) => ({ slug, name: { [first]: name }, description: {} })),
    authors: [],
    consent: { purposes: [] },
  }
}

/** ISO 639 codes from "en, de"; at least one. */
export function readLanguages(text: string): string[] {
  const languages = listOf(text).map(code => code.toLowerCase())
  const wrong = languages.find(code => !isLanguage(code))
  if (wrong !== undefined)
    throw answerWrong(`"${wrong}" is not the ISO 639 code of a language. Write for instance: en,de.`)
  if (languages.length === 0) throw answerWrong('A desk needs a language. Write for instance: en,de.')
  return unique(languages)
}

/** Of the codes with three letters, the names of a few alone are known here (not Western Armenian's, "hyw"). */
function isLanguage(code: string): boolean {
  return /^[a-z]{3}$/.test(code) || (/^[a-z]{2}$/.test(code) && nameOf('language', code, 'en') !== undefined)
}

/** ISO 3166 codes from "AM, AZ"; none is no mistake. */
export function readCountries(text: string): string[] {
  const codes = listOf(text).map(code => code.toUpperCase())
  const wrong = codes.find(code => !/^[A-Z]{2}$/.test(code) || countryName(code, 'en') === undefined)
  if (wrong !== undefined)
    throw answerWrong(`"${wrong}" is not the ISO 3166 code of a country. Write for instance: AM,AZ,GE.`)
  return unique(codes)
}

/** Names with their addresses from "News, Analysis" or, where a name has no Latin letters, "news=Новости". */
export function readNames(text: string): Named[] {
  const names = listOf(text).map(item => {
    const [before, ...after] = item.split('=').map(part => part.trim())
    const name = after.length === 0 ? before! : after.join('=')
    const slug = slugOf(before!)
    if (slug === '' || name === '') {
      throw answerWrong(
        `"${item}" makes no address. Write one in Latin letters before it: news=${name || 'News'}.`,
      )
    }
    return { slug, name }
  })
  const twice = names.find((one, index) => names.findIndex(other => other.slug === one.slug) < index)
  if (twice !== undefined) throw answerWrong(`"${twice.slug}" is there twice. Name each once.`)
  return names
}

function listOf(text: string): string[] {
  return text
    .split(',')
    .map(item => item.trim())
    .filter(item => item !== '')
}

function unique(items: readonly string[]): string[] {
  return [...new Set(items)]
}

function countryName(code: string, language: string): string | undefined {
  return nameOf('region', code, language)
}

function nameOf(type: 'language' | 'region', code: string, language: string): string | undefined {
  return new Intl.DisplayNames([language, 'en'], { type, fallback: 'none' }).of(code)
}

function answerWrong(message: string): Problem {
  return new Problem('answer-wrong', message)
}
