/** What an article's body and its corrections say in Armenian. */
export const bodyHy = {
  'body.notes': 'Ծանոթագրություններ',
  'body.note': 'Ծանոթագրություն {number}',
  'body.noteBack': 'Վերադառնալ տեքստին',
  'body.embedOpen': 'Բացել այստեղ՝ {provider}',
  'body.credit': 'Լուսանկարը՝ {credit}',
  'notice.withdrawn': 'Ինչու է այն հանվել',
} as const
