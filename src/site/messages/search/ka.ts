import type { searchEn } from './en.ts'

/** What the search page says in Georgian. */
export const searchKa: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'ძიება',
  'search.title': 'ძიება',
  'search.label': 'სიტყვები, სახელები ან „ფრაზა“',
  'search.hint':
    'სახელები იძებნება ნებისმიერი დაწერილობითა და დამწერლობით. ბრჭყალები სიტყვებს ერთად ტოვებს, სიტყვის წინ დეფისი მას გამორიცხავს.',
  'search.submit': 'ძებნა',
  'search.kind': 'რა ვეძებოთ',
  'search.kind.article': 'სტატიები',
  'search.kind.event': 'მოვლენები',
  'search.kind.actor': 'პირები და ორგანიზაციები',
  'search.filters': 'შედეგების დავიწროება',
  'search.clear': 'ფილტრების მოხსნა',
  'search.type': 'მოვლენის სახე',
  'search.status': 'სტატუსი',
  'search.country': 'ქვეყანა',
  'search.process': 'პროცესი',
  'search.from': 'დან',
  'search.to': 'მდე',
  'search.any': 'ნებისმიერი',
  'search.with': 'მხოლოდ მონაწილეობით: {name}',
  'search.found': '{count, plural, =0 {ვერაფერი მოიძებნა} other {# შედეგი}}',
  'search.cut':
    'თანხვედრა ძალიან ბევრია: დალაგებული და დათვლილია უახლესი {count}. დანარჩენს კიდევ ერთი სიტყვა ან ფილტრი იპოვის.',
  'search.nothing':
    'ყველა ამ სიტყვას არაფერი ემთხვევა. შეიძლება გშველოთ ნაკლებმა სიტყვამ, სიტყვის სხვა ფორმამ ან ფილტრის მოხსნამ.',
  'search.elsewhere': 'სხვაგან მოიძებნა',
  'search.actors': 'რეესტრში',
  'search.more': 'მეტი შედეგი',
  'search.first': 'პირველი შედეგები',
  'search.newest': 'უახლესი, რადგან სიტყვა მითითებული არ არის:',
  'search.tooLong':
    'ძიება იღებს არაუმეტეს 200 ნიშანს და 12 სიტყვას. გთხოვთ, მოძებნოთ მათგან ყველაზე იშვიათი.',
}
