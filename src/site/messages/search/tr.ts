import type { searchEn } from './en.ts'

/** What the search page says in Turkish. */
export const searchTr: Readonly<Record<keyof typeof searchEn, string>> = {
  'site.search': 'Arama',
  'search.title': 'Arama',
  'search.label': 'Sözcükler, adlar veya “ifade”',
  'search.hint':
    'Adlar her yazılışta ve alfabede bulunur. Tırnak işaretleri sözcükleri bir arada tutar, bir sözcüğün önündeki eksi onu dışarıda bırakır.',
  'search.submit': 'Ara',
  'search.kind': 'Ne aranıyor',
  'search.kind.article': 'Makaleler',
  'search.kind.event': 'Olaylar',
  'search.kind.actor': 'Kişiler ve kuruluşlar',
  'search.filters': 'Sonuçları daralt',
  'search.clear': 'Filtreleri kaldır',
  'search.type': 'Olayın türü',
  'search.status': 'Durum',
  'search.country': 'Ülke',
  'search.process': 'Süreç',
  'search.from': 'Başlangıç',
  'search.to': 'Bitiş',
  'search.any': 'Hepsi',
  'search.with': 'Yalnızca {name} ile',
  'search.found': '{count, plural, =0 {Hiçbir şey bulunamadı} other {# sonuç}}',
  'search.cut':
    'Çok fazla eşleşme var: en yeni {count} tanesi sıralandı ve sayıldı. Kalanını bir sözcük daha veya bir filtre bulur.',
  'search.nothing':
    'Bu sözcüklerin hepsiyle eşleşen yok. Daha az sözcük, sözcüğün başka bir biçimi veya filtresiz arama işe yarayabilir.',
  'search.elsewhere': 'Başka yerde bulundu',
  'search.actors': 'Kayıtta',
  'search.more': 'Daha fazla sonuç',
  'search.first': 'İlk sonuçlar',
  'search.newest': 'Sözcük verilmediği için en yeniler:',
  'search.tooLong': 'Bir arama en çok 200 karakter ve 12 sözcük alır. Lütfen en seyrek olanlarını arayın.',
}
