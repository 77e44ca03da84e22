import type { searchEn } from './en.ts'

/** What the search page says in Russian. */
export const searchRu: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'Поиск',
  'search.title': 'Поиск',
  'search.label': 'Слова, имена или «фраза»',
  'search.hint':
    'Имена находятся в любом написании и на любом письме. Кавычки удерживают слова вместе, дефис перед словом исключает его.',
  'search.submit': 'Искать',
  'search.kind': 'Что искать',
  'search.kind.article': 'Статьи',
  'search.kind.event': 'События',
  'search.kind.actor': 'Люди и организации',
  'search.filters': 'Сузить результаты',
  'search.clear': 'Снять фильтры',
  'search.type': 'Вид события',
  'search.status': 'Статус',
  'search.country': 'Страна',
  'search.process': 'Процесс',
  'search.from': 'С',
  'search.to': 'По',
  'search.any': 'Любой',
  'search.with': 'Только с участием: {name}',
  'search.found':
    '{count, plural, =0 {Ничего не найдено} one {# результат} few {# результата} many {# результатов} other {# результата}}',
  'search.cut':
    'Совпадений очень много: упорядочены и посчитаны новейшие {count}. Остальное найдёт ещё одно слово или фильтр.',
  'search.nothing':
    'Ничто не совпадает со всеми этими словами. Может помочь меньше слов, другая форма слова или снятие фильтра.',
  'search.elsewhere': 'Найдено в другом',
  'search.actors': 'В реестре',
  'search.more': 'Ещё результаты',
  'search.first': 'Первые результаты',
  'search.newest': 'Новейшее, так как слово не задано:',
  'search.tooLong':
    'Поиск принимает не более 200 знаков и 12 слов. Пожалуйста, ищите по самым редким из них.',
}
