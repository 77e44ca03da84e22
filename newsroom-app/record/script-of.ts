/** The scripts of the names that desks of the region meet; 'other' stands for any further one. */
export const scripts = [
  'Latin',
  'Cyrillic',
  'Armenian',
  'Georgian',
  'Arabic',
  'Hebrew',
  'Greek',
  'Han',
] as const
export type Script = (typeof scripts)[number] | 'other'

const tests = scripts.map(script => [script, new RegExp(`\\p{Script=${script}}`, 'u')] as const)

/** The script that a name is written in, by its first letter. */
export function scriptOf(name: string): Script {
  const letter = /\p{L}/u.exec(name)?.[0] ?? ''
  return tests.find(([, test]) => test.test(letter))?.[0] ?? 'other'
}
