/** What the page of changes says in English. */
export const changesEn = {
  'changes.title': 'What changed',
  'changes.intro':
    'What reports between two days added to the record, and what they changed of what was known before.',
  'changes.since': 'After',
  'changes.until': 'Until',
  'changes.new': 'New in the record',
  'changes.status': 'Before: {was}',
  'changes.date': 'Day before: {was}',
  'changes.place': 'Place before: {was}',
  'changes.type': 'Kind before: {was}',
  'changes.participants': 'Those named before: {was}',
  'changes.nowhere': 'not given',
  'changes.none': 'Nothing changed between these days.',
  'changes.cut': 'Only the events of the newest reports were compared. A shorter time shows the rest.',
  'changes.wrong':
    'Both days are written as 2020-08-25 and must exist; the first comes before the second, and the second is not in the future.',
} as const
