/** PostgreSQL's text search configurations that stem a language of our desks; other languages are taken word by word. */
const configurations: Readonly<Record<string, string>> = {
  en: 'english',
  de: 'german',
  ru: 'russian',
  tr: 'turkish',
  hy: 'armenian',
  fr: 'french',
  es: 'spanish',
  it: 'italian',
  pt: 'portuguese',
  nl: 'dutch',
  ro: 'romanian',
  el: 'greek',
  ar: 'arabic',
  sr: 'serbian',
}

/** The configuration for a language's ISO 639 code: a name that PostgreSQL knows, 'simple' where it has no stemmer. */
export function textConfiguration(language: string): string {
  return configurations[language] ?? 'simple'
}
