import type { changesEn } from './en.ts'

/** What the page of changes says in Turkish. */
export const changesTr: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'Ne değişti',
  'changes.intro': 'İki gün arasındaki haberlerin kayda ne eklediği ve önceden bilineni nasıl değiştirdiği.',
  'changes.since': 'Sonra',
  'changes.until': 'Kadar',
  'changes.new': 'Kayıtta yeni',
  'changes.status': 'Önce: {was}',
  'changes.date': 'Önceki gün: {was}',
  'changes.place': 'Önceki yer: {was}',
  'changes.type': 'Önceki tür: {was}',
  'changes.participants': 'Önce adı geçenler: {was}',
  'changes.nowhere': 'belirtilmemiş',
  'changes.none': 'Bu günler arasında hiçbir şey değişmedi.',
  'changes.cut':
    'Yalnızca en yeni haberlerin olayları karşılaştırıldı. Kalanını daha kısa bir süre gösterir.',
  'changes.wrong':
    'Her iki gün de 2020-08-25 biçiminde yazılır ve var olmalıdır; birincisi ikincisinden öncedir, ikincisi gelecekte değildir.',
}
