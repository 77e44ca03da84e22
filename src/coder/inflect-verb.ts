import { irregularVerbs } from './data/irregular-verbs.ts'

/** How a form stands in its clause: "meet", "meets", "met", "meeting". */
export type VerbForm = 'base' | 'present' | 'past' | 'progressive'

/** The written forms of an English verb, each with how it stands in a clause. */
export function inflectVerb(base: string): Map<string, VerbForm> {
  const stem = base.endsWith('e') ? base.slice(0, -1) : base
  const isSibilant = /(?:[sxz]|ch|sh)$/.test(base)
  const endsInY = /[^aeiou]y$/.test(base)
  const forms = new Map<string, VerbForm>([
    [base, 'base'],
    [endsInY ? `${base.slice(0, -1)}ies` : isSibilant ? `${base}es` : `${base}s`, 'present'],
    [endsInY ? `${base.slice(0, -1)}ied` : `${stem}ed`, 'past'],
    [`${stem}ing`, 'progressive'],
  ])
  for (const form of irregularVerbs[base] ?? []) {
    forms.set(
      form,
      form.endsWith('ing') ? 'progressive' : /^(has|goes|vetoes)$/.test(form) ? 'present' : 'past',
    )
  }
  return forms
}
