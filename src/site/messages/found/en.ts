/** What the calendar, pages of pairs, figures and pages that are not there say in English. */
export const foundEn = {
  'site.calendar': 'Calendar',
  'front.wholeCalendar': 'The whole calendar',
  'calendar.title': 'Calendar',
  'calendar.intro':
    'What was announced, and what became of it. An announcement whose day has passed without a report is overdue.',
  'calendar.empty': 'The record holds no announcement for this month.',
  'calendar.sometime': 'Some time in {period}',
  'calendar.cut': 'The first {count} entries are shown.',
  'calendar.trail': 'As it was reported',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Other months',
  'calendar.earlier': 'Earlier: {month}',
  'calendar.later': 'Later: {month}',
  'calendar.ahead': 'Later on',
  'calendar.undated': 'Without a day',
  'calendar.undatedNote': 'Announced or proposed; no report gives a date.',
  'calendar.months': 'All months',
  'error.nearby': 'Perhaps you were looking for',
  'error.elsewhere': 'These pages exist',
} as const
