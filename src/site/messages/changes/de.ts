import type { changesEn } from './en.ts'

/** What the page of changes says in German. */
export const changesDe: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'Was sich geändert hat',
  'changes.intro':
    'Was Berichte zwischen zwei Tagen dem Verzeichnis hinzufügten und was sie am zuvor Bekannten änderten.',
  'changes.since': 'Nach dem',
  'changes.until': 'Bis',
  'changes.new': 'Neu im Verzeichnis',
  'changes.status': 'Zuvor: {was}',
  'changes.date': 'Tag zuvor: {was}',
  'changes.place': 'Ort zuvor: {was}',
  'changes.type': 'Art zuvor: {was}',
  'changes.participants': 'Zuvor genannt: {was}',
  'changes.nowhere': 'nicht angegeben',
  'changes.none': 'Zwischen diesen Tagen hat sich nichts geändert.',
  'changes.cut':
    'Nur die Ereignisse der neuesten Berichte wurden verglichen. Ein kürzerer Zeitraum zeigt den Rest.',
  'changes.wrong':
    'Beide Tage werden als 2020-08-25 geschrieben und müssen existieren; der erste liegt vor dem zweiten und der zweite nicht in der Zukunft.',
}
