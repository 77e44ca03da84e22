import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in Georgian. */
export const newsletterKa: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'გამოწერა',
  'newsletter.intro':
    'რაც რედაქციამ გამოაქვეყნა, ელფოსტით: ყოველ დილით ან კვირაში ერთხელ, თქვენს ენაზე. თვალთვალისა და ისეთი სურათების გარეშე, რომლებიც წაკითხვას გვამცნობდა; ერთი დაჭერით შეწყვეტთ.',
  'newsletter.email': 'ელფოსტის მისამართი',
  'newsletter.rhythm': 'რა სიხშირით',
  'newsletter.daily': 'ყოველ დილით',
  'newsletter.weekly': 'ორშაბათობით',
  'newsletter.language': 'ენა',
  'newsletter.topics': 'რის შესახებ',
  'newsletter.everything': 'ყველაფრის მისაღებად არაფერი აირჩიოთ.',
  'newsletter.formats': 'მასალის სახეები',
  'newsletter.actors': 'ადამიანები და ორგანიზაციები',
  'newsletter.submit': 'გამოწერა',
  'newsletter.privacy':
    'ვინახავთ მხოლოდ თქვენს მისამართსა და ამ არჩევანს. როცა გამოწერას შეწყვეტთ, მათ წავშლით. დაუდასტურებელი გამოწერა სამ დღეში იშლება.',
  'newsletter.asked.title': 'შეამოწმეთ ფოსტა',
  'newsletter.asked':
    'თუ ამ მისამართზე წერა შესაძლებელია, წერილი უკვე გზაშია. გახსენით მასში მოცემული ბმული სამი დღის განმავლობაში. თუ წერილი არ მოვა, შეამოწმეთ არასასურველი წერილების საქაღალდე ან ნახევარ საათში სცადეთ ხელახლა.',
  'newsletter.problem.email': 'ამ მისამართზე წერა შეუძლებელია. საჭიროა name@example.org სახის მისამართი.',
  'newsletter.problem.flood': 'ამჟამად უჩვეულოდ ბევრი ადამიანი იწერს. სცადეთ ერთ საათში.',
  'newsletter.problem.wishes': 'ამ არჩევანის შენახვა შეუძლებელია. აირჩიეთ ხელახლა.',
  'newsletter.confirm.title': 'დაადასტურეთ გამოწერა',
  'newsletter.confirm.ask': 'გამოგიგზავნოთ წერილები მისამართზე {email}?',
  'newsletter.confirm.submit': 'დიახ, გამოწერა',
  'newsletter.confirm.never': 'არა, და ამ მისამართზე აღარასდროს მოიწეროთ',
  'newsletter.confirmed.title': 'გამოწერილია',
  'newsletter.confirmed': 'შემდეგი წერილი მოვა მისამართზე {email}.',
  'newsletter.never.title': 'აღარ მოგწერთ',
  'newsletter.never':
    'მისამართი წაშლილია. რომ ვერავინ შეძლოს მისი ხელახლა გამოწერა, ვინახავთ ანაბეჭდს, საიდანაც მისამართი არ იკითხება.',
  'newsletter.manage.title': 'თქვენი გამოწერა',
  'newsletter.manage.intro': 'წერილები მოდის მისამართზე {email}.',
  'newsletter.manage.save': 'შენახვა',
  'newsletter.manage.saved': 'თქვენი არჩევანი შენახულია.',
  'newsletter.manage.change': 'არჩევანის შეცვლა',
  'newsletter.unsubscribe': 'გამოწერის შეწყვეტა',
  'newsletter.unsubscribe.ask': 'შევწყვიტოთ წერილების გამოგზავნა? მაშინ თქვენს მისამართს წავშლით.',
  'newsletter.unsubscribed.title': 'გამოწერა შეწყვეტილია',
  'newsletter.unsubscribed': 'თქვენი მისამართი და არჩევანი წაშლილია. წერილი აღარ მოვა.',
  'newsletter.gone.title': 'ამ ბმულზე გამოწერა არ არის',
  'newsletter.gone':
    'მას ვადა გაუვიდა, სრულად არ არის დაკოპირებული ან გამოწერა უკვე შეწყვეტილია. შეგიძლიათ ხელახლა გამოიწეროთ.',
  'newsletter.again': 'გამოწერაზე გადასვლა',
  'newsletter.follow': 'ფოსტით თვალის დევნება',
  'newsletter.footer': 'ამბები ელფოსტით, ყოველ ორშაბათს',
  'mail.confirm.subject': 'გთხოვთ, დაადასტუროთ: {desk}, გამოწერა',
  'mail.confirm.text':
    'ვიღაცამ, სავარაუდოდ თქვენ, ითხოვა ამ მისამართზე წერილების გამოგზავნა ({desk}). დასადასტურებლად გახსენით ეს გვერდი:',
  'mail.confirm.ignore':
    'თუ ეს თქვენ არ იყავით, ნურაფერს იზამთ: მისამართი სამ დღეში წაიშლება. იმავე გვერდზე შეგიძლიათ აკრძალოთ, რომ სხვისი თხოვნით მოგწეროთ.',
  'mail.confirm.button': 'გამოწერის დადასტურება',
  'mail.known.subject': 'უკვე გამოწერილი გაქვთ: {desk}',
  'mail.known.text':
    'ეს მისამართი წერილებს უკვე იღებს ({desk}). აქ შეგიძლიათ შეცვალოთ მათი შინაარსი ან შეწყვიტოთ გამოწერა:',
  'mail.digest.daily': '{desk}: {date}',
  'mail.digest.weekly': '{desk}: კვირა, ბოლო დღე – {date}',
  'mail.digest.count': '{count, plural, one {# მასალა} other {# მასალა}}',
  'mail.digest.why': 'ამ წერილს იღებთ, რადგან გამოიწერეთ {desk}.',
}
