import { expect, test } from 'vitest'
import { foldName } from './fold-name.ts'

const table: [string, string][] = [
  ['  Jeyhun   BAYRAMOV ', 'jeyhun bayramov'],
  ['Hossein Amir-Abdollahian', 'hossein amir abdollahian'],
  ['Robert O’Brien', 'robert obrien'],
  ['J.D. Vance', 'j d vance'],
  ['İlham Əliyev', 'ilham aliyev'],
  ['Փաշինյան, Նիկոլ', 'pashinyan nikol'],
  ['António Guterres', 'antonio guterres'],
  ['…', ''],
]

test.each(table)('%s as a key', (name, key) => {
  expect(foldName(name)).toBe(key)
})
