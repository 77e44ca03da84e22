/** What front page, articles and dossiers say of what came before, and of following them, in English. */
export const memoryEn = {
  'front.connected': 'Most connected: {month}',
  'front.connectedNote': 'Who met, called or visited the most others',
  'front.contacts': '{count, plural, one {# contact} other {# contacts}}',
  'article.background': 'Background',
  'article.backgroundNote': 'What those named here did before, as this site had told it by that day.',
  'follow.title': 'Follow this page',
  'follow.mail': 'What is new here, by mail each Monday',
} as const
