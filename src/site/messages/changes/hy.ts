import type { changesEn } from './en.ts'

/** What the page of changes says in Armenian. */
export const changesHy: Readonly<Record<keyof typeof changesEn, string>> = {
  'changes.title': 'Ինչ է փոխվել',
  'changes.intro': 'Ինչ ավելացրին երկու օրերի միջև եղած հաղորդումները և ինչ փոխեցին նախկինում հայտնիից։',
  'changes.since': 'Հետո',
  'changes.until': 'Մինչև',
  'changes.new': 'Նոր գրանցամատյանում',
  'changes.status': 'Առաջ՝ {was}',
  'changes.date': 'Նախկին օրը՝ {was}',
  'changes.place': 'Նախկին վայրը՝ {was}',
  'changes.type': 'Նախկին տեսակը՝ {was}',
  'changes.participants': 'Նախկինում նշվածները՝ {was}',
  'changes.nowhere': 'նշված չէ',
  'changes.none': 'Այս օրերի միջև ոչինչ չի փոխվել։',
  'changes.cut':
    'Համեմատվել են միայն նորագույն հաղորդումների իրադարձությունները։ Մնացածը ցույց կտա ավելի կարճ ժամկետը։',
  'changes.wrong':
    'Երկու օրն էլ գրվում են 2020-08-25 ձևով և պետք է գոյություն ունենան. առաջինը երկրորդից շուտ է, իսկ երկրորդը՝ ոչ ապագայում։',
}
