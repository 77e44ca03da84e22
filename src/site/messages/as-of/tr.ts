import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in Turkish. */
export const asOfTr: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': '{date} tarihine kadarki haberlere göre.',
  'asOf.present': 'Bugünkü durumu göster',
  'asOf.form': 'Bir gün ne biliniyordu',
  'asOf.day': 'Gün',
  'asOf.show': 'Göster',
  'asOf.title': 'Henüz bilinmiyordu',
  'asOf.unknown': '{date} tarihine kadar hiçbir haber bundan söz etmiyordu.',
  'asOf.begins': 'Kayıttaki ilk haber: {date}.',
  'asOf.wrongTitle': 'Bu güne dönüp bakılamaz',
  'asOf.wrong': 'Gün 2020-08-25 biçiminde yazılır, var olmalı ve gelecekte olmamalıdır.',
}
