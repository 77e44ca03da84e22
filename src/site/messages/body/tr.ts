/** What an article's body and its corrections say in Turkish. */
export const bodyTr = {
  'body.notes': 'Notlar',
  'body.note': 'Not {number}',
  'body.noteBack': 'Metne dön',
  'body.embedOpen': 'Burada aç: {provider}',
  'body.credit': 'Fotoğraf: {credit}',
  'notice.withdrawn': 'Neden geri çekildi',
} as const
