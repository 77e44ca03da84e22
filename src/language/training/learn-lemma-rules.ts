import { type LemmaEdit, type LemmaRules, lemmaBase, lemmaKind } from '../lemma-rules.ts'
import type { Upos } from '../sentence.ts'

/** A word of a treebank with its lemma. */
export interface LemmaExample {
  readonly form: string
  readonly upos: Upos
  readonly features: string
  readonly lemma: string
}

/**
 * Learns the rules that give every form of the treebank its most frequent lemma, and other forms the edit that most
 * known forms with the same ending have. An ending gets a rule of its own only where it differs from shorter ones.
 */
export function learnLemmaRules(examples: Iterable<LemmaExample>): LemmaRules {
  const kinds = new Map<string, Map<string, Map<string, number>>>()
  for (const { form, upos, features, lemma } of examples) {
    const base = lemmaBase(form, upos)
    if (lemma === '_' || base.length > 23) continue
    for (const kind of new Set([lemmaKind(upos, features), upos])) {
      const forms = kinds.get(kind) ?? new Map<string, Map<string, number>>()
      kinds.set(kind, forms)
      const edits = forms.get(base) ?? new Map<string, number>()
      forms.set(base, edits)
      const edit = JSON.stringify(editOf(base, lemma))
      edits.set(edit, (edits.get(edit) ?? 0) + 1)
    }
  }
  const rules = new Map<string, Map<string, LemmaEdit>>()
  for (const [kind, forms] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const items = [...forms].map(([form, edits]) => ({ form, edit: mostFrequent(edits) }))
    const found = new Map<string, LemmaEdit>()
    learnEndings(items, '', '[0,""]', found)
    if (found.size > 0) rules.set(kind, found)
  }
  return rules
}

interface Item {
  readonly form: string
  readonly edit: string
}

/** Fewer known forms than this do not make a rule for an ending. */
const fewest = 3

function learnEndings(
  items: readonly Item[],
  ending: string,
  shorter: string,
  found: Map<string, LemmaEdit>,
): void {
  const counts = new Map<string, number>()
  for (const { edit } of items) counts.set(edit, (counts.get(edit) ?? 0) + 1)
  const best = mostFrequent(counts)
  const isRule = best !== shorter && items.length >= fewest && counts.get(best)! > 1
  if (isRule) found.set(ending, JSON.parse(best) as LemmaEdit)
  const here = isRule ? best : shorter
  if (items.every(item => item.edit === here)) return
  const children = new Map<string, Item[]>()
  for (const item of items) {
    const rest = item.form.length - ending.length
    if (rest === 0 || items.length < fewest) {
      if (item.edit !== here) found.set(`^${item.form}`, JSON.parse(item.edit) as LemmaEdit)
      continue
    }
    const longer = item.form.slice(rest - 1)
    const own = children.get(longer)
    if (own === undefined) children.set(longer, [item])
    else own.push(item)
  }
  for (const [longer, own] of children) learnEndings(own, longer, here, found)
}

function editOf(base: string, lemma: string): LemmaEdit {
  let same = 0
  while (same < base.length && same < lemma.length && base[same] === lemma[same]) same++
  return [base.length - same, lemma.slice(same)]
}

/** The key with the highest count; of equals, the first in the order of their letters. */
function mostFrequent(counts: ReadonlyMap<string, number>): string {
  let best = ''
  let most = 0
  for (const [key, count] of counts) {
    if (count > most || (count === most && key < best)) [best, most] = [key, count]
  }
  return best
}
