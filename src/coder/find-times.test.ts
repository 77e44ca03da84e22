import { describe, expect, test } from 'vitest'
import { isSpanOf } from '../basics/span.ts'
import { dateInBrief } from './coding-in-brief.ts'
import { exampleLanguage } from './example-coder.ts'
import { findTimes } from './find-times.ts'
import { readSentences } from './read-sentences.ts'

/** The day on which everything here is published: a Wednesday. */
const published = '2020-08-26'

/** Words, and the days they mean after a verb in the past and after one that looks ahead, if these differ. */
type Row = readonly [text: string, past: string, future?: string]

const phrases: Readonly<Record<string, readonly Row[]>> = {
  'days with a year': [
    ['on 26 August 2020', '2020-08-26'],
    ['on the 26th of August 2020', '2020-08-26'],
    ['on August 26, 2020', '2020-08-26'],
    ['on Aug. 6, 2019', '2019-08-06'],
    ['on Sept. 1, 2020', '2020-09-01'],
    ['dated 2020-08-26', '2020-08-26'],
    ['on 26.08.2020', '2020-08-26'],
    ['on 29 February 2020', '2020-02-29'],
  ],
  'days without a year': [
    ['on 17 July', '2020-07-17'],
    ['on August 25', '2020-08-25'],
    ['on 3 September', '2020-09-03'],
    ['on 30 December', '2019-12-30', '2020-12-30'],
    ['on 2 January', '2020-01-02', '2021-01-02'],
  ],
  ranges: [
    ['on 19-20 September 2020', '2020-09-19/2020-09-20'],
    ['on 19–20 September 2020', '2020-09-19/2020-09-20'],
    ['on 16/17 April 2018', '2018-04-16/2018-04-17'],
    ['from 6 to 13 June', '2020-06-06/2020-06-13'],
    ['on June 6-13', '2020-06-06/2020-06-13'],
    ['on 24 and 25 August', '2020-08-24/2020-08-25'],
    ['on May 2 and 3', '2020-05-02/2020-05-03'],
    ['from 28 July to 3 August', '2020-07-28/2020-08-03'],
    ['July 28-August 3', '2020-07-28/2020-08-03'],
    ['between July 28 and August 3, 2019', '2019-07-28/2019-08-03'],
    ['from 28 December 2018 to 3 January 2019', '2018-12-28/2019-01-03'],
    ['on May 2 and 3 trees fell', '2020-05-02'],
  ],
  'months and years': [
    ['in July', '2020-07'],
    ['in July 2019', '2019-07'],
    ['in July of this year', '2020-07'],
    ['in September last year', '2019-09'],
    ['in December', '2019-12', '2020-12'],
    ['in 2016', '2016'],
    ['since 1994', '1994'],
    ['between 1992 and 1997', '1992/1997-12-31'],
    ['in late 2015', '2015'],
    ['after the 2018 elections', '2018'],
    ["after January's earthquake", '2020-01', '2021-01'],
  ],
  'counted back, and with a name': [
    ['two months ago', '2020-06'],
    ['three years ago', '2017'],
    ['two years ago today', '2018-08-26'],
    ['ten months ago today', '2019-10-26'],
    ['a week ago today', '2020-08-19'],
    ['in the 1990s', '1990'],
    ["on New Year's Eve", '2019-12-31', '2020-12-31'],
    ['over the weekend', '2020-08-22/2020-08-23', '2020-08-29/2020-08-30'],
    ['before the end of the year', '2020'],
    ['by the end of this month', '2020-08'],
  ],
  weekdays: [
    ['on Tuesday', '2020-08-25', '2020-09-01'],
    ['on Wednesday', '2020-08-26'],
    ['on Thursday', '2020-08-20', '2020-08-27'],
    ['last Wednesday', '2020-08-19', '2020-08-19'],
    ['next Wednesday', '2020-09-02'],
    ['next Friday', '2020-08-28'],
  ],
  'counted from the day of publication': [
    ['today', '2020-08-26'],
    ['this afternoon', '2020-08-26'],
    ['yesterday', '2020-08-25'],
    ['last night', '2020-08-25'],
    ['the day before yesterday', '2020-08-24'],
    ['tomorrow', '2020-08-27'],
    ['three days ago', '2020-08-23'],
    ['10 days ago', '2020-08-16'],
    ['this week', '2020-08-24/2020-08-26', '2020-08-24/2020-08-30'],
    ['last week', '2020-08-17/2020-08-23'],
    ['two weeks ago', '2020-08-10/2020-08-16'],
    ['next week', '2020-08-31/2020-09-06'],
    ['earlier this month', '2020-08'],
    ['last month', '2020-07'],
    ['next month', '2020-09'],
    ['last year', '2019'],
    ['next year', '2021'],
  ],
  'days that do not exist, which stay open': [
    ['on 31 April 2020', ''],
    ['on February 30', ''],
    ['on 29 February 2019', ''],
  ],
}

describe('findTimes', () => {
  for (const [title, rows] of Object.entries(phrases)) {
    describe(title, () => {
      test.each(rows)('%s', (words, past, future = past) => {
        const text = `It rained ${words}.`
        const times = findTimes(text, readSentences(text, exampleLanguage), published)
        expect(times.map(time => [dateInBrief(time.past), dateInBrief(time.future)])).toEqual([
          [past, future],
        ])
        expect(times.filter(time => !isSpanOf(text, time.span))).toEqual([])
      })
    })
  }

  test.each([
    'It may rain and then march on.',
    'He sat on the second chair of 26 in room 2020.',
    'Over 2000 people and 31 dogs came.',
    'May Kvelidze and April Landi sang.',
    'The dates were 2020-13-01 and 2020-02-31.',
    'They want the sun, and friday.',
    'It went on for hours and for less than a week before.',
  ])('no time: %s', text => {
    expect(findTimes(text, readSentences(text, exampleLanguage), published)).toEqual([])
  })

  test.each([
    ['a day earlier', -1],
    ['two days before', -2],
    ['the day after', 1],
    ['three days later', 3],
    ['the very next day', 1],
    ['the evening before', -1],
    ['hours after the storm', 0],
    ['three weeks later', 21],
    ['on the eve of the feast', -1],
    ['by nightfall', 0],
  ])('counted from another event: %s', (words, days) => {
    const text = `They met ${words}.`
    expect(findTimes(text, readSentences(text, exampleLanguage), published)).toMatchObject([
      { daysFromEvent: days },
    ])
  })

  test.each([
    ['on 26 August 2020', '2020-08-26'],
    ['in July 2020', '2020-07'],
    ['in 2016', '2016'],
    ['on 26 August', ''],
    ['on Tuesday', ''],
    ['yesterday', ''],
    ['last week', ''],
    ['last month', ''],
    ['next year', ''],
  ])('without a day of publication, %s is read as %j', (words, day) => {
    const text = `It rained ${words}.`
    const times = findTimes(text, readSentences(text, exampleLanguage), null)
    expect(times.map(time => [dateInBrief(time.past), dateInBrief(time.future)])).toEqual([[day, day]])
  })

  test('on a Monday, this week has had one day so far', () => {
    const text = 'It rained this week.'
    const [time] = findTimes(text, readSentences(text, exampleLanguage), '2020-08-24')
    expect([dateInBrief(time!.past), dateInBrief(time!.future)]).toEqual([
      '2020-08-24',
      '2020-08-24/2020-08-30',
    ])
  })

  test('the words of a time stand where the text has them', () => {
    const text = 'On Monday it rained. It snowed on 3 May 2019, and a day later it froze.'
    expect(
      findTimes(text, readSentences(text, exampleLanguage), published).map(time => time.span.text),
    ).toEqual(['Monday', '3 May 2019', 'a day later'])
  })
})
