/** What the calendar, pages of pairs, figures and pages that are not there say in Azerbaijani. */
export const foundAz = {
  'site.calendar': 'Təqvim',
  'front.wholeCalendar': 'Bütün təqvim',
  'calendar.title': 'Təqvim',
  'calendar.intro':
    'Nə elan olundu və nə baş verdi. Elan olunmuş gün keçib, amma məlumat yoxdursa, hadisənin vaxtı ötmüş sayılır.',
  'calendar.empty': 'Bu ay üçün reyestrdə heç bir elan yoxdur.',
  'calendar.sometime': 'Dəqiq günü məlum deyil: {period}',
  'calendar.cut': 'İlk {count} qeyd göstərilir.',
  'calendar.trail': 'Bu barədə məlumatlar',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Başqa aylar',
  'calendar.earlier': 'Əvvəl: {month}',
  'calendar.later': 'Sonra: {month}',
  'calendar.ahead': 'Daha sonra',
  'calendar.undated': 'Tarixi bilinməyənlər',
  'calendar.undatedNote': 'Elan və ya təklif olunub; heç bir məlumatda tarix göstərilmir.',
  'calendar.months': 'Bütün aylar',
  'error.nearby': 'Bəlkə bunu axtarırdınız',
  'error.elsewhere': 'Bu səhifələr mövcuddur',
} as const
