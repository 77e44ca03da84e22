import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in Russian. */
export const asOfRu: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': 'По сообщениям до {date}.',
  'asOf.present': 'Показать нынешнее состояние',
  'asOf.form': 'Что было известно в определённый день',
  'asOf.day': 'День',
  'asOf.show': 'Показать',
  'asOf.title': 'Ещё не было известно',
  'asOf.unknown': 'Ни одно сообщение до {date} об этом не рассказывало.',
  'asOf.begins': 'Первое сообщение в реестре: {date}.',
  'asOf.wrongTitle': 'На этот день нельзя оглянуться',
  'asOf.wrong': 'День записывается как 2020-08-25, должен существовать и не может быть в будущем.',
}
