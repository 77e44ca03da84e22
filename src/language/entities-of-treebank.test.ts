import { describe, expect, it } from 'vitest'
import { readConllu } from './conllu.ts'
import { namesOfTreebank } from './entities-of-treebank.ts'

/**
 * A sentence of "form tag head relation" words, with "(p", "(o", "(l", "(e" where a person, organisation, place or event
 * begins and ")" where the last one opened ends, each between blanks and before or behind its words.
 */
function sentenceOf(written: string) {
  const types: Record<string, string> = { '(p': 'person', '(o': 'organization', '(l': 'place', '(e': 'event' }
  const lines: string[][] = []
  const open: number[] = []
  let opening = ''
  let count = 0
  for (const part of written.trim().split(/\s+/)) {
    if (part in types) {
      count += 1
      open.push(count)
      opening += `(${count}-${types[part]}-new-nnnnn-cf1-1-sgl-A_%28b%29`
    } else if (part === ')') lines.at(-1)![9] = `${lines.at(-1)![9] ?? ''}${open.pop()})`
    else {
      const [form = '', upos = '', head = '', relation = ''] = part.split('|')
      const features = form.endsWith('s') && /^(Americans|Bernoullis)$/.test(form) ? 'Number=Plur' : '_'
      lines.push([String(lines.length + 1), form, form, upos, '_', features, head, relation, '_', opening])
      opening = ''
    }
  }
  const text = lines
    .map(line => [...line.slice(0, 9), line[9] === '' ? '_' : `Entity=${line[9]}`].join('\t'))
    .join('\n')
  return readConllu(text)[0]!
}

const phrases: readonly (readonly [string, readonly string[]])[] = [
  ['(p Jane|PROPN|3|nsubj Doe|PROPN|1|flat ) spoke|VERB|0|root', ['person: Jane Doe']],
  // The title is no part of the name.
  [
    '(p President|PROPN|2|nmod:desc Jane|PROPN|4|nsubj Doe|PROPN|2|flat ) left|VERB|0|root',
    ['person: Jane Doe'],
  ],
  ['(p actor|NOUN|4|nsubj Jane|PROPN|1|flat Doe|PROPN|1|flat ) left|VERB|0|root', ['person: Jane Doe']],
  [
    '(p director|NOUN|0|root General|PROPN|1|flat Omar|PROPN|1|flat al|PROPN|1|flat -|PUNCT|6|punct Said|PROPN|4|flat )',
    ['person: Omar al - Said'],
  ],
  // An office and its body, a people, one of a people: no person's name, but the place in it is one.
  [
    '(p the|DET|2|det Mayor|PROPN|5|nsubj of|ADP|4|case (l Yerevan|PROPN|2|nmod ) ) came|VERB|0|root',
    ['place: Yerevan'],
  ],
  ['(p Americans|PROPN|2|nsubj ) came|VERB|0|root', []],
  ['(p a|DET|2|det Dane|PROPN|3|nsubj ) came|VERB|0|root', []],
  ['(p our|PRON|2|nmod:poss Mother|PROPN|3|nsubj ) came|VERB|0|root', []],
  ['(p the|DET|2|det minister|NOUN|3|nsubj ) came|VERB|0|root', []],
  ["(p Jane|PROPN|3|nmod:poss 's|PART|1|case ) visit|NOUN|0|root", ['person: Jane']],
  [
    '(p Jane|PROPN|0|root Doe|PROPN|1|flat of|ADP|4|case (o Unity|PROPN|1|nmod ) )',
    ['person: Jane Doe', 'organisation: Unity'],
  ],
  ['(l the|DET|3|det United|ADJ|3|amod Isles|PROPN|0|root )', ['place: United Isles']],
  ['in|ADP|3|case (l The|DET|3|det Hague|PROPN|0|root )', ['place: The Hague']],
  ['(l modern|ADJ|3|amod Mexico|PROPN|3|compound City|PROPN|0|root )', ['place: Mexico City']],
  ['(l Baku|PROPN|0|root ,|PUNCT|3|punct which|PRON|4|nsubj grew|VERB|1|acl:relcl )', ['place: Baku']],
  [
    '(l Saint|ADJ|2|amod Ann|PROPN|0|root and|CCONJ|5|cc the|DET|5|det Keys|PROPN|2|conj )',
    ['place: Saint Ann and the Keys'],
  ],
  [
    '(o (l Oslo|PROPN|0|root ) and|CCONJ|3|cc (l Bergen|PROPN|1|conj ) )',
    ['organisation: Oslo', 'place: Bergen'],
  ],
  ['(l Route|PROPN|0|root 66|NUM|1|nummod )', ['place: Route 66']],
  [
    '(o the|DET|2|det Ministry|PROPN|0|root of|ADP|5|case Foreign|ADJ|5|amod Affairs|PROPN|2|nmod of|ADP|7|case (l Peru|PROPN|5|nmod ) )',
    ['organisation: Ministry of Foreign Affairs of Peru'],
  ],
  [
    '(o the|DET|2|det Office|PROPN|0|root for|ADP|5|case (e Free|ADJ|5|amod Elections|PROPN|2|nmod ) )',
    ['organisation: Office for Free Elections'],
  ],
  // "in" joins only what is no place of its own.
  [
    '(o the|DET|2|det Mission|PROPN|0|root in|ADP|4|case (l Peru|PROPN|2|nmod ) )',
    ['organisation: Mission', 'place: Peru'],
  ],
  [
    "(o (l Peru|PROPN|4|nmod:poss 's|PART|1|case ) Foreign|ADJ|4|amod Ministry|PROPN|0|root )",
    ['place: Peru', 'organisation: Foreign Ministry'],
  ],
  ["(o Levi|PROPN|3|nmod:poss 's|PART|1|case Bank|PROPN|0|root )", ["organisation: Levi 's Bank"]],
  // A place in the name of something else is not named for itself.
  ['(e the|DET|2|det Battle|PROPN|0|root of|ADP|4|case (l Bergen|PROPN|2|nmod ) )', []],
  ['(e the|DET|3|det (l Bergen|PROPN|3|compound ) talks|NOUN|0|root )', ['place: Bergen']],
  ['They|PRON|2|nsubj met|VERB|0|root', []],
]

describe('namesOfTreebank', () => {
  for (const [written, names] of phrases) {
    const sentence = sentenceOf(written)
    it(`reads "${sentence.tokens.map(token => token.form).join(' ')}"`, () => {
      const found = namesOfTreebank(sentence).map(({ kind, from, to }) => {
        const forms = sentence.tokens.slice(from, to).map(token => token.form)
        return `${kind}: ${forms.join(' ')}`
      })
      expect(found).toEqual(names)
    })
  }

  it('reads bare closing brackets, and leaves out a mention that does not end in the sentence', () => {
    const lines = [
      '1\tOslo\tOslo\tPROPN\t_\t_\t0\troot\t_\tEntity=(1-event-new-nnnnn-cf1-1-sgl(2-place-new-nnnnn-cf1-1-sgl)',
      '2\tJane\tJane\tPROPN\t_\t_\t1\tdep\t_\tEntity=9)(3-person-new-nnnnn-cf1-1-sgl)',
    ]
    expect(namesOfTreebank(readConllu(lines.join('\n'))[0]!)).toEqual([
      { kind: 'place', from: 0, to: 1 },
      { kind: 'person', from: 1, to: 2 },
    ])
  })
})
