/** What pages of an earlier day say in English. */
export const asOfEn = {
  'asOf.banner': 'As the reports until {date} had it.',
  'asOf.present': 'Show the present',
  'asOf.form': 'What was known on a day',
  'asOf.day': 'Day',
  'asOf.show': 'Show',
  'asOf.title': 'Not known yet',
  'asOf.unknown': 'No report until {date} told of this.',
  'asOf.begins': 'The record’s first report is of {date}.',
  'asOf.wrongTitle': 'This is no day to look back to',
  'asOf.wrong': 'A day is written as 2020-08-25, must exist and must not be in the future.',
} as const
