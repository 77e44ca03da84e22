import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in Georgian. */
export const mirrorKa: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'ამისთვის თავად საიტია საჭირო, {site}: ეს მისი გვერდების ასლია.',
  'mirror.all': 'ამ ასლის ყველა გვერდი. თუ სკრიპტი მუშაობს, სია აკრეფილის მიხედვით ვიწროვდება.',
  'mirror.none': 'ეს სიტყვები არსად არის.',
}
