/** The languages that the public site, its letters and its cookie policy speak. A desk may publish in others, too. */
export const interfaceLanguages = ['en', 'de', 'ru', 'az', 'hy', 'ka', 'tr'] as const
export type InterfaceLanguage = (typeof interfaceLanguages)[number]

/** The interface's language for pages in `language`: itself, or English where we have no words in it. */
export function interfaceLanguageOf(language: string): InterfaceLanguage {
  return interfaceLanguages.find(one => one === language) ?? 'en'
}
