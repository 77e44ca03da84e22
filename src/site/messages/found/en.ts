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
  'cite.title': 'Cite this article',
  'cite.revision': 'revision {revision}',
  'cite.revisionNote':
    'The revision names the exact wording that you read: whenever the text changes, so does its number.',
  'cite.forms': 'For machines:',
  'guide.twins':
    'Every article is also there as Markdown and as IPTC ninjs: add {markdown} or {ninjs} to its address.',
  'guide.record': 'The record',
  'feed.follow': 'Follow by feed:',
} as const
