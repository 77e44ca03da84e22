import type { searchEn } from './en.ts'

/** What the search page says in Azerbaijani. */
export const searchAz: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'Axtarış',
  'search.title': 'Axtarış',
  'search.label': 'Sözlər, adlar və ya “ifadə”',
  'search.hint':
    'Adlar istənilən yazılışda və əlifbada tapılır. Dırnaqlar sözləri bir yerdə saxlayır, sözdən əvvəlki defis onu çıxarır.',
  'search.submit': 'Axtar',
  'search.kind': 'Nə axtarılır',
  'search.kind.article': 'Məqalələr',
  'search.kind.event': 'Hadisələr',
  'search.kind.actor': 'Şəxslər və təşkilatlar',
  'search.filters': 'Nəticələri daralt',
  'search.clear': 'Filtrləri sil',
  'search.type': 'Hadisənin növü',
  'search.status': 'Vəziyyət',
  'search.country': 'Ölkə',
  'search.process': 'Proses',
  'search.from': 'Tarixdən',
  'search.to': 'Tarixədək',
  'search.any': 'Hamısı',
  'search.with': 'Yalnız {name} ilə',
  'search.found': '{count, plural, =0 {Heç nə tapılmadı} other {# nəticə}}',
  'search.cut':
    'Uyğun gələn çoxdur: ən yeni {count} nəticə sıralanıb və sayılıb. Qalanını əlavə söz və ya filtr tapar.',
  'search.nothing':
    'Bu sözlərin hamısına uyğun gələn yoxdur. Daha az söz, başqa yazılış və ya filtrsiz axtarış kömək edə bilər.',
  'search.elsewhere': 'Başqa yerdə tapılıb',
  'search.actors': 'Qeydlərdə',
  'search.more': 'Daha çox nəticə',
  'search.first': 'İlk nəticələr',
  'search.newest': 'Söz verilmədiyi üçün ən yenilər:',
  'search.tooLong':
    'Axtarış ən çoxu 200 işarə və 12 söz qəbul edir. Lütfən, onlardan ən nadir olanları axtarın.',
}
