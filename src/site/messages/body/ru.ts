/** What an article's body and its corrections say in Russian. */
export const bodyRu = {
  'body.notes': 'Примечания',
  'body.note': 'Примечание {number}',
  'body.noteBack': 'Вернуться к тексту',
  'body.embedOpen': 'Открыть на сайте {provider}',
  'body.credit': 'Фото: {credit}',
  'notice.withdrawn': 'Почему материал снят',
} as const
