import type { Coding } from '../coder/coding.ts'
import type { Gold } from './gold.ts'

/** The ways in which one actor is named, each in plain small letters without titles. */
export type Forms = readonly string[]

const titles =
  /^(the|a|an|mr|mrs|ms|dr|president|prime minister|foreign minister|minister|secretary of state|secretary|ambassador|general|king|sheikh|chancellor) /

/** Names compared without accents, possessives, marks and titles: "President Bakiyev's" is "bakiyev". */
export function plainName(name: string): string {
  let plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s(?![\p{L}\p{N}])/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  while (titles.test(plain)) plain = plain.replace(titles, '')
  return plain
}

/** The forms of somebody whom gold names: the name itself and the mentions listed for it. */
export function formsInGold({ actors }: Gold, name: string): Forms {
  const own = plainName(name)
  const listed = actors.filter(actor => plainName(actor.canonical) === own).flatMap(actor => actor.mentions)
  return distinct([name, ...listed])
}

/** The forms of a coding's actor: name, aliases and mentions. */
export function formsInCoding({ actors }: Coding, id: string): Forms {
  const actor = actors.find(one => one.id === id)
  return actor === undefined
    ? []
    : distinct([actor.name, ...actor.aliases, ...actor.mentions.map(span => span.text)])
}

/** One way of naming is shared, or a surname alone is the last word of the other's full name. */
export function isSameActor(a: Forms, b: Forms): boolean {
  return a.some(first =>
    b.some(second => first === second || isSurnameOf(first, second) || isSurnameOf(second, first)),
  )
}

function isSurnameOf(short: string, full: string): boolean {
  return short.length >= 4 && !short.includes(' ') && full.endsWith(` ${short}`)
}

function distinct(names: readonly string[]): Forms {
  return [...new Set(names.map(plainName))].filter(name => name !== '')
}
