/** What the calendar, pages of pairs, figures and pages that are not there say in Georgian. */
export const foundKa = {
  'site.calendar': 'კალენდარი',
  'front.wholeCalendar': 'მთელი კალენდარი',
  'calendar.title': 'კალენდარი',
  'calendar.intro':
    'რა გამოცხადდა და რა მოხდა. თუ გამოცხადებული დღე გავიდა და ცნობა არ არის, მოვლენა ვადაგადაცილებულია.',
  'calendar.empty': 'ამ თვისთვის რეესტრში განცხადება არ არის.',
  'calendar.sometime': 'ზუსტი დღის გარეშე: {period}',
  'calendar.cut': 'ნაჩვენებია პირველი ჩანაწერები: {count}.',
  'calendar.trail': 'როგორ იუწყებოდნენ',
  'calendar.step': '{status}, {date}',
  'calendar.steps': 'სხვა თვეები',
  'calendar.earlier': 'უფრო ადრე: {month}',
  'calendar.later': 'უფრო გვიან: {month}',
  'calendar.ahead': 'მოგვიანებით',
  'calendar.undated': 'თარიღის გარეშე',
  'calendar.undatedNote': 'გამოცხადებულია ან შეთავაზებულია; თარიღს არც ერთი ცნობა არ ასახელებს.',
  'calendar.months': 'ყველა თვე',
  'error.nearby': 'შესაძლოა, ეძებდით',
  'error.elsewhere': 'არსებობს ეს გვერდები',
  'cite.title': 'ამ სტატიის ციტირება',
  'cite.revision': 'ვერსია {revision}',
  'cite.revisionNote':
    'ვერსიის ნომერი აღნიშნავს ზუსტად იმ ტექსტს, რომელიც წაიკითხეთ: ტექსტის შეცვლისას ნომერიც იცვლება.',
  'cite.forms': 'პროგრამებისთვის:',
  'guide.twins': 'ყოველი სტატია პროგრამებისთვისაც არსებობს: მისამართს დაუმატეთ {markdown} ან {ninjs}.',
  'guide.record': 'რეესტრი',
} as const
