import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in Armenian. */
export const asOfHy: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': 'Ըստ մինչև {date} եղած հաղորդումների։',
  'asOf.present': 'Ցույց տալ ներկա վիճակը',
  'asOf.form': 'Ինչ էր հայտնի որևէ օր',
  'asOf.day': 'Օր',
  'asOf.show': 'Ցույց տալ',
  'asOf.title': 'Դեռ հայտնի չէր',
  'asOf.unknown': 'Մինչև {date} ոչ մի հաղորդում դրա մասին չէր պատմում։',
  'asOf.begins': 'Գրանցամատյանի առաջին հաղորդումը՝ {date}։',
  'asOf.wrongTitle': 'Այս օրվան հնարավոր չէ հետ նայել',
  'asOf.wrong': 'Օրը գրվում է 2020-08-25 ձևով, պետք է գոյություն ունենա և չլինի ապագայում։',
}
