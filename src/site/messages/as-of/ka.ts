import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in Georgian. */
export const asOfKa: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': '{date}-მდე არსებული ცნობების მიხედვით.',
  'asOf.present': 'ახლანდელის ჩვენება',
  'asOf.form': 'რა იყო ცნობილი ამა თუ იმ დღეს',
  'asOf.day': 'დღე',
  'asOf.show': 'ჩვენება',
  'asOf.title': 'ჯერ ცნობილი არ იყო',
  'asOf.unknown': '{date}-მდე ამის შესახებ არცერთი ცნობა არ ყვებოდა.',
  'asOf.begins': 'ჩანაწერში პირველი ცნობა: {date}.',
  'asOf.wrongTitle': 'ამ დღეს უკან ვერ გავხედავთ',
  'asOf.wrong': 'დღე იწერება ასე: 2020-08-25, უნდა არსებობდეს და არ უნდა იყოს მომავალში.',
}
