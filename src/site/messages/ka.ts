import { asOfKa } from './as-of/ka.ts'
import { bodyKa } from './body/ka.ts'
import { changesKa } from './changes/ka.ts'
import { dossiersKa } from './dossiers/ka.ts'
import type { MessageKey } from './en.ts'
import { foundKa } from './found/ka.ts'
import { memoryKa } from './memory/ka.ts'
import { mirrorKa } from './mirror/ka.ts'
import { newsletterKa } from './newsletter/ka.ts'
import { pagesKa } from './pages/ka.ts'
import { searchKa } from './search/ka.ts'

/** The interface in Georgian. */
export const ka: Readonly<Record<MessageKey, string>> = {
  'language.name': 'ქართული',
  'term.value': '{term}: {value}',
  quotation: '„{words}“',
  'skip.content': 'ძირითად შინაარსზე გადასვლა',
  'site.actors': 'პირები და ორგანიზაციები',
  'site.about': 'ჩვენ შესახებ',
  'site.writeForUs': 'დაწერეთ ჩვენთვის',
  'site.cookiePolicy': 'ქუქი-ფაილების პოლიტიკა',
  'site.changeConsent': 'ქუქი-ფაილების არჩევანის შეცვლა',
  'site.sections': 'რუბრიკები',
  'site.desk': 'რედაქცია',
  'site.countries': 'ქვეყნები',
  'site.processes': 'პროცესები',
  'site.languages': 'ენები',
  'site.translationMissing': 'ეს სტატია არ არის ამ ენაზე: {language}',
  'site.demonstration':
    'სადემონსტრაციო საიტი: სტატიები საჯარო ფაქტებზე დაყრდნობით დაიწერა, რედაქცია კი გამოგონილია.',

  'front.lead': 'მთავარი თემა',
  'front.latest': 'ბოლო სტატიები',
  'front.calendar': 'რა გამოცხადდა და რა მოხდა',
  'front.calendarNote':
    'რედაქციის რეესტრიდან. თუ გამოცხადებული დღე გავიდა და ცნობა არ არის, მოვლენა ვადაგადაცილებულად ითვლება.',
  'front.byCountry': 'ქვეყნების მიხედვით',
  'front.empty': 'ჯერ არაფერი გამოქვეყნებულა.',
  'front.elsewhere': 'ამ ენაზე ჯერ ცოტა სტატიაა. დანარჩენი სტატიების ენა: {language}.',
  'front.allActors': 'ყველა პირი და ორგანიზაცია',

  'category.empty': 'ამ რუბრიკაში სტატია ჯერ არ არის.',
  'category.older': 'უფრო ადრინდელი სტატიები',
  'category.newest': 'უახლესი სტატიები',

  'article.by': 'ავტორი: {name}',
  'article.facts': 'რას ამბობს ეს სტატია',
  'article.factsNote':
    '{count, plural, one {რედაქტორის მიერ დადასტურებული # მოვლენა და სიტყვები, რომლებსაც ის ეყრდნობა.} other {რედაქტორის მიერ დადასტურებული # მოვლენა და სიტყვები, რომლებსაც ისინი ეყრდნობა.}}',
  'article.factAt': 'მოვლენა {number} ჩანართში „რას ამბობს ეს სტატია“',
  'article.eventPage': 'ყველა სტატია ამ მოვლენის შესახებ',
  'article.statements': 'ვინ რა თქვა',
  'article.sources': 'წყაროები',
  'article.seeAlso': 'აგრეთვე წაიკითხეთ',
  'article.sameEvent': 'იგივე მოვლენა: {event}',
  'article.alsoAbout': 'აქაც ნახსენებია: {actors}',
  'article.category': 'რუბრიკა',

  'embed.map': 'რუკა',
  'embed.video': 'ვიდეო',
  'embed.post': 'პოსტი',
  'embed.explanation':
    '{kind, select, map {ამ რუკის წყარო} video {ამ ვიდეოს წყარო} other {ამ პოსტის წყარო}}: {provider}. ჩატვირთვისას {provider} იგებს თქვენს ქსელურ მისამართს და შეუძლია ქუქი-ფაილების შენახვა. ჯერჯერობით არაფერი ჩატვირთულა.',
  'embed.load':
    '{kind, select, map {რუკის ჩატვირთვა} video {ვიდეოს ჩატვირთვა} other {პოსტის ჩატვირთვა}} ({provider})',
  'embed.source': 'წყაროზე გახსნა: {provider}',
  'embed.loaded': 'ჩატვირთვის წყარო: {provider}.',

  'fact.who': 'ვინ',
  'fact.where': 'სად',
  'fact.when': 'როდის',
  'fact.topics': 'თემა',
  'date.unknown': 'თარიღი მითითებული არ არის',
  'actors.none': 'მონაწილე დასახელებული არ არის',
  'actors.others': '{count, plural, one {კიდევ #} other {კიდევ #}}',

  'statement.noDate': 'უთარიღო',

  'event.record': 'რა არის რეესტრში',
  'event.kicker': 'მოვლენა',
  'event.readouts': 'როგორ გაშუქდა',
  'event.readoutsNote':
    '{count, plural, one {ამ მოვლენის შესახებ # სტატია მოგვითხრობს.} other {ამ მოვლენის შესახებ # სტატია მოგვითხრობს. მათი ვერსიები გვერდიგვერდ არის მოცემული.}}',
  'event.notPublished': 'ამ საიტზე არ გამოქვეყნებულა',
  'event.says': 'როგორ გადმოიცა',
  'event.credits': 'წყარო',
  'event.creditsNobody': 'წყარო დასახელებული არ არის',
  'event.names': 'ნახსენებია',
  'event.history': 'ამ ჩანაწერის ისტორია',
  'event.historyNote':
    'თითოეული მონაცემი, მისი საფუძველი, ვინ და როდის შეიტანა. არაფერი იშლება: შეცვლილიც რჩება.',
  'event.past': 'შეცვლილია',

  'history.at': 'შეტანის თარიღი',
  'history.property': 'მონაცემი',
  'history.value': 'მნიშვნელობა',
  'history.basis': 'საფუძველი',
  'history.by': 'ვინ შეიტანა',

  'actor.kind.person': 'პირი',
  'actor.kind.organisation': 'ორგანიზაცია',
  'actor.kind.state': 'სახელმწიფო',
  'actor.kind.place': 'ადგილი',
  'actor.kind.group': 'ჯგუფი',
  'actor.timeline': 'ქრონოლოგია',
  'actor.noEvents': 'დადასტურებული მოვლენა ჯერ არ არის.',
  'actor.contacts': 'კონტაქტები',
  'actor.contact': '{count, plural, one {# საერთო მოვლენა} other {# საერთო მოვლენა}}',
  'actor.lastContact': 'ბოლო: {date}',
  'actor.statements': 'განცხადებები',
  'actor.spellings': 'სხვა დაწერილობა',
  'actor.history': 'ამ ჩანაწერის ისტორია',
  'actor.events': '{count, plural, one {# მოვლენა} other {# მოვლენა}}',

  'actors.title': 'პირები და ორგანიზაციები',
  'actors.intro': 'ყველა, ვინც რეესტრშია; თავში ისინი არიან, ვისაც ყველაზე მეტი დადასტურებული მოვლენა აქვს.',
  'actors.empty': 'რეესტრი ჯერ ცარიელია: არცერთი წინადადება არ დადასტურებულა.',

  'author.kicker': 'ავტორი',
  'author.articles': 'სტატიები',
  'author.empty': 'სტატია ჯერ არ არის.',

  'about.title': '„{title}“: ჩვენ შესახებ',
  'about.people': 'რედაქცია',

  'write.title': 'დაწერეთ ჩვენთვის',
  'write.intro': 'რედაქციის ღია კონკურსები და განაცხადის ფორმა.',
  'write.noCalls': 'ამჟამად ღია კონკურსი არ არის.',
  'write.regions': 'რეგიონები',
  'write.closes': 'განაცხადის ბოლო ვადა: {date}',
  'write.open': 'განაცხადის ვადა შეზღუდული არ არის',
  'write.apply': 'განაცხადის შევსება',
  'write.call': 'რომელ კონკურსს პასუხობთ',
  'write.name': 'თქვენი სახელი',
  'write.email': 'ელფოსტა',
  'write.emailHint': 'პასუხს ამ მისამართზე გამოვგზავნით.',
  'write.region': 'რეგიონი, რომელსაც იცნობთ',
  'write.languages': 'ენები, რომლებზეც კითხულობთ და წერთ',
  'write.message': 'რამდენიმე სიტყვა ჩვენთვის',
  'write.messageHint': 'არასავალდებულო.',
  'write.cv': 'რეზიუმე (CV)',
  'write.cover-letter': 'სამოტივაციო წერილი',
  'write.writing-sample': 'ნაწერის ნიმუში',
  'write.fileHint': 'PDF, DOCX ან უბრალო ტექსტი, არაუმეტეს 10 მბ-ისა.',
  'write.honeypot': 'ეს ველი ცარიელი დატოვეთ',
  'write.submit': 'განაცხადის გაგზავნა',
  'write.privacy':
    'თქვენს გამოგზავნილს მხოლოდ რედაქტორები კითხულობენ და ის რედაქციის საკუთარ სერვერზე ინახება. ეს ფორმა ქუქი-ფაილებს არ ინახავს.',
  'write.problems':
    '{count, plural, one {შეამოწმეთ # ველი. რაც ჩაწერეთ, შენახულია; ფაილები, გთხოვთ, ხელახლა აირჩიოთ.} other {შეამოწმეთ # ველი. რაც ჩაწერეთ, შენახულია; ფაილები, გთხოვთ, ხელახლა აირჩიოთ.}}',
  'write.problem.required': 'გთხოვთ, შეავსოთ ეს ველი.',
  'write.problem.email': 'ეს ელფოსტის მისამართს არ ჰგავს; მაგალითი: name@example.org.',
  'write.problem.tooLong': 'ეს ძალიან გრძელია: ვიღებთ არაუმეტეს {limit} სიმბოლოს.',
  'write.problem.line': 'გთხოვთ, დაწეროთ ერთ სტრიქონზე, < > @ : / \\ ნიშნების გარეშე.',
  'write.problem.call': 'გთხოვთ, აირჩიოთ ერთ-ერთი ღია კონკურსი.',
  'write.problem.fileMissing': 'გთხოვთ, აირჩიოთ ფაილი.',
  'write.problem.fileEmpty': 'ეს ფაილი ცარიელია. გთხოვთ, შეამოწმოთ და ხელახლა აირჩიოთ.',
  'write.problem.fileTwice': 'აქ რამდენიმე ფაილი გამოიგზავნა. გთხოვთ, ერთში გააერთიანოთ.',
  'write.problem.fileTooLarge':
    'ეს ფაილი 10 მბ-ს აღემატება. საკმარისია უფრო მოკლე ვარიანტი ან PDF შემცირებული სურათებით.',
  'write.problem.fileType':
    'ჩვენ ვკითხულობთ PDF-ს, DOCX-სა და უბრალო ტექსტს. ეს ფაილი, სახელის მიუხედავად, არცერთი მათგანი არ არის.',
  'write.problem.honeypot': 'გთხოვთ, ეს ველი ცარიელი დატოვოთ: ის ავტომატურ გზავნილებს აჩერებს.',
  'write.problem.other': 'ამის მიღება ვერ შევძელით: {message}',
  'write.received': 'თქვენი განაცხადი მიღებულია',
  'write.reference': 'განაცხადის ნომერი',
  'write.receivedNext':
    'გთხოვთ, ჩაინიშნოთ ეს ნომერი. რედაქციამ დადასტურება თქვენს ელფოსტაზე გამოგზავნა და ყველა განაცხადს უპასუხებს.',

  'consent.title': 'ქუქი-ფაილები ამ საიტზე',
  'consent.banner':
    'გვსურს, ქუქი-ფაილების მეშვეობით გარე მასალა ჩავტვირთოთ და მკითხველები დავთვალოთ. თქვენს არჩევანამდე არაფერი ინახება და საიტი ორივე შემთხვევაში ერთნაირად მუშაობს.',
  'consent.accept': 'ვეთანხმები ქუქი-ფაილებს',
  'consent.refuse': 'მხოლოდ აუცილებელი',
  'consent.byPurpose': 'მიზნის მიხედვით არჩევა',
  'consent.intro':
    'აირჩიეთ, რის ნებას იძლევით. არჩევანის შეცვლა ნებისმიერ დროს შეგიძლიათ; უარი ისეთივე მარტივია, როგორც თანხმობა.',
  'consent.current.none': 'ჯერ არ აგირჩევიათ. არაფერი შენახულა.',
  'consent.current.chosen': 'თქვენი ამჟამინდელი არჩევანი: {purposes}.',
  'consent.purpose.necessary': 'აუცილებელი',
  'consent.purpose.embeds': 'გარე მასალა',
  'consent.purpose.measurement': 'მკითხველთა დათვლა',
  'consent.what.necessary':
    'იმახსოვრებს ამ არჩევანს. ყოველთვის ჩართულია და მხოლოდ თქვენი არჩევანის შემდეგ ინახება.',
  'consent.what.embeds':
    'სხვა საიტების რუკები, ვიდეოები და პოსტები თავისთავად იტვირთება. ამ შემთხვევაში ეს საიტები იგებენ თქვენს ქსელურ მისამართს და შეუძლიათ საკუთარი ქუქი-ფაილების შენახვა.',
  'consent.what.measurement':
    'შემთხვევითი რიცხვი ქუქი-ფაილში 30 დღით, რათა ვიცოდეთ, რამდენი მკითხველი გვყავს. არც გვერდი, არც მისამართი, არც პროფილი.',
  'consent.save': 'ამ არჩევანის შენახვა',
  'consent.nothing':
    'ეს რედაქცია არ ინახავს ქუქი-ფაილებს, რომლებსაც თქვენი თანხმობა სჭირდება, ამიტომ ასარჩევი არაფერია.',
  'consent.saved': 'თქვენი არჩევანი შენახულია.',

  'cookies.intro':
    'ეს სია იმავე რეესტრიდან იქმნება, რომლის მიხედვითაც პროგრამა ქუქი-ფაილებს ინახავს. ამ საიტს სხვა ქუქი-ფაილები არ აქვს.',
  'cookies.none': 'ეს საიტი მკითხველებთან ქუქი-ფაილებს არ ინახავს.',
  'cookies.why': 'რისთვის',
  'cookies.duration': 'ვადა',
  'cookies.days': '{count, plural, one {# დღე} other {# დღე}}',
  'cookies.setWhen': 'როდის ინახება',
  'cookies.avoid': 'როგორ ავიცილოთ',
  'cookies.purpose': 'მიზანი',
  'cookies.thirdTitle': 'სხვა საიტები',
  'cookies.third':
    'გვერდები სხვა მისამართებიდან არაფერს ითხოვს. რუკები, ვიდეოები და პოსტები მხოლოდ თქვენი დაწკაპუნების შემდეგ ან თქვენი თანხმობით იტვირთება; მაშინ შესაბამისი საიტის წესები მოქმედებს.',
  'cookies.deleteTitle': 'ქუქი-ფაილების წაშლა ბრაუზერში',
  'cookies.firefox':
    'პარამეტრები, პირადულობა და უსაფრთხოება, ფუნთუშები და საიტის მონაცემები, მონაცემების მართვა: აირჩიეთ ეს საიტი და წაშალეთ.',
  'cookies.chrome':
    'პარამეტრები, კონფიდენციალურობა და უსაფრთხოება, მესამე მხარის ქუქი-ჩანაწერები, ყველა საიტის მონაცემების ნახვა: აირჩიეთ ეს საიტი და წაშალეთ.',
  'cookies.safari':
    '„Settings“, „Privacy“, „Manage Website Data“: აირჩიეთ ეს საიტი და წაშალეთ. iPhone-ზე: „Settings“, „Apps“, „Safari“, „Advanced“, „Website Data“.',
  'cookies.edge':
    'პარამეტრები, კონფიდენციალურობა, ძიება და სერვისები, ქუქი-ფაილები, ყველა ქუქი-ფაილისა და საიტის მონაცემების ნახვა: აირჩიეთ ეს საიტი და წაშალეთ.',

  'error.404.title': 'ამ მისამართზე გვერდი არ არის',
  'error.404.text': 'შესაძლოა, მისამართი შეცდომით არის აკრეფილი ან ეს გვერდი არასდროს გამოქვეყნებულა.',
  'error.410.title': 'ეს სტატია გამოთხოვილია',
  'error.410.text':
    'რედაქციამ ის გამოაქვეყნა და შემდეგ გამოითხოვა. მისამართი შენარჩუნებულია, რათა ბმულები ამ განმარტებამდე მიდიოდეს.',
  'error.403.title': 'ეს ფორმა სხვა საიტიდან გამოიგზავნა',
  'error.403.text':
    'თქვენი უსაფრთხოებისთვის მხოლოდ ჩვენი გვერდებიდან გამოგზავნილ ფორმებს ვიღებთ. გთხოვთ, გახსნათ გვერდი აქ და ხელახლა გამოგზავნოთ.',
  'error.413.title': 'მოცულობა ძალიან დიდია',
  'error.413.text':
    'ფორმა დასაშვებზე მეტს შეიცავს. თითოეული ფაილი შეიძლება იყოს არაუმეტეს 10 მბ-ისა, ყველა ერთად — 30 მბ-ისა. გთხოვთ, დაბრუნდეთ, შეამციროთ და ხელახლა გამოგზავნოთ.',
  'error.429.title': 'ძალიან ბევრი მცდელობა თქვენი კავშირიდან',
  'error.429.text':
    'გთხოვთ, ხელახლა სცადოთ {minutes, plural, one {# წუთში} other {# წუთში}}. თუ ბრაუზერში უკან დაბრუნდებით, ჩაწერილი შენარჩუნდება.',
  'error.500.title': 'ჩვენს მხარეს შეცდომა მოხდა',
  'error.500.text':
    'ის ჟურნალში ჩაიწერა. ხშირად ცოტა ხანში ხელახლა ცდა შველის; თუ არა, გთხოვთ, აცნობოთ რედაქციას.',
  'error.400.title': 'ფორმის წაკითხვა ვერ მოხერხდა',
  'error.400.text': 'ის დაზიანებული ან არასრული მოვიდა. გთხოვთ, დაბრუნდეთ და ხელახლა გამოგზავნოთ.',
  'error.front': 'მთავარი გვერდი',

  'type.visit': 'ვიზიტი',
  'type.meeting': 'შეხვედრა',
  'type.call': 'სატელეფონო საუბარი',
  'type.negotiation': 'მოლაპარაკება',
  'type.mediation': 'შუამავლობა',
  'type.statement': 'განცხადება',
  'type.announcement': 'გამოცხადება',
  'type.agreement': 'შეთანხმება',
  'type.ceremony': 'ცერემონია',
  'type.appointment': 'დანიშვნა',
  'type.exercise': 'წვრთნა',
  'type.clash': 'შეტაკება',
  'type.attack': 'თავდასხმა',
  'type.ceasefire': 'ცეცხლის შეწყვეტა',
  'type.deployment': 'ძალების განლაგება',
  'type.sanction': 'სანქცია',
  'type.aid': 'დახმარება',
  'type.protest': 'პროტესტი',
  'type.legal': 'სამართლებრივი ნაბიჯი',
  'type.border': 'საზღვარი',
  'type.trade': 'ვაჭრობა',
  'type.energy': 'ენერგეტიკა',
  'type.other': 'მოვლენა',

  'status.happened': 'გაიმართა',
  'status.ongoing': 'მიმდინარეობს',
  'status.announced': 'გამოცხადებულია',
  'status.conditional': 'პირობითი',
  'status.proposed': 'შეთავაზებულია',
  'status.postponed': 'გადადებულია',
  'status.cancelled': 'გაუქმებულია',
  'status.denied': 'უარყოფილია',
  'status.disputed': 'სადავოა',
  'status.unknown': 'უცნობია',
  'status.overdue': 'ვადაგადაცილებული',

  ...bodyKa,
  ...foundKa,
  ...pagesKa,
  ...changesKa,
  ...dossiersKa,
  ...asOfKa,
  ...searchKa,
  ...newsletterKa,
  ...memoryKa,
  ...mirrorKa,
}
