import type { EntityName, Upos } from './sentence.ts'

/** A sentence with the names found in it by itself. */
export interface NamedSentence {
  readonly forms: readonly string[]
  readonly tags: readonly Upos[]
  readonly names: readonly EntityName[]
}

type Kind = EntityName['kind']

/**
 * The names of each sentence of a text once the sentences have been compared: one name has one kind throughout a text
 * (the one it was given most often), is found wherever it stands, and a person's last name alone means a person. After
 * Gale and others 1992, "one sense per discourse".
 */
export function agreeOnNames(sentences: readonly NamedSentence[]): EntityName[][] {
  const proper = sentences.map(sentence => ({
    ...sentence,
    names: sentence.names.filter(isProper(sentence)),
  }))
  const kinds = kindsOf(proper)
  return proper.map(sentence => {
    const names = sentence.names.map(name => ({
      ...name,
      kind: kinds.get(textOf(sentence, name)) ?? name.kind,
    }))
    return [...names, ...missedIn(sentence, names, kinds)].sort((a, b) => a.from - b.from)
  })
}

/** "the ministry" is no name: one has at least one proper noun. */
function isProper({ tags }: NamedSentence): (name: EntityName) => boolean {
  return ({ from, to }) => tags.slice(from, to).includes('PROPN')
}

/** The kind that each name was given most often; of equals, the first. */
function kindsOf(sentences: readonly NamedSentence[]): Map<string, Kind> {
  const votes = new Map<string, Map<Kind, number>>()
  const vote = (text: string, kind: Kind, weight: number) => {
    const own = votes.get(text) ?? new Map<Kind, number>()
    votes.set(text, own.set(kind, (own.get(kind) ?? 0) + weight))
  }
  for (const sentence of sentences) {
    for (const name of sentence.names) {
      vote(textOf(sentence, name), name.kind, 1)
      if (name.kind === 'person' && name.to - name.from > 1) vote(sentence.forms[name.to - 1]!, 'person', 1)
    }
  }
  return new Map(
    [...votes].map(([text, own]) => [
      text,
      [...own].reduce((best, next) => (next[1] > best[1] ? next : best))[0],
    ]),
  )
}

/** Runs of proper nouns outside of the sentence's names that are names elsewhere, the longest first. */
function missedIn(
  sentence: NamedSentence,
  names: readonly EntityName[],
  kinds: ReadonlyMap<string, Kind>,
): EntityName[] {
  const { forms, tags } = sentence
  const isFree = forms.map(
    (_, at) => tags[at] === 'PROPN' && !names.some(({ from, to }) => from <= at && at < to),
  )
  const found: EntityName[] = []
  for (let from = 0; from < forms.length; from++) {
    if (!isFree[from] || (from > 0 && isFree[from - 1])) continue
    let end = from
    while (isFree[end]) end++
    const kind = kinds.get(forms.slice(from, end).join(' '))
    if (kind !== undefined) found.push({ kind, from, to: end })
  }
  return found
}

function textOf({ forms }: NamedSentence, { from, to }: EntityName): string {
  return forms.slice(from, to).join(' ')
}
