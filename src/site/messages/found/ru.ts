/** What the calendar, pages of pairs, figures and pages that are not there say in Russian. */
export const foundRu = {
  'site.calendar': 'Календарь',
  'front.wholeCalendar': 'Весь календарь',
  'calendar.title': 'Календарь',
  'calendar.intro':
    'Что было объявлено и что из этого вышло. Событие просрочено, если объявленный день прошёл, а сообщений о нём нет.',
  'calendar.empty': 'На этот месяц в реестре нет объявлений.',
  'calendar.sometime': 'Без точного дня: {period}',
  'calendar.cut': 'Показаны первые записи: {count}.',
  'calendar.trail': 'Как об этом сообщалось',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Другие месяцы',
  'calendar.earlier': 'Раньше: {month}',
  'calendar.later': 'Позже: {month}',
  'calendar.ahead': 'Позднее',
  'calendar.undated': 'Без даты',
  'calendar.undatedNote': 'Объявлено или предложено; ни одно сообщение не называет даты.',
  'calendar.months': 'Все месяцы',
  'error.nearby': 'Возможно, вы искали',
  'error.elsewhere': 'Эти страницы есть',
  'cite.title': 'Как сослаться на этот материал',
  'cite.revision': 'редакция {revision}',
  'cite.revisionNote':
    'Номер редакции обозначает именно тот текст, который вы прочли: если текст изменится, изменится и номер.',
  'cite.forms': 'Для программ:',
  'guide.twins': 'Каждый материал доступен и для программ: добавьте к адресу {markdown} или {ninjs}.',
  'guide.record': 'Реестр',
} as const
