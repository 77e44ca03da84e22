import type { changesEn } from './en.ts'

/** What the page of changes says in Russian. */
export const changesRu: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'Что изменилось',
  'changes.intro': 'Что сообщения между двумя днями добавили в реестр и что изменили в известном прежде.',
  'changes.since': 'После',
  'changes.until': 'До',
  'changes.new': 'Новое в реестре',
  'changes.status': 'Прежде: {was}',
  'changes.date': 'День прежде: {was}',
  'changes.place': 'Место прежде: {was}',
  'changes.type': 'Вид прежде: {was}',
  'changes.participants': 'Названы прежде: {was}',
  'changes.nowhere': 'не указано',
  'changes.none': 'Между этими днями ничего не изменилось.',
  'changes.cut': 'Сравнены только события новейших сообщений. Остальное покажет более короткий срок.',
  'changes.wrong':
    'Оба дня записываются как 2020-08-25 и должны существовать; первый раньше второго, а второй не в будущем.',
}
