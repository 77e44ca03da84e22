/** What an article's body and its corrections say in German. */
export const bodyDe = {
  'body.notes': 'Anmerkungen',
  'body.note': 'Anmerkung {number}',
  'body.noteBack': 'Zurück zum Text',
  'body.embedOpen': 'Bei {provider} öffnen',
  'body.credit': 'Foto: {credit}',
  'notice.withdrawn': 'Warum er zurückgezogen wurde',
} as const
