import { Problem } from '../basics/problem.ts'
import { type Span, spanOf } from '../basics/span.ts'
import { type Upos, uposTags } from './sentence.ts'

/** A word's line of CoNLL-U. What the file writes as "_" is '' here, but in form and lemma, where it may be the word. */
export interface ConlluToken {
  /** 1 for the sentence's first word; `tokens[id - 1]` is the word. */
  readonly id: number
  readonly form: string
  readonly lemma: string
  readonly upos: Upos
  readonly xpos: string
  readonly features: string
  /** The id of the head, or 0 for the root. */
  readonly head: number
  readonly relation: string
  readonly deps: string
  readonly misc: string
}

/** Words that are written as one: "don't" over "do" (`from`) and "n't" (`to`, included), by their ids. */
export interface ConlluRange {
  readonly from: number
  readonly to: number
  readonly form: string
  readonly features: string
  readonly misc: string
}

/** A sentence of CoNLL-U (universaldependencies.org/format.html) with everything that its lines hold. */
export interface ConlluSentence {
  /** The lines before the words, each with its "#". */
  readonly comments: readonly string[]
  readonly tokens: readonly ConlluToken[]
  readonly ranges: readonly ConlluRange[]
  /** The lines of empty nodes ("8.1"), as they stand. */
  readonly emptyNodes: readonly string[]
}

/**
 * The sentences of a CoNLL-U file; '' has none. Lines may end in CRLF. A line that breaks the format is a Problem that
 * names it. Heads are held to words of the sentence, not to forming a tree.
 */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = []
  let draft = new Draft()
  let number = 0
  for (const ended of text.replace(/^\ufeff/, '').split('\n')) {
    number += 1
    const line = ended.endsWith('\r') ? ended.slice(0, -1) : ended
    if (line !== '') draft.add(line, number)
    else if (!draft.isEmpty()) {
      sentences.push(draft.finish(number))
      draft = new Draft()
    }
  }
  if (!draft.isEmpty()) sentences.push(draft.finish(number))
  return sentences
}

/** The file of these sentences, lines ending in LF: what `readConllu` read comes out as it was. */
export function writeConllu(sentences: readonly ConlluSentence[]): string {
  return sentences.map(sentence => `${linesOf(sentence).join('\n')}\n\n`).join('')
}

/** The value of a key in a MISC column ("Entity=(1-…|SpaceAfter=No"), or null. */
export function miscValue(misc: string, key: string): string | null {
  if (misc === '') return null
  for (const pair of misc.split('|')) if (pair.startsWith(`${key}=`)) return pair.slice(key.length + 1)
  return null
}

/**
 * The running text of a sentence, from SpaceAfter, and the span of each of its words there. A range is written once: its
 * words have their own places where they spell it out ("do" and "n't" in "don't"), else each has the whole range's.
 */
export function textOf(sentence: Pick<ConlluSentence, 'tokens' | 'ranges'>): { text: string; words: Span[] } {
  let text = ''
  const places: { start: number; end: number }[] = []
  const ranges = new Map(sentence.ranges.map(range => [range.from, range]))
  for (let index = 0; index < sentence.tokens.length; ) {
    const range = ranges.get(index + 1)
    const words = sentence.tokens.slice(index, range?.to ?? index + 1)
    const { form, misc } = range ?? words[0]!
    const start = text.length
    text += form
    const spelt = words.map(word => word.form).join('') === form
    let at = start
    for (const word of words) {
      const end = spelt ? at + word.form.length : text.length
      places.push({ start: at, end })
      if (spelt) at = end
    }
    index += words.length
    if (index < sentence.tokens.length && miscValue(misc, 'SpaceAfter') !== 'No') text += ' '
  }
  return { text, words: places.map(({ start, end }) => spanOf(text, start, end)) }
}

/** A sentence while its lines are read. */
class Draft {
  private readonly comments: string[] = []
  private readonly tokens: ConlluToken[] = []
  private readonly tokenLines: number[] = []
  private readonly ranges: ConlluRange[] = []
  private readonly emptyNodes: string[] = []
  private lastEmpty = '0.0'

  isEmpty(): boolean {
    return this.comments.length + this.tokens.length + this.ranges.length + this.emptyNodes.length === 0
  }

  add(line: string, number: number): void {
    if (line.startsWith('#')) {
      if (this.tokens.length + this.ranges.length + this.emptyNodes.length > 0)
        refuse(
          number,
          'a comment between words; move it before the first word, or leave a blank line before it',
        )
      this.comments.push(line)
      return
    }
    const columns = line.split('\t')
    if (columns.length !== 10)
      refuse(
        number,
        `${columns.length} columns; write ten, separated by tabs, with "_" for what is not given`,
      )
    const empty = columns.indexOf('')
    if (empty >= 0) refuse(number, `column ${empty + 1} is empty; write "_" for what is not given`)
    const id = columns[0]!
    if (id.includes('-')) this.addRange(columns, number)
    else if (id.includes('.')) this.addEmptyNode(id, line, number)
    else this.addToken(columns, number)
  }

  finish(number: number): ConlluSentence {
    const count = this.tokens.length
    if (count === 0) refuse(number, 'a sentence without words; give it words, or take its other lines out')
    for (const [index, token] of this.tokens.entries())
      if (token.head > count)
        refuse(this.tokenLines[index]!, `the head ${token.head} is no word here; give one from 0 to ${count}`)
    const range = this.ranges.at(-1)
    if (range !== undefined && range.to > count)
      refuse(
        number,
        `the range ${range.from}-${range.to} ends behind the last word, ${count}; correct its end`,
      )
    const { comments, tokens, ranges, emptyNodes } = this
    return { comments, tokens, ranges, emptyNodes }
  }

  private addToken(columns: readonly string[], number: number): void {
    const [id, form, lemma, upos, xpos, features, head, relation, deps, misc] = columns as Ten
    const next = this.tokens.length + 1
    if (id !== String(next)) refuse(number, `the id "${id}"; number the words from 1: here ${next}`)
    if (!isUpos(upos)) refuse(number, `"${upos}" is no part of speech; use one of ${uposTags.join(', ')}`)
    if (!/^\d+$/.test(head)) refuse(number, `the head "${head}"; write the id of a word, or 0 for the root`)
    this.tokenLines.push(number)
    this.tokens.push({
      id: next,
      form,
      lemma,
      upos,
      xpos: unwritten(xpos),
      features: unwritten(features),
      head: Number(head),
      relation: unwritten(relation),
      deps: unwritten(deps),
      misc: unwritten(misc),
    })
  }

  private addRange(columns: readonly string[], number: number): void {
    const [id, form, , , , features, , , , misc] = columns as Ten
    const [from = 0, to = 0] = /^\d+-\d+$/.test(id) ? id.split('-').map(Number) : []
    const next = this.tokens.length + 1
    if (from !== next || to < from || from <= (this.ranges.at(-1)?.to ?? 0))
      refuse(
        number,
        `the range "${id}"; write it before its first word, here ${next}-…, and let none overlap`,
      )
    if ([2, 3, 4, 6, 7, 8].some(column => columns[column] !== '_'))
      refuse(
        number,
        `the range ${id} holds more than form, features and MISC; write "_" in its other columns`,
      )
    this.ranges.push({ from, to, form, features: unwritten(features), misc: unwritten(misc) })
  }

  private addEmptyNode(id: string, line: string, number: number): void {
    const after = this.tokens.length
    const [word, count] = this.lastEmpty.split('.').map(Number) as [number, number]
    const expected = `${after}.${word === after ? count + 1 : 1}`
    if (id !== expected) refuse(number, `the empty node "${id}"; its id is ${expected} here`)
    if (this.ranges.at(-1)?.from === after + 1)
      refuse(number, `the empty node ${id} stands behind a range's line; move it before that`)
    this.lastEmpty = id
    this.emptyNodes.push(line)
  }
}

type Ten = readonly [string, string, string, string, string, string, string, string, string, string]

function refuse(line: number, found: string): never {
  throw new Problem('conllu-invalid', `Line ${line}: ${found}.`)
}

const known: ReadonlySet<string> = new Set(uposTags)

function isUpos(tag: string): tag is Upos {
  return known.has(tag)
}

const unwritten = (column: string) => (column === '_' ? '' : column)
const written = (value: string) => (value === '' ? '_' : value)

function linesOf(sentence: ConlluSentence): string[] {
  const lines = [...sentence.comments]
  const ranges = new Map(sentence.ranges.map(range => [range.from, range]))
  const emptyNodes = Map.groupBy(sentence.emptyNodes, line => Number.parseInt(line, 10))
  lines.push(...(emptyNodes.get(0) ?? []))
  for (const token of sentence.tokens) {
    const range = ranges.get(token.id)
    if (range !== undefined) lines.push(rangeLine(range))
    lines.push(tokenLine(token), ...(emptyNodes.get(token.id) ?? []))
  }
  return lines
}

function rangeLine({ from, to, form, features, misc }: ConlluRange): string {
  return [`${from}-${to}`, form, '_', '_', '_', written(features), '_', '_', '_', written(misc)].join('\t')
}

function tokenLine(token: ConlluToken): string {
  const { id, form, lemma, upos, xpos, features, head, relation, deps, misc } = token
  const after = [written(xpos), written(features), head, written(relation), written(deps), written(misc)]
  return [id, form, lemma, upos, ...after].join('\t')
}
