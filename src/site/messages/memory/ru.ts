import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in Russian. */
export const memoryRu: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'Больше всего контактов: {month}',
  'front.connectedNote': 'Кто встречался, говорил или приезжал чаще с разными людьми и ведомствами',
  'front.contacts': '{count, plural, one {# контакт} few {# контакта} other {# контактов}}',
  'article.background': 'Предыстория',
  'article.backgroundNote':
    'Что было прежде с участием тех, кто здесь назван, — по сообщениям этого сайта к тому дню.',
  'follow.title': 'Следить за этой страницей',
  'follow.mail': 'Новое на этой странице по почте, каждый понедельник',
}
