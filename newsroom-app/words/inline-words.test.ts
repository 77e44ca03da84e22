import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { expect, test } from 'vitest'

/** What is the same in every language, besides the names of keys in <kbd>. */
const noWords = new Set(['https://'])

/** Attributes that are seen or read out, and the properties of our own components that become such. */
const spoken =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label|hint|legend|what|button|saveWords|word)$/

type Node = { readonly type: string; readonly start: number } & Readonly<Record<string, unknown>>
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value

/** The words that stand in a component's source: in its elements, or in what is spoken of them. */
function inlineWords(file: string, source: string): string[] {
  return [...wordsOf(parseSync(file, source).program, false)]
    .map(([start, words]) => [start, words.replace(/\s+/g, ' ').trim()] as const)
    .filter(([, words]) => /\p{L}/u.test(words) && !noWords.has(words))
    .map(([start, words]) => `${file}:${source.slice(0, start).split('\n').length}: ${words}`)
}

/** `isShown`: what the expression gives is seen or read out. */
function* wordsOf(value: unknown, isShown: boolean): Generator<readonly [start: number, words: string]> {
  if (Array.isArray(value)) for (const one of value) yield* wordsOf(one, isShown)
  if (!isNode(value)) return
  switch (value.type) {
    case 'JSXText':
    case 'Literal':
      if (isShown && typeof value.value === 'string') yield [value.start, value.value]
      break
    case 'TemplateElement':
      if (isShown) yield [value.start, (value.value as { cooked: string }).cooked]
      break
    case 'JSXAttribute':
      yield* wordsOf(value.value, spoken.test((value.name as unknown as { name: string }).name))
      break
    case 'JSXElement':
    case 'JSXFragment':
      yield* wordsOf(value.openingElement, false)
      yield* wordsOf(value.children, !isKey(value))
      break
    case 'JSXExpressionContainer':
    case 'TemplateLiteral':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      yield* wordsOf([value.expression, value.expressions, value.quasis].flat(), isShown)
      break
    case 'ConditionalExpression':
      yield* wordsOf(value.test, false)
      yield* wordsOf([value.consequent, value.alternate], isShown)
      break
    case 'LogicalExpression':
      yield* wordsOf(value.left, isShown && value.operator !== '&&')
      yield* wordsOf(value.right, isShown)
      break
    case 'BinaryExpression':
      yield* wordsOf([value.left, value.right], isShown && value.operator === '+')
      break
    default:
      // The arguments of a call, the rows of a list: what is shown of them is looked at where it is shown.
      for (const part of Object.values(value)) yield* wordsOf(part, false)
  }
}

/** `<kbd>`: the name of a key. */
function isKey({ openingElement }: Node): boolean {
  return (openingElement as { name?: { name?: string } } | undefined)?.name?.name === 'kbd'
}

test.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p>{count === 1 ? "one thing" : say("many")}</p>', ['one thing']],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a component
  ['<b aria-label={`Remove ${name}`} className="quiet" />', ['Remove']],
  ['<Field label="Title" hint={say("hint")} />', ['Title']],
  ['<p>{list.map(one => <i>named</i>)}</p>', ['named']],
  ['<kbd>Esc</kbd>', []],
  ['<p data-kind="event" lang="en">{say("title", { name: "x" })} · {name}: “{quote}”</p>', []],
])('%s has %j', (source, words) => {
  expect(inlineWords('example.tsx', source).map(one => one.split(': ')[1])).toEqual(words)
})

test('no component of the newsroom has words of its own: they stand in the catalogues', () => {
  const folder = join(import.meta.dirname, '..')
  const files = globSync('**/*.tsx', { cwd: folder }).filter(file => !file.endsWith('.test.tsx'))
  expect(files.length).toBeGreaterThan(150)
  expect(files.flatMap(file => inlineWords(file, readFileSync(join(folder, file), 'utf8')))).toEqual([])
})
