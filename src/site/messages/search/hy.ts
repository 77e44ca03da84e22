import type { searchEn } from './en.ts'

/** What the search page says in Armenian. */
export const searchHy: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'Որոնում',
  'search.title': 'Որոնում',
  'search.label': 'Բառեր, անուններ կամ «արտահայտություն»',
  'search.hint':
    'Անունները գտնվում են ցանկացած գրությամբ և գրով։ Չակերտները բառերը պահում են միասին, բառից առաջ դրված գծիկը բացառում է այն։',
  'search.submit': 'Որոնել',
  'search.kind': 'Ինչ որոնել',
  'search.kind.article': 'Հոդվածներ',
  'search.kind.event': 'Իրադարձություններ',
  'search.kind.actor': 'Անձինք և կազմակերպություններ',
  'search.filters': 'Նեղացնել արդյունքները',
  'search.clear': 'Հանել զտիչները',
  'search.type': 'Իրադարձության տեսակը',
  'search.status': 'Կարգավիճակ',
  'search.country': 'Երկիր',
  'search.process': 'Գործընթաց',
  'search.from': 'Սկսած',
  'search.to': 'Մինչև',
  'search.any': 'Ցանկացած',
  'search.with': 'Միայն մասնակցությամբ՝ {name}',
  'search.found': '{count, plural, =0 {Ոչինչ չի գտնվել} one {# արդյունք} other {# արդյունք}}',
  'search.cut':
    'Համընկնումները շատ են․ դասավորված և հաշված են նորագույն {count}-ը։ Մնացածը կգտնի ևս մեկ բառ կամ զտիչ։',
  'search.nothing':
    'Ոչինչ չի համընկնում այս բոլոր բառերին։ Կօգնեն ավելի քիչ բառեր, բառի այլ ձև կամ առանց զտիչի որոնում։',
  'search.elsewhere': 'Գտնվել է այլուր',
  'search.actors': 'Գրանցամատյանում',
  'search.more': 'Այլ արդյունքներ',
  'search.first': 'Առաջին արդյունքները',
  'search.newest': 'Նորագույնը, քանի որ բառ նշված չէ․',
  'search.tooLong':
    'Որոնումն ընդունում է առավելագույնը 200 նիշ և 12 բառ։ Խնդրում ենք որոնել դրանցից ամենահազվադեպները։',
}
