/** What an article's body and its corrections say in Azerbaijani. */
export const bodyAz = {
  'body.notes': 'Qeydlər',
  'body.note': 'Qeyd {number}',
  'body.noteBack': 'Mətnə qayıt',
  'body.embedOpen': 'Burada aç: {provider}',
  'body.credit': 'Foto: {credit}',
  'notice.withdrawn': 'Niyə geri götürülüb',
} as const
