import { describe, expect, test } from 'vitest'
import { isSpanOf } from '../basics/span.ts'
import { exampleLanguage } from './example-coder.ts'
import { examplePack } from './example-pack.ts'
import { findMentions } from './find-mentions.ts'
import { lexiconOf } from './lexicon.ts'
import { readSentences } from './read-sentences.ts'

const lexicon = lexiconOf([examplePack])

/** A text, and each mention in it as its form and words. */
const phrases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
  'people with and without an office': [
    ['Arman Vardikian slept.', ['name: Arman Vardikian']],
    ['ARMAN slept.', ['surname: ARMAN']],
    ["Armenia's Foreign Minister Arman Vardikian slept.", ['name: Arman Vardikian']],
    ['Foreign Minister of Armenia Arman Vardikian slept.', ['name: Arman Vardikian']],
    ['Arman Vardikian of Armenia slept.', ['name: Arman Vardikian']],
    [
      'Arman Vardikian, the foreign minister of Armenia, slept.',
      ['name: Arman Vardikian', 'office: foreign minister of Armenia'],
    ],
    ['Mr. Vardikian slept. Arman Vardikian did not.', ['surname: Vardikian', 'name: Arman Vardikian']],
    ['Vardikian slept.', ['surname: Vardikian']],
    ['The acting Armenian defence minister slept.', ['office: Armenian defence minister']],
    ['He met her, and they slept.', ['pronoun: He', 'both: they']],
    ['It slept.', ['pronoun: It']],
    ['It rained.', []],
    ['It is expected that rain will fall.', []],
  ],
  'offices without a name': [
    ['The Armenian prime minister slept.', ['office: Armenian prime minister']],
    ['The Minister of Defence of Russia slept.', ['office: Minister of Defence of Russia']],
    ['The minister slept.', ['bare-office: The minister']],
    ['His minister slept.', ['described: minister']],
    ['President slept.', []],
    ['The ministers slept.', ['both: The ministers']],
    ['The two foreign ministers slept.', ['both: The two foreign ministers']],
    ['Both sides slept.', ['both: Both sides']],
    ['The sides of the house are red.', []],
    ['Two ministers slept.', ['described: Two ministers']],
    ['She saw his Russian counterpart.', ['pronoun: She', 'counterpart: his Russian counterpart']],
    ['She saw his Russian counterpart Sergei Orlovsky.', ['pronoun: She', 'name: Sergei Orlovsky']],
  ],
  'bodies by their initials': [
    [
      'The KRV slept. They saw an attack by the M23.',
      ['organisation: KRV', 'both: They', 'organisation: M23'],
    ],
    ['The GDP fell.', []],
    [
      'The Valley Defence Front (VDF) slept. The VDF woke.',
      ['organisation: Valley Defence Front', 'organisation: VDF', 'organisation: VDF'],
    ],
  ],
  'one office of several states': [
    [
      'The foreign ministers of Armenia and Azerbaijan slept.',
      ['offices: foreign ministers of Armenia and Azerbaijan'],
    ],
    [
      'The Armenian, Azerbaijani and Russian foreign ministers slept.',
      ['offices: Armenian, Azerbaijani and Russian foreign ministers'],
    ],
    ['The presidents of Azerbaijan and Russia slept.', ['offices: presidents of Azerbaijan and Russia']],
    ['The leaders of Armenia and Georgia slept.', ['offices: leaders of Armenia and Georgia']],
  ],
  'states, capitals and places': [
    ['Armenia voted.', ['state: Armenia']],
    ['The Armenian side voted.', ['state: Armenian side']],
    ['The U.S. voted for us.', ['state: U.S.']],
    ['Armenian cheese is good.', ['adjective: Armenian']],
    ['Moscow voted.', ['capital: Moscow']],
    ['It rained in Batumi and at Lake Sevan.', ['place: Batumi', 'place: Lake Sevan']],
    ['It rained in May, on Monday and in the night.', []],
    ['They toured the region.', ['both: They', 'place: the region']],
  ],
  'bodies and groups': [
    ['The Russian MFA wrote.', ['organisation: Russian MFA']],
    ['They heard of the Russian MFA', ['both: They', 'organisation: Russian MFA']],
    ["Georgia's parliament voted.", ["organisation: Georgia's parliament"]],
    ['The OSCE Minsk Group voted.', ['organisation: OSCE Minsk Group']],
    ['The OSCE voted.', ['organisation: OSCE']],
    ['The parliament of Georgia voted.', ['organisation: parliament of Georgia']],
    ['The Ministry of Defence of Armenia wrote.', ['organisation: Ministry of Defence of Armenia']],
    ['The parliament of fowls voted.', ['described: parliament of fowls']],
    ['The parliament voted.', ['organisation: parliament']],
    ['Azerbaijani forces advanced.', ['state: Azerbaijani forces']],
    ['Armenian and Azerbaijani forces advanced.', ['adjective: Armenian', 'state: Azerbaijani forces']],
    ['A suicide bomber fled.', ['described: suicide bomber']],
    ['Three Georgian lawmakers sang.', ['described: Three Georgian lawmakers']],
    [
      'Hundreds of supporters of Pietro Landi rallied on Friday.',
      ['described: Hundreds of supporters', 'group: supporters of Pietro Landi', 'name: Pietro Landi'],
    ],
    ['The Georgian capital slept.', ['capital: Georgian capital']],
    ['They met in southern Armenia.', ['both: They', 'place: southern Armenia']],
    ['Anti-NATO protesters sang.', ['group: Anti-NATO protesters']],
    ['Protesters sang, and so did students.', ['group: Protesters', 'group: students']],
    ['OSCE Minsk Group co-chairs sang.', ['group: OSCE Minsk Group co-chairs']],
    ['The opposition lawmakers sang.', ['group: opposition lawmakers']],
    ['The protest songs were sung.', []],
  ],
  'people whom no pack knows, by what stands beside them': [
    ['Pietro Landi said so.', ['name: Pietro Landi']],
    [
      'Pietro Landi, the head of the mission, slept.',
      ['name: Pietro Landi', 'bare-office: the head', 'described: mission'],
    ],
    ['The Omani foreign minister Badr Salimi slept.', ['name: Badr Salimi']],
    ['Minister of Transport and Sustainable Development Pietro Landi slept.', ['name: Pietro Landi']],
    ['Deputy Prime Minister and Minister of Regional Co-operation Badr Salimi slept.', ['name: Badr Salimi']],
    ['Chief of Army Staff General Pietro Landi slept.', ['name: Pietro Landi']],
    ['Foreign Minister Levon Arman Vardikian slept.', ['name: Levon Arman Vardikian']],
    ['Foreign Minister Jean-Luc de Vries slept.', ['name: Jean-Luc de Vries']],
    ['Pietro Landi slept.', ['name: Pietro Landi']],
    ['Green Tea Festival opened.', []],
  ],
}

describe('findMentions', () => {
  for (const [title, rows] of Object.entries(phrases)) {
    describe(title, () => {
      test.each(rows)('%s', (text, mentions) => {
        const found = findMentions(text, readSentences(text, exampleLanguage), lexicon)
        expect(found.map(mention => `${mention.form}: ${mention.span.text}`)).toEqual(mentions)
        expect(found.filter(mention => !isSpanOf(text, mention.span))).toEqual([])
      })
    })
  }
})

describe('an office is known by its words, whatever stands around them', () => {
  test.each<[string, string | null, string | null]>([
    ['The US national security adviser slept.', 'National Security Advisor', 'US'],
    ['National Security Advisor Grace Ellery slept.', 'National Security Advisor', 'US'],
    ["NATO's director general slept.", 'Director General', 'NATO'],
    ['OSCE Director-General Pietro Landi slept.', 'Director General', 'OSCE'],
    ['OSCE Managing Director Pietro Landi slept.', 'Managing Director', 'OSCE'],
    ['The Italian defence secretary slept.', 'Minister of Defence', 'IT'],
    ['US Defense Secretary Thomas Haleworth slept.', 'Secretary of Defense', 'US'],
    ['The Italian foreign secretary slept.', 'Minister of Foreign Affairs', 'IT'],
    ['Italian Minister of State Pietro Landi slept.', 'Minister of State', 'IT'],
    ['The Georgian state minister slept.', 'State Minister', 'GE'],
    ['The speaker of the State Duma slept.', 'Speaker of the State Duma', 'RU'],
    ['State Duma Speaker Oleg Stavrov slept.', 'Speaker of the State Duma', 'RU'],
    ["Georgia's speaker slept.", 'Speaker', 'GE'],
    [
      'The head of the Presidential Administration of Armenia slept.',
      'Head of the Presidential Administration',
      'AM',
    ],
    ["Armenia's presidential administration head slept.", 'Head of the Presidential Administration', 'AM'],
    ['The chief of the general staff of Armenia slept.', 'Chief of the General Staff', 'AM'],
    ['The acting chief of the general staff of Armenia slept.', 'Chief of the General Staff', 'AM'],
    ['The Armenian chief of staff slept.', 'Chief of Staff', 'AM'],
    ['Armenian Security Council Secretary Pietro Landi slept.', 'Secretary of the Security Council', 'AM'],
    ['The secretary of the Security Council of Armenia slept.', 'Secretary of the Security Council', 'AM'],
    [
      'The NATO high representative slept.',
      'High Representative for Foreign Affairs and Security Policy',
      'NATO',
    ],
    ['The OSCE special representative slept.', 'Special Representative', 'OSCE'],
    ['US Special Presidential Envoy Pietro Landi slept.', 'Special Envoy', 'US'],
    ['The US special envoy for Georgia slept.', 'Special Envoy', 'US'],
    ['The first deputy prime minister of Russia slept.', 'First Deputy Prime Minister', 'RU'],
    ['The first foreign minister of Armenia slept.', 'Minister of Foreign Affairs', 'AM'],
    ['The national security advisers of Armenia and the US slept.', 'National Security Advisor', null],
    ['The chiefs of the general staff of Armenia and Georgia slept.', 'Chief of the General Staff', null],
    ['The security of the state was their chief concern.', null, null],
    ['A managing editor slept.', null, null],
  ])('%s', (text, office, state) => {
    const found = findMentions(text, readSentences(text, exampleLanguage), lexicon).find(
      mention => mention.office !== null,
    )
    expect([found?.office ?? null, found?.state ?? null]).toEqual([office, state])
  })
})
