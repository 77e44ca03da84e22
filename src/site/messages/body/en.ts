/** What an article's body and its corrections say in English. */
export const bodyEn = {
  'body.notes': 'Notes',
  'body.note': 'Note {number}',
  'body.noteBack': 'Back to the text',
  'body.embedOpen': 'Open at {provider}',
  'body.credit': 'Photo: {credit}',
  'notice.withdrawn': 'Why it was withdrawn',
} as const
