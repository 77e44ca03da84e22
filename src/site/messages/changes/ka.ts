import type { changesEn } from './en.ts'

/** What the page of changes says in Georgian. */
export const changesKa: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'რა შეიცვალა',
  'changes.intro': 'რა დაამატა ორ დღეს შორის გამოქვეყნებულმა ცნობებმა და რა შეცვალა ადრე ცნობილში.',
  'changes.since': 'შემდეგ',
  'changes.until': 'მდე',
  'changes.new': 'ახალი რეესტრში',
  'changes.status': 'ადრე: {was}',
  'changes.date': 'ადრინდელი დღე: {was}',
  'changes.place': 'ადრინდელი ადგილი: {was}',
  'changes.type': 'ადრინდელი სახე: {was}',
  'changes.participants': 'ადრე დასახელებულნი: {was}',
  'changes.nowhere': 'მითითებული არ არის',
  'changes.none': 'ამ დღეებს შორის არაფერი შეცვლილა.',
  'changes.cut': 'შედარდა მხოლოდ უახლესი ცნობების მოვლენები. დანარჩენს უფრო მოკლე დრო აჩვენებს.',
  'changes.wrong':
    'ორივე დღე იწერება ასე: 2020-08-25 და უნდა არსებობდეს; პირველი მეორეზე ადრეა, მეორე კი მომავალში არ არის.',
}
