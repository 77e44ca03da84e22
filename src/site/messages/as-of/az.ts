import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in Azerbaijani. */
export const asOfAz: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': '{date} tarixinədək olan məlumatlara görə.',
  'asOf.present': 'İndiki vəziyyəti göstər',
  'asOf.form': 'Hansısa gün nə məlum idi',
  'asOf.day': 'Gün',
  'asOf.show': 'Göstər',
  'asOf.title': 'Hələ məlum deyildi',
  'asOf.unknown': '{date} tarixinədək heç bir məlumat bundan danışmırdı.',
  'asOf.begins': 'Reyestrdəki ilk məlumat: {date}.',
  'asOf.wrongTitle': 'Bu günə baxmaq olmaz',
  'asOf.wrong': 'Gün 2020-08-25 kimi yazılır, mövcud olmalıdır və gələcəkdə ola bilməz.',
}
