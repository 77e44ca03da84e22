import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in Armenian. */
export const memoryHy: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'Ամենաշատ շփումները՝ {month}',
  'front.connectedNote': 'Ովքեր են հանդիպել, խոսել կամ այցելել ամենաշատ մարդկանց և մարմինների',
  'front.contacts': '{count, plural, one {# շփում} other {# շփում}}',
  'article.background': 'Նախապատմություն',
  'article.backgroundNote':
    'Ինչ են արել այստեղ նշվածները մինչ այդ՝ ըստ այս կայքի՝ այդ օրվա դրությամբ հրապարակածի։',
  'follow.title': 'Հետևել այս էջին',
  'follow.mail': 'Այս էջի նորությունները փոստով՝ ամեն երկուշաբթի',
}
