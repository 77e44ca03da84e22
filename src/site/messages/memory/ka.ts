import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in Georgian. */
export const memoryKa: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'ყველაზე მეტი კონტაქტი: {month}',
  'front.connectedNote': 'ვინ შეხვდა, ესაუბრა ან ეწვია ყველაზე მეტ პირსა და უწყებას',
  'front.contacts': '{count, plural, one {# კონტაქტი} other {# კონტაქტი}}',
  'article.background': 'წინარე მოვლენები',
  'article.backgroundNote':
    'რა გააკეთეს მანამდე აქ დასახელებულებმა, იმ დღისთვის ამ საიტზე გამოქვეყნებული ცნობებით.',
  'follow.title': 'ადევნეთ თვალი ამ გვერდს',
  'follow.mail': 'ამ გვერდის სიახლეები ელფოსტით, ყოველ ორშაბათს',
}
