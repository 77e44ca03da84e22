import { describe, expect, test } from 'vitest'
import { exampleLanguage } from './example-coder.ts'
import { examplePack } from './example-pack.ts'
import { findMentions } from './find-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import { readSentences } from './read-sentences.ts'
import { resolveActors } from './resolve-actors.ts'

const lexicon = lexiconOf([examplePack])

/** Each mention that means somebody, as its words and who that is. */
const phrases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'people by their names': [
    [
      'Vardikian slept. Arman Vardikian rose.',
      ['Vardikian → Arman Vardikian', 'Arman Vardikian → Arman Vardikian'],
    ],
    ['Prime Minister Kvelidze slept.', ['Kvelidze → Kvelidze']],
    [
      'Foreign Minister Salimi slept. Badr Salimi said so.',
      ['Salimi → Badr Salimi', 'Badr Salimi → Badr Salimi'],
    ],
    ['Arman Vardikyan slept.', ['Arman Vardikyan → Arman Vardikyan']],
    [
      'Foreign Minister Ara Aivazian rose. Minister Ayvazyan slept.',
      ['Ara Aivazian → Ara Aivazian', 'Ayvazyan → Ara Aivazian'],
    ],
    ['Vardikian slept.', ['Vardikian → Arman Vardikian']],
  ],
  'people by their offices': [
    ['The Armenian prime minister slept.', ['Armenian prime minister → Anahit Sahakova']],
    ['Armenia’s prime minister slept.', ['Armenia’s prime minister → Anahit Sahakova']],
    ['The Omani foreign minister slept.', ['Omani foreign minister → Omani foreign minister']],
    [
      'Arman Vardikian, the foreign minister of Armenia, slept.',
      ['Arman Vardikian → Arman Vardikian', 'foreign minister of Armenia → Arman Vardikian'],
    ],
    [
      'Pietro Landi, a former banker, slept.',
      ['Pietro Landi → Pietro Landi', 'former banker → Pietro Landi'],
    ],
    [
      'The journalist Pietro Landi left on Friday.',
      ['journalist → Pietro Landi', 'Pietro Landi → Pietro Landi'],
    ],
    [
      'Pietro Landi, the head of the mission, slept.',
      ['Pietro Landi → Pietro Landi', 'the head → Pietro Landi', 'mission → mission'],
    ],
    [
      'Arman Vardikian rose. Nodar Kvelidze slept. The minister met the prime minister.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Nodar Kvelidze → Nodar Kvelidze',
        'The minister → Arman Vardikian',
        'the prime minister → Nodar Kvelidze',
      ],
    ],
    ['The minister slept.', ['The minister → minister']],
    [
      'The foreign ministers of Armenia and Azerbaijan slept.',
      ['foreign ministers of Armenia and Azerbaijan → Arman Vardikian, Tural Kasimzade'],
    ],
    [
      'The defence ministers of Armenia and the US slept.',
      ['defence ministers of Armenia and the US → Davit Mnoyan, Thomas Haleworth'],
    ],
    ['The US national security adviser slept.', ['US national security adviser → Grace Ellery']],
    ['The speaker of the State Duma slept.', ['speaker of the State Duma → Oleg Stavrov']],
    ['The State Duma speaker slept.', ['State Duma speaker → Oleg Stavrov']],
    [
      'The leaders of Armenia and Azerbaijan slept.',
      ['leaders of Armenia and Azerbaijan → Anahit Sahakova, Rauf Bayverdi'],
    ],
    [
      'The presidents of Azerbaijan and Russia slept.',
      ['presidents of Azerbaijan and Russia → Rauf Bayverdi, president of Russia'],
    ],
  ],
  'people by others': [
    [
      'Arman Vardikian saw his Russian counterpart.',
      ['Arman Vardikian → Arman Vardikian', 'his Russian counterpart → Sergei Orlovsky'],
    ],
    [
      'Davit Mnoyan saw his Russian counterpart.',
      ['Davit Mnoyan → Davit Mnoyan', 'his Russian counterpart → Viktor Belgorov'],
    ],
    [
      'Viktor Belgorov saw his American counterpart.',
      ['Viktor Belgorov → Viktor Belgorov', 'his American counterpart → Thomas Haleworth'],
    ],
    [
      'Arman Vardikian saw his Omani counterpart.',
      ['Arman Vardikian → Arman Vardikian', 'his Omani counterpart → his Omani counterpart'],
    ],
    [
      'Arman Vardikian saw his Omani counterpart Badr Salimi.',
      ['Arman Vardikian → Arman Vardikian', 'Badr Salimi → Badr Salimi'],
    ],
    ['She saw her Russian counterpart.', []],
    ['Arman Vardikian rose. He slept.', ['Arman Vardikian → Arman Vardikian', 'He → Arman Vardikian']],
    [
      'Arman Vardikian saw Nodar Kvelidze. The two ministers slept.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Nodar Kvelidze → Nodar Kvelidze',
        'The two ministers → Arman Vardikian, Nodar Kvelidze',
      ],
    ],
    [
      'Armenia and Azerbaijan wrote. Both sides slept.',
      ['Armenia → Armenia', 'Azerbaijan → Azerbaijan', 'Both sides → Armenia, Azerbaijan'],
    ],
    ['They slept.', []],
    ['The two ministers slept.', ['The two ministers → two ministers']],
    [
      'Arman Vardikian rose. It rained. It snowed. It froze. He slept.',
      ['Arman Vardikian → Arman Vardikian'],
    ],
  ],
  'people by what was told of them before': [
    [
      'Arman Vardikian met Sergei Orlovsky during his visit.',
      ['Arman Vardikian → Arman Vardikian', 'Sergei Orlovsky → Sergei Orlovsky', 'his → Arman Vardikian'],
    ],
    [
      'Arman Vardikian called Sergei Orlovsky. He thanked him.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Sergei Orlovsky → Sergei Orlovsky',
        'He → Arman Vardikian',
        'him → Sergei Orlovsky',
      ],
    ],
    [
      'Maria Landi thanked Omar Salimi. She left.',
      ['Maria Landi → Maria Landi', 'Omar Salimi → Omar Salimi', 'She → Maria Landi'],
    ],
    [
      'Maria Landi thanked Omar Salimi. He left.',
      ['Maria Landi → Maria Landi', 'Omar Salimi → Omar Salimi', 'He → Omar Salimi'],
    ],
    [
      'Arman Vardikian met Sergei Orlovsky. Vardikian informed his counterpart about the talks.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Sergei Orlovsky → Sergei Orlovsky',
        'Vardikian → Arman Vardikian',
        'his counterpart → Sergei Orlovsky',
      ],
    ],
    [
      'Arman Vardikian met Nodar Kvelidze. It rained. The two slept.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Nodar Kvelidze → Nodar Kvelidze',
        'The two → Arman Vardikian, Nodar Kvelidze',
      ],
    ],
    [
      'Arman Vardikian and Tural Kasimzade wrote. Nodar Kvelidze sang. The ministers slept.',
      [
        'Arman Vardikian → Arman Vardikian',
        'Tural Kasimzade → Tural Kasimzade',
        'Nodar Kvelidze → Nodar Kvelidze',
        'The ministers → Arman Vardikian, Tural Kasimzade',
      ],
    ],
    [
      'Armenia wrote to Azerbaijan. The foreign ministers of the two countries slept.',
      [
        'Armenia → Armenia',
        'Azerbaijan → Azerbaijan',
        'foreign ministers of the two countries → Arman Vardikian, Tural Kasimzade',
      ],
    ],
    [
      "Anahit Sahakova met Rauf Bayverdi. The two countries' defence ministers slept.",
      [
        'Anahit Sahakova → Anahit Sahakova',
        'Rauf Bayverdi → Rauf Bayverdi',
        "two countries' defence ministers → Davit Mnoyan, minister of defence of Azerbaijan",
      ],
    ],
    [
      'Sergei Orlovsky wrote. The diplomat slept.',
      ['Sergei Orlovsky → Sergei Orlovsky', 'diplomat → Sergei Orlovsky'],
    ],
    ['A diplomat slept.', ['diplomat → diplomat']],
  ],
  'bodies by what was told of them before': [
    [
      'The OSCE wrote. The organisation slept.',
      [
        'OSCE → Organization for Security and Co-operation in Europe',
        'organisation → Organization for Security and Co-operation in Europe',
      ],
    ],
    ['Armenia wrote. It sent troops.', ['Armenia → Armenia', 'It → Armenia', 'troops → troops']],
    ['Armenia wrote. It was said that rain would fall.', ['Armenia → Armenia']],
    ['An organisation slept.', ['organisation → organisation']],
  ],
  'capitals: a government where they speak, a place where something is': [
    ['Moscow condemned it.', ['Moscow → Russia']],
    ['Moscow said no.', ['Moscow → Russia']],
    ['It rained in Moscow.', []],
    ['He flew from Moscow to Baku.', []],
    ['Moscow streets were wet.', []],
  ],
  'states, bodies and groups': [
    ['Armenia and the Armenian side voted.', ['Armenia → Armenia', 'Armenian side → Armenia']],
    [
      'The Russian MFA wrote. Russia’s foreign ministry wrote.',
      [
        'Russian MFA → Ministry of Foreign Affairs of Russia',
        'Russia’s foreign ministry → Ministry of Foreign Affairs of Russia',
      ],
    ],
    ['The OSCE Minsk Group wrote.', ['OSCE Minsk Group → OSCE Minsk Group']],
    ['Opposition lawmakers sang in Batumi.', ['Opposition lawmakers → Opposition lawmakers']],
  ],
}

describe('resolveActors', () => {
  for (const [title, rows] of Object.entries(phrases)) {
    describe(title, () => {
      test.each(rows)('%s', (text, expected) => {
        const { actors, mentions } = resolved(text)
        const named = mentions.filter(mention => mention.actors.length > 0)
        expect(
          named.map(
            mention => `${mention.span.text} → ${mention.actors.map(id => actors.get(id)!.name).join(', ')}`,
          ),
        ).toEqual(expected)
        expect(mentions.filter(mention => mention.why === '')).toEqual([])
      })
    })
  }

  test('an actor carries the office and state of the day, other forms of the name, and the row of the pack', () => {
    const { actors } = resolved('Foreign Minister Vardikian slept. Arman Vardikian rose. The minister sang.')
    expect([...actors.values()]).toMatchObject([
      {
        kind: 'person',
        name: 'Arman Vardikian',
        aliases: ['Vardikian', 'The minister'],
        office: 'Minister of Foreign Affairs',
        state: 'AM',
        known: 'person:arman-vardikian',
      },
    ])
  })

  test.each([
    ['Prime Minister Kvelidze slept.', 'person:nodar-kvelidze'],
    ['Georgian Prime Minister Kvelidze slept.', 'person:nodar-kvelidze'],
    ['Omani Prime Minister Kvelidze slept.', null],
    ['Defence Minister Kvelidze slept.', null],
    ['US Defense Secretary Haleworth slept.', 'person:thomas-haleworth'],
    ['US Defence Secretary Haleworth slept.', 'person:thomas-haleworth'],
    ['Omani Defence Secretary Haleworth slept.', null],
    ['Russian State Duma Speaker Stavrov slept.', 'person:oleg-stavrov'],
    ['Russian Speaker Stavrov slept.', 'person:oleg-stavrov'],
    ['Russian Deputy Speaker Stavrov slept.', null],
  ])('a surname with the office that a pack gives its bearer is known: %s', (text, known) => {
    const { actors } = resolved(text)
    const people = [...actors.values()].filter(actor => actor.kind === 'person')
    expect(people.map(actor => actor.known)).toEqual([known])
  })

  test.each([
    ['2020-07-14', 'Vagif Elmarli'],
    ['2020-07-16', 'Tural Kasimzade'],
    ['2001-01-01', "Azerbaijan's foreign minister"],
    [null, "Azerbaijan's foreign minister"],
  ])('who holds an office is asked of the day of publication: %s', (published, name) => {
    const { actors } = resolved("Azerbaijan's foreign minister slept.", published)
    expect([...actors.values()].map(actor => actor.name)).toEqual([name])
  })

  test('an office that others call otherwise keeps the title that it has in its state', () => {
    const { actors } = resolved('Viktor Belgorov saw his American counterpart.')
    expect([...actors.values()].map(actor => actor.office)).toEqual([
      'Minister of Defence',
      'Secretary of Defense',
    ])
  })

  test('two bearers of one surname stay two', () => {
    const { actors } = resolved(
      'Foreign Minister Omar Salimi slept. The Omani president Badr Salimi did not.',
    )
    expect([...actors.values()].map(actor => actor.name)).toEqual(['Omar Salimi', 'Badr Salimi'])
  })
})

function resolved(text: string, published: string | null = '2020-08-26') {
  const sentences = readSentences(text, exampleLanguage)
  return resolveActors(findMentions(text, sentences, lexicon), sentences, lexicon, published)
}
