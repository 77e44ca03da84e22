import { describe, expect, test } from 'vitest'
import { isSpanOf } from '../basics/span.ts'
import { codeExample, nameInBrief } from './coding-in-brief.ts'

/** A text, and who says what in it: the words of a quotation, or "…" for a paraphrase. */
const phrases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'the speaker stands before, after or is a pronoun': [
    ['Arman Vardikian said: "We will never accept this."', ['Vardikian: We will never accept this.']],
    ['"We will never accept this," Arman Vardikian said.', ['Vardikian: We will never accept this']],
    ['"We will never accept this," said Arman Vardikian.', ['Vardikian: We will never accept this']],
    ['Arman Vardikian left. "We will never accept this," he said.', ['Vardikian: We will never accept this']],
    ['"We will never accept this," said Pietro Landi.', ['Pietro Landi: We will never accept this']],
    [
      '"We will never accept this," the Russian MFA said.',
      ['Ministry of Foreign Affairs of Russia: We will never accept this'],
    ],
    ['Moscow said: "We will never accept this."', ['Russia: We will never accept this.']],
    ['"We will never accept this," read the wall.', []],
    ['"We will never accept this," he said.', []],
  ],
  'a quotation goes on': [
    [
      '"We will never accept this," Arman Vardikian said. "That is how it will stay."',
      ['Vardikian: We will never accept this', 'Vardikian: That is how it will stay.'],
    ],
    [
      '"We will never accept this," Arman Vardikian said, "and that is how it will stay."',
      ['Vardikian: We will never accept this', 'Vardikian: and that is how it will stay.'],
    ],
    ['Arman Vardikian said no. It rained. It snowed. The wall reads "we will never accept this".', []],
  ],
  'all quotation marks': [
    ['Arman Vardikian said: “We will never accept this.”', ['Vardikian: We will never accept this.']],
    ['Arman Vardikian said: «We will never accept this».', ['Vardikian: We will never accept this']],
    ['Arman Vardikian said: „We will never accept this“.', ['Vardikian: We will never accept this']],
    ['Arman Vardikian said: „We will never accept this”.', ['Vardikian: We will never accept this']],
    ["Arman Vardikian said: ``We will never accept this''.", ['Vardikian: We will never accept this']],
    [
      'Arman Vardikian said: “We will never accept this. That is how it will stay.”',
      ['Vardikian: We will never accept this.', 'Vardikian: That is how it will stay.'],
    ],
  ],
  paraphrases: [
    ['Arman Vardikian said that Armenia would never accept it.', ['Vardikian: …']],
    ['Armenia would never accept it, Arman Vardikian stressed.', ['Vardikian: …']],
    ['Arman Vardikian told Sergei Orlovsky that Armenia would never accept it.', ['Vardikian: …']],
    ['Arman Vardikian said no.', []],
    ['Arman Vardikian slept while it was said that all was well.', []],
    ['Arman Vardikian was told that Armenia would never accept it.', []],
  ],
  'words in inverted commas are no speech': [
    ['Arman Vardikian spoke of the "so-called border".', []],
    ['The "Seven Sisters" restaurant is in Rome.', []],
    ['The book "War and Peace" was sold in Rome.', []],
  ],
}

describe('findStatements', () => {
  for (const [title, rows] of Object.entries(phrases)) {
    describe(title, () => {
      test.each(rows)('%s', (text, expected) => {
        const coding = codeExample(text)
        const { statements } = coding
        expect(
          statements.map(one => `${nameInBrief(coding, one.speaker)}: ${one.quote?.text ?? '…'}`),
        ).toEqual(expected)
        const spans = statements.flatMap(one => [one.evidence, one.quote ?? one.evidence])
        expect(spans.filter(span => !isSpanOf(text, span))).toEqual([])
      })
    })
  }

  test('what somebody is quoted as telling makes no event of ours', () => {
    const { events } = codeExample('"Arman Vardikian met Sergei Orlovsky in Moscow," Tural Kasimzade said.')
    expect(events).toEqual([])
  })

  test('a quotation that is never closed ends with its paragraph', () => {
    const text = 'Arman Vardikian said: “We will never accept it.\n\nArman Vardikian visited Rome on Monday.'
    const { events, statements } = codeExample(text)
    expect(statements.map(one => one.quote?.text)).toEqual(['We will never accept it.'])
    expect(events.map(event => event.place?.name)).toEqual(['Rome'])
  })
})

test('who said what stands unquoted below "said:" condemns it, and not whoever issued the text', () => {
  const coding = codeExample('Foreign Minister Badr Salimi said:\nI strongly condemn the attack in Rome.')
  const actors = coding.events.map(one => one.participants.map(({ actor }) => nameInBrief(coding, actor)))
  expect(actors).toEqual([['Badr Salimi']])
})
