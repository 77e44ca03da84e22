/** What the calendar, pages of pairs, figures and pages that are not there say in Armenian. */
export const foundHy = {
  'site.calendar': 'Օրացույց',
  'front.wholeCalendar': 'Ամբողջ օրացույցը',
  'calendar.title': 'Օրացույց',
  'calendar.intro':
    'Ինչ էր հայտարարվել և ինչ եղավ։ Ժամկետանց է այն, ինչի հայտարարված օրն անցել է, իսկ տեղեկություն չկա։',
  'calendar.empty': 'Այս ամսվա համար գրանցամատյանում հայտարարություն չկա։',
  'calendar.sometime': 'Առանց ստույգ օրվա՝ {period}',
  'calendar.cut': 'Ցույց են տրված առաջին գրառումները՝ {count}։',
  'calendar.trail': 'Ինչպես է հաղորդվել',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'Այլ ամիսներ',
  'calendar.earlier': 'Ավելի վաղ՝ {month}',
  'calendar.later': 'Ավելի ուշ՝ {month}',
  'calendar.ahead': 'Հետագայում',
  'calendar.undated': 'Առանց ամսաթվի',
  'calendar.undatedNote': 'Հայտարարված կամ առաջարկված է, բայց ոչ մի նյութ ամսաթիվ չի նշում։',
  'calendar.months': 'Բոլոր ամիսները',
  'error.nearby': 'Գուցե փնտրում էիք',
  'error.elsewhere': 'Առկա են այս էջերը',
  'cite.title': 'Հղում այս նյութին',
  'cite.revision': 'տարբերակ {revision}',
  'cite.revisionNote':
    'Տարբերակի համարը նշում է հենց այն տեքստը, որը կարդացել եք. երբ տեքստը փոխվում է, փոխվում է նաև համարը։',
  'cite.forms': 'Ծրագրերի համար՝',
  'guide.twins': 'Յուրաքանչյուր նյութ կա նաև ծրագրերի համար. հասցեին ավելացրեք {markdown} կամ {ninjs}։',
  'guide.record': 'Գրանցամատյան',
} as const
