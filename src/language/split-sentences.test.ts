import { describe, expect, it } from 'vitest'
import { splitSentences } from './split-sentences.ts'

const phrases: readonly (readonly [string, readonly string[]])[] = [
  [
    'The ministers met in Muscat. They will meet again.',
    ['The ministers met in Muscat.', 'They will meet again.'],
  ],
  [
    'BAKU, Aug. 26 — The envoy arrived. He left at 5 p.m. on Friday.',
    ['BAKU, Aug. 26 — The envoy arrived.', 'He left at 5 p.m. on Friday.'],
  ],
  ['Talks were held in the U.S. The sides agreed.', ['Talks were held in the U.S.', 'The sides agreed.']],
  [
    'The U.S. Senate and Mr. Smith met Lt. Gen. A. B. Karimov.',
    ['The U.S. Senate and Mr. Smith met Lt. Gen. A. B. Karimov.'],
  ],
  ['“We agreed. We will sign on No. 5,” he said.', ['“We agreed.', 'We will sign on No. 5,” he said.']],
  ['He said no. Nobody asked why.', ['He said no.', 'Nobody asked why.']],
  [
    '"Will you sign?" she asked. "Yes!" was the answer.',
    ['"Will you sign?" she asked.', '"Yes!" was the answer.'],
  ],
  [
    'Visit to Tbilisi\n\nThe minister arrived on Monday.',
    ['Visit to Tbilisi', 'The minister arrived on Monday.'],
  ],
  [
    'Agenda\n- border crossings\n- trade\n1. The ministers meet.',
    ['Agenda', '- border crossings', '- trade', '1. The ministers meet.'],
  ],
  [
    'The presidents of the two neighbouring states are to meet at\nthe border on Sunday.',
    ['The presidents of the two neighbouring states are to meet at\nthe border on Sunday.'],
  ],
  [
    'Foreign ministers of the three states sign a memorandum in Batumi\nThe foreign ministers of Georgia, Turkey and Azerbaijan signed a memorandum on the railway in Batumi on Tuesday.',
    [
      'Foreign ministers of the three states sign a memorandum in Batumi',
      'The foreign ministers of Georgia, Turkey and Azerbaijan signed a memorandum on the railway in Batumi on Tuesday.',
    ],
  ],
  [
    'Ministers of the three states agree on the reopening of a border crossing\nFriday, May 8, 2009\nThe crossing opens.',
    [
      'Ministers of the three states agree on the reopening of a border crossing',
      'Friday, May 8, 2009',
      'The crossing opens.',
    ],
  ],
  ['Output rose 3.5 per cent. In 2019 it fell.', ['Output rose 3.5 per cent.', 'In 2019 it fell.']],
  ['They met with Yerevan Motors Inc. officials.', ['They met with Yerevan Motors Inc. officials.']],
  ['He paused … and went on. Then... Silence.', ['He paused … and went on.', 'Then...', 'Silence.']],
  ['', []],
  [' \n\t\n ', []],
  ['\ud800 alone', ['\ud800 alone']],
]

describe('splitSentences', () => {
  for (const [text, sentences] of phrases) {
    it(`finds ${sentences.length} in ${JSON.stringify(text)}`, () => {
      const found = splitSentences(text)
      expect(found.map(sentence => sentence.text)).toEqual(sentences)
      for (const sentence of found) expect(text.slice(sentence.start, sentence.end)).toBe(sentence.text)
    })
  }
})
