import type { changesEn } from './en.ts'

/** What the page of changes says in Azerbaijani. */
export const changesAz: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'Nə dəyişib',
  'changes.intro':
    'İki gün arasındakı məlumatların reyestrə nə əlavə etdiyi və əvvəl məlum olanı necə dəyişdiyi.',
  'changes.since': 'Bu gündən sonra',
  'changes.until': 'Bu günədək',
  'changes.new': 'Reyestrdə yeni',
  'changes.status': 'Əvvəl: {was}',
  'changes.date': 'Əvvəlki gün: {was}',
  'changes.place': 'Əvvəlki yer: {was}',
  'changes.type': 'Əvvəlki növ: {was}',
  'changes.participants': 'Əvvəl adı çəkilənlər: {was}',
  'changes.nowhere': 'göstərilməyib',
  'changes.none': 'Bu günlər arasında heç nə dəyişməyib.',
  'changes.cut':
    'Yalnız ən yeni məlumatların hadisələri müqayisə edilib. Qalanını daha qısa müddət göstərər.',
  'changes.wrong':
    'Hər iki gün 2020-08-25 kimi yazılır və mövcud olmalıdır; birincisi ikincidən əvvəl olur, ikincisi isə gələcəkdə ola bilməz.',
}
