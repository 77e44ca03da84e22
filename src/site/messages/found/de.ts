/** What the calendar, pages of pairs, figures and pages that are not there say in German. */
export const foundDe = {
  'site.calendar': 'Kalender',
  'front.wholeCalendar': 'Der ganze Kalender',
  'calendar.title': 'Kalender',
  'calendar.intro':
    'Was angekündigt war und was daraus wurde. Überfällig ist, wovon nach dem angekündigten Tag nichts berichtet wurde.',
  'calendar.empty': 'Für diesen Monat kennt das Verzeichnis keine Ankündigung.',
  'calendar.sometime': 'Irgendwann: {period}',
  'calendar.cut': 'Gezeigt werden die ersten {count} Einträge.',
  'calendar.trail': 'So wurde berichtet',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Andere Monate',
  'calendar.earlier': 'Davor: {month}',
  'calendar.later': 'Danach: {month}',
  'calendar.ahead': 'Später',
  'calendar.undated': 'Ohne Tag',
  'calendar.undatedNote': 'Angekündigt oder vorgeschlagen; kein Bericht nennt ein Datum.',
  'calendar.months': 'Alle Monate',
  'error.nearby': 'Vielleicht suchen Sie',
  'error.elsewhere': 'Diese Seiten gibt es',
  'cite.title': 'Diesen Artikel zitieren',
  'cite.revision': 'Fassung {revision}',
  'cite.revisionNote':
    'Die Fassung benennt genau den Wortlaut, den Sie gelesen haben: Ändert sich der Text, ändert sich ihre Nummer.',
  'cite.forms': 'Für Maschinen:',
  'guide.twins':
    'Jeden Artikel gibt es auch als Markdown und als IPTC ninjs: {markdown} oder {ninjs} an die Adresse hängen.',
  'guide.record': 'Das Verzeichnis',
  'feed.follow': 'Als Feed abonnieren:',
} as const
