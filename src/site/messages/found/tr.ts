/** What the calendar, pages of pairs, figures and pages that are not there say in Turkish. */
export const foundTr = {
  'site.calendar': 'Takvim',
  'front.wholeCalendar': 'Takvimin tamamı',
  'calendar.title': 'Takvim',
  'calendar.intro':
    'Ne duyuruldu, ne oldu. Duyurulan gün geçtiği hâlde haber yoksa olayın günü geçmiş sayılır.',
  'calendar.empty': 'Kayıtlarda bu ay için bir duyuru yok.',
  'calendar.sometime': 'Günü belli değil: {period}',
  'calendar.cut': 'İlk {count} kayıt gösteriliyor.',
  'calendar.trail': 'Nasıl bildirildi',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Başka aylar',
  'calendar.earlier': 'Daha önce: {month}',
  'calendar.later': 'Daha sonra: {month}',
  'calendar.ahead': 'İleride',
  'calendar.undated': 'Tarihi belli olmayanlar',
  'calendar.undatedNote': 'Duyuruldu ya da önerildi; hiçbir haber tarih vermiyor.',
  'calendar.months': 'Bütün aylar',
  'error.nearby': 'Belki bunu arıyordunuz',
  'error.elsewhere': 'Var olan sayfalar',
  'cite.title': 'Bu yazıya atıf',
  'cite.revision': 'sürüm {revision}',
  'cite.revisionNote':
    'Sürüm numarası okuduğunuz metnin kendisini gösterir: metin değişince numara da değişir.',
  'cite.forms': 'Programlar için:',
  'guide.twins': 'Her yazının programlar için de biçimi var: adrese {markdown} ya da {ninjs} ekleyin.',
  'guide.record': 'Kayıtlar',
} as const
