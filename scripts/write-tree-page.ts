// Writes docs/language-trees.md: the sentences of docs/trees/sentences.json as the language model reads them, with what a
// person found wrong. Run by hand after training: node scripts/write-tree-page.ts
import { readFileSync, writeFileSync } from 'node:fs'
import type { LanguageModel } from '../src/language/language-model.ts'
import { readLanguageModel } from '../src/language/read-language-model.ts'
import type { Sentence } from '../src/language/sentence.ts'

interface Judged {
  readonly text: string
  /** What is wrong with the tree, in a sentence; null where nothing is. */
  readonly wrong: string | null
}

const root = new URL('../', import.meta.url)
const judged: readonly Judged[] = JSON.parse(readFileSync(new URL('docs/trees/sentences.json', root), 'utf8'))
const model = await readLanguageModel()
writeFileSync(new URL('docs/language-trees.md', root), page(judged, model))

function page(sentences: readonly Judged[], language: LanguageModel): string {
  const { trained } = language.origin
  const right = sentences.filter(({ wrong }) => wrong === null).length
  return [
    '# Twenty sentences and their trees',
    '',
    `How the language model of ${trained} reads sentences of diplomatic news that we wrote for this page. Each word stands`,
    'under its head, with its tag and its relation (Universal Dependencies); names are in brackets. A person has read every',
    `tree: ${right} of ${sentences.length} are right throughout, and what is wrong with the others is said. The page is written by`,
    '`node scripts/write-tree-page.ts`.',
    ...sentences.flatMap(({ text, wrong }, index) => [
      ...['', `## ${index + 1}. ${text}`, '', '```'],
      ...language.readText(text).flatMap(sentence => [...treeLines(sentence, -1, ''), namesLine(sentence)]),
      ...['```', '', wrong === null ? 'Right.' : `**Wrong:** ${wrong}`],
    ]),
    '',
  ].join('\n')
}

function treeLines(sentence: Sentence, head: number, indent: string): string[] {
  return sentence.words.flatMap((word, at) =>
    word.head === head
      ? [`${indent}${word.text}  ${word.upos} ${word.relation}`, ...treeLines(sentence, at, `${indent}   `)]
      : [],
  )
}

function namesLine({ words, names }: Sentence): string {
  const told = names.map(({ kind, from, to }) => {
    const name = words.slice(from, to).map(word => word.text)
    return `[${kind}: ${name.join(' ')}]`
  })
  return told.length === 0 ? '(no names)' : told.join(' ')
}
