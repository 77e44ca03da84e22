import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in Turkish. */
export const memoryTr: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'En çok teması olanlar: {month}',
  'front.connectedNote': 'En çok kişi ve kurumla görüşen, konuşan veya onları ziyaret edenler',
  'front.contacts': '{count, plural, one {# temas} other {# temas}}',
  'article.background': 'Arka plan',
  'article.backgroundNote':
    'Burada adı geçenlerin daha önce yaptıkları; o güne kadar bu sitede yazılanlara göre.',
  'follow.title': 'Bu sayfayı takip edin',
  'follow.mail': 'Bu sayfadaki yenilikler e-postayla, her pazartesi',
}
