import { asOfAz } from './as-of/az.ts'
import { bodyAz } from './body/az.ts'
import { changesAz } from './changes/az.ts'
import { dossiersAz } from './dossiers/az.ts'
import type { MessageKey } from './en.ts'
import { foundAz } from './found/az.ts'
import { memoryAz } from './memory/az.ts'
import { mirrorAz } from './mirror/az.ts'
import { newsletterAz } from './newsletter/az.ts'
import { pagesAz } from './pages/az.ts'
import { searchAz } from './search/az.ts'

/** The interface in Azerbaijani. */
export const az: Readonly<Record<MessageKey, string>> = {
  'language.name': 'Azərbaycanca',
  'term.value': '{term}: {value}',
  quotation: '“{words}”',
  'skip.content': 'Əsas məzmuna keç',
  'site.actors': 'Şəxslər və təşkilatlar',
  'site.about': 'Haqqımızda',
  'site.writeForUs': 'Bizim üçün yazın',
  'site.cookiePolicy': 'Kuki siyasəti',
  'site.changeConsent': 'Kuki seçimini dəyiş',
  'site.sections': 'Rubrikalar',
  'site.desk': 'Redaksiya',
  'site.countries': 'Ölkələr',
  'site.processes': 'Proseslər',
  'site.languages': 'Dillər',
  'site.translationMissing': 'bu məqalə həmin dildə yoxdur: {language}',
  'site.demonstration': 'Nümayiş: yazılar açıq faktlar əsasında qələmə alınıb, redaksiya isə uydurmadır.',

  'front.lead': 'Əsas xəbər',
  'front.latest': 'Son yazılar',
  'front.calendar': 'Nə elan olundu və nə baş verdi',
  'front.calendarNote':
    'Redaksiyanın reyestrindən. Elan olunmuş gün keçib, amma barəsində heç bir məlumat verilməyibsə, hadisənin vaxtı ötmüş sayılır.',
  'front.byCountry': 'Ölkələr üzrə',
  'front.empty': 'Hələ heç nə dərc olunmayıb.',
  'front.elsewhere': 'Bu dildə hələ az məqalə var. Digər yazıların dili: {language}.',
  'front.allActors': 'Bütün şəxslər və təşkilatlar',

  'category.empty': 'Bu rubrikada hələ məqalə yoxdur.',
  'category.older': 'Daha əvvəlki məqalələr',
  'category.newest': 'Ən yeni məqalələr',

  'article.by': 'Müəllif: {name}',
  'article.facts': 'Bu yazıda nə deyilir',
  'article.factsNote':
    '{count, plural, one {Redaktorun təsdiqlədiyi # hadisə və onun əsaslandığı sözlər.} other {Redaktorun təsdiqlədiyi # hadisə və onların əsaslandığı sözlər.}}',
  'article.factAt': '“Bu yazıda nə deyilir” bölməsində {number} nömrəli hadisə',
  'article.eventPage': 'Bu hadisə barədə bütün yazılar',
  'article.statements': 'Kim nə dedi',
  'article.sources': 'Mənbələr',
  'article.seeAlso': 'Həmçinin oxuyun',
  'article.sameEvent': 'Eyni hadisə: {event}',
  'article.alsoAbout': 'Burada da adı keçir: {actors}',
  'article.category': 'Rubrika',

  'embed.map': 'Xəritə',
  'embed.video': 'Video',
  'embed.post': 'Paylaşım',
  'embed.explanation':
    '{kind, select, map {Bu xəritənin mənbəyi} video {Bu videonun mənbəyi} other {Bu paylaşımın mənbəyi}}: {provider}. Yükləndikdə {provider} şəbəkə ünvanınızı öyrənir və kuki yerləşdirə bilər. Hələlik heç nə yüklənməyib.',
  'embed.load':
    '{kind, select, map {Xəritəni yüklə} video {Videonu yüklə} other {Paylaşımı yüklə}} ({provider})',
  'embed.source': 'Mənbədə aç: {provider}',
  'embed.loaded': 'Yükləndiyi mənbə: {provider}.',

  'fact.who': 'Kim',
  'fact.where': 'Harada',
  'fact.when': 'Nə vaxt',
  'fact.topics': 'Mövzu',
  'date.unknown': 'tarix göstərilməyib',
  'actors.none': 'iştirakçı göstərilməyib',
  'actors.others': '{count, plural, one {daha # iştirakçı} other {daha # iştirakçı}}',

  'statement.noDate': 'tarixsiz',

  'event.record': 'Reyestrdə nə var',
  'event.kicker': 'Hadisə',
  'event.readouts': 'Bu barədə necə yazılıb',
  'event.readoutsNote':
    '{count, plural, one {Bu hadisədən # yazı bəhs edir.} other {Bu hadisədən # yazı bəhs edir. Onların versiyaları yanaşı verilir.}}',
  'event.notPublished': 'bu saytda dərc olunmayıb',
  'event.says': 'Necə bildirilib',
  'event.credits': 'İstinad',
  'event.creditsNobody': 'mənbə göstərilməyib',
  'event.names': 'Adı çəkilənlər',
  'event.history': 'Bu qeydin tarixçəsi',
  'event.historyNote':
    'Hər bir məlumat, onun əsası, kimin və nə vaxt qeydə aldığı. Heç nə silinmir: əvəz olunan da qalır.',
  'event.past': 'əvəz olunub',

  'history.at': 'Qeyd tarixi',
  'history.property': 'Məlumat',
  'history.value': 'Qiymət',
  'history.basis': 'Əsas',
  'history.by': 'Kim qeyd edib',

  'actor.kind.person': 'Şəxs',
  'actor.kind.organisation': 'Təşkilat',
  'actor.kind.state': 'Dövlət',
  'actor.kind.place': 'Yer',
  'actor.kind.group': 'Qrup',
  'actor.timeline': 'Xronologiya',
  'actor.noEvents': 'Hələ təsdiqlənmiş hadisə yoxdur.',
  'actor.contacts': 'Təmaslar',
  'actor.contact': '{count, plural, one {# birgə hadisə} other {# birgə hadisə}}',
  'actor.lastContact': 'sonuncusu {date}',
  'actor.statements': 'Açıqlamalar',
  'actor.spellings': 'Digər yazılışlar',
  'actor.history': 'Bu qeydin tarixçəsi',
  'actor.events': '{count, plural, one {# hadisə} other {# hadisə}}',

  'actors.title': 'Şəxslər və təşkilatlar',
  'actors.intro': 'Reyestrdə olan hər kəs; təsdiqlənmiş hadisəsi ən çox olanlar əvvəldə.',
  'actors.empty': 'Reyestr hələ boşdur: heç bir təklif təsdiqlənməyib.',

  'author.kicker': 'Müəllif',
  'author.articles': 'Məqalələr',
  'author.empty': 'Hələ məqalə yoxdur.',

  'about.title': '{title}: haqqımızda',
  'about.people': 'Redaksiya',

  'write.title': 'Bizim üçün yazın',
  'write.intro': 'Redaksiyanın açıq müsabiqələri və müraciət forması.',
  'write.noCalls': 'Hazırda açıq müsabiqə yoxdur.',
  'write.regions': 'Bölgələr',
  'write.closes': 'Son müraciət tarixi: {date}',
  'write.open': 'Müraciət müddəti məhdud deyil',
  'write.apply': 'Müraciət edin',
  'write.call': 'Hansı müsabiqəyə müraciət edirsiniz',
  'write.name': 'Adınız',
  'write.email': 'E-poçt',
  'write.emailHint': 'Cavabı bu ünvana göndəririk.',
  'write.region': 'Tanıdığınız bölgə',
  'write.languages': 'Oxuyub yazdığınız dillər',
  'write.message': 'Bizə bir neçə söz',
  'write.messageHint': 'İstəyə bağlıdır.',
  'write.cv': 'Tərcümeyi-hal',
  'write.cover-letter': 'Motivasiya məktubu',
  'write.writing-sample': 'Yazı nümunəsi',
  'write.fileHint': 'PDF, DOCX və ya sadə mətn, ən çoxu 10 MB.',
  'write.honeypot': 'Bu sahəni boş saxlayın',
  'write.submit': 'Müraciəti göndər',
  'write.privacy':
    'Göndərdiklərinizi yalnız redaktorlar oxuyur; onlar redaksiyanın öz serverində saxlanılır. Bu forma kuki yerləşdirmir.',
  'write.problems':
    '{count, plural, one {# sahəyə diqqət yetirin. Yazdıqlarınız saxlanılıb; faylları yenidən seçin.} other {# sahəyə diqqət yetirin. Yazdıqlarınız saxlanılıb; faylları yenidən seçin.}}',
  'write.problem.required': 'Zəhmət olmasa, bu sahəni doldurun.',
  'write.problem.email': 'Bu, e-poçt ünvanına oxşamır; nümunə: name@example.org.',
  'write.problem.tooLong': 'Bu, çox uzundur: ən çoxu {limit} işarə qəbul edirik.',
  'write.problem.line': 'Zəhmət olmasa, bunu bir sətirdə, < > @ : / \\ işarələri olmadan yazın.',
  'write.problem.call': 'Zəhmət olmasa, açıq müsabiqələrdən birini seçin.',
  'write.problem.fileMissing': 'Zəhmət olmasa, fayl seçin.',
  'write.problem.fileEmpty': 'Bu fayl boşdur. Zəhmət olmasa, onu yoxlayıb yenidən seçin.',
  'write.problem.fileTwice': 'Buraya bir neçə fayl göndərilib. Zəhmət olmasa, onları bir faylda birləşdirin.',
  'write.problem.fileTooLarge':
    'Bu fayl 10 MB-dan böyükdür. Daha qısa variant və ya şəkilləri kiçildilmiş PDF kifayətdir.',
  'write.problem.fileType':
    'Biz PDF, DOCX və sadə mətn oxuya bilirik. Adı nə olursa olsun, bu fayl onlardan heç biri deyil.',
  'write.problem.honeypot':
    'Zəhmət olmasa, bu sahəni boş saxlayın: o, avtomatik göndərişlərin qarşısını alır.',
  'write.problem.other': 'Bunu qəbul edə bilmədik: {message}',
  'write.received': 'Müraciətiniz alındı',
  'write.reference': 'Müraciət nömrəsi',
  'write.receivedNext':
    'Zəhmət olmasa, bu nömrəni qeyd edin. Redaksiya e-poçt ünvanınıza təsdiq məktubu göndərib və hər müraciətə cavab verəcək.',

  'consent.title': 'Bu saytda kukilər',
  'consent.banner':
    'Kukilərdən istifadə edərək kənar məzmunu yükləmək və oxucuları saymaq istərdik. Seçiminizə qədər heç nə yerləşdirilmir və sayt hər iki halda eyni cür işləyir.',
  'consent.accept': 'Kukiləri qəbul edirəm',
  'consent.refuse': 'Yalnız zəruri olanlar',
  'consent.byPurpose': 'Məqsədlər üzrə seçin',
  'consent.intro':
    'Nəyə icazə verdiyinizi seçin. Seçimi istənilən vaxt dəyişə bilərsiniz; razılığı geri götürmək onu vermək qədər asandır.',
  'consent.current.none': 'Hələ seçim etməmisiniz. Heç nə yerləşdirilməyib.',
  'consent.current.chosen': 'Hazırkı seçiminiz: {purposes}.',
  'consent.purpose.necessary': 'Zəruri',
  'consent.purpose.embeds': 'Kənar məzmun',
  'consent.purpose.measurement': 'Oxucuların sayı',
  'consent.what.necessary':
    'Bu seçimi yadda saxlayır. Həmişə aktivdir və yalnız seçim etdikdə yerləşdirilir.',
  'consent.what.embeds':
    'Digər saytların xəritələri, videoları və paylaşımları öz-özünə yüklənir. Bu halda həmin saytlar şəbəkə ünvanınızı öyrənir və öz kukilərini yerləşdirə bilər.',
  'consent.what.measurement':
    'Neçə oxucumuz olduğunu bilmək üçün kukidə 30 günlük təsadüfi ədəd. Nə səhifə, nə ünvan, nə profil.',
  'consent.save': 'Bu seçimi saxla',
  'consent.nothing':
    'Bu redaksiya razılığınızı tələb edən kuki yerləşdirmir, ona görə seçiləcək bir şey yoxdur.',
  'consent.saved': 'Seçiminiz saxlanıldı.',

  'cookies.intro':
    'Bu siyahı proqramın kuki yerləşdirərkən istifadə etdiyi eyni reyestrdən yaradılır. Bu saytın başqa kukisi yoxdur.',
  'cookies.none': 'Bu sayt oxucuları üçün kuki yerləşdirmir.',
  'cookies.why': 'Nə üçün',
  'cookies.duration': 'Müddət',
  'cookies.days': '{count, plural, one {# gün} other {# gün}}',
  'cookies.setWhen': 'Nə vaxt yerləşdirilir',
  'cookies.avoid': 'Necə qaçınmalı',
  'cookies.purpose': 'Məqsəd',
  'cookies.thirdTitle': 'Digər saytlar',
  'cookies.third':
    'Səhifələr başqa ünvanlardan heç nə sorğulamır. Xəritə, video və paylaşımlar yalnız siz kliklədikdən sonra və ya razılığınızla yüklənir; onda həmin saytın qaydaları tətbiq olunur.',
  'cookies.deleteTitle': 'Brauzerdə kukiləri silmək',
  'cookies.firefox':
    'Tənzimləmələr, Məxfilik və təhlükəsizlik, Kukilər və sayt məlumatları, Məlumatları idarə et: bu saytı seçib silin.',
  'cookies.chrome':
    'Ayarlar, Məxfilik və təhlükəsizlik, Üçüncü tərəf kukiləri, Bütün sayt datasına baxın: bu saytı seçib silin.',
  'cookies.safari':
    '“Settings”, “Privacy”, “Manage Website Data”: bu saytı seçib silin. iPhone telefonunda: “Settings”, “Apps”, “Safari”, “Advanced”, “Website Data”.',
  'cookies.edge':
    'Parametrlər, Məxfilik, axtarış və xidmətlər, Kukilər, Bütün kukilərə və sayt məlumatlarına baxın: bu saytı seçib silin.',

  'error.404.title': 'Bu ünvanda səhifə yoxdur',
  'error.404.text': 'Ola bilsin, ünvan səhv yazılıb və ya belə səhifə heç vaxt dərc olunmayıb.',
  'error.410.title': 'Bu məqalə geri götürülüb',
  'error.410.text':
    'Redaksiya onu dərc etmiş, sonra geri götürmüşdür. Ünvanı saxlanılır ki, keçidlər bu qeydə gətirsin.',
  'error.403.title': 'Bu forma başqa saytdan göndərilib',
  'error.403.text':
    'Təhlükəsizliyiniz üçün yalnız öz səhifələrimizdən göndərilən formaları qəbul edirik. Zəhmət olmasa, səhifəni burada açıb formanı yenidən göndərin.',
  'error.413.title': 'Həcm həddən artıq böyükdür',
  'error.413.text':
    'Formada qəbul etdiyimizdən çox məlumat var. Hər fayl ən çoxu 10 MB, hamısı birlikdə 30 MB ola bilər. Zəhmət olmasa, geri qayıdıb həcmi azaldın və yenidən göndərin.',
  'error.429.title': 'Bağlantınızdan həddən artıq cəhd edilib',
  'error.429.text':
    'Zəhmət olmasa, {minutes, plural, one {# dəqiqədən} other {# dəqiqədən}} sonra yenidən cəhd edin. Brauzerdə geri qayıtsanız, yazdıqlarınız qalır.',
  'error.500.title': 'Bizim tərəfdə xəta baş verdi',
  'error.500.text':
    'Xəta jurnala yazıldı. Bir azdan yenidən cəhd etmək çox vaxt kömək edir; etməzsə, redaksiyaya bildirin.',
  'error.400.title': 'Formanı oxumaq mümkün olmadı',
  'error.400.text': 'O, zədəli və ya yarımçıq gəlib. Zəhmət olmasa, geri qayıdıb yenidən göndərin.',
  'error.front': 'Ana səhifə',

  'type.visit': 'Səfər',
  'type.meeting': 'Görüş',
  'type.call': 'Telefon danışığı',
  'type.negotiation': 'Danışıqlar',
  'type.mediation': 'Vasitəçilik',
  'type.statement': 'Bəyanat',
  'type.announcement': 'Elan',
  'type.agreement': 'Saziş',
  'type.ceremony': 'Mərasim',
  'type.appointment': 'Təyinat',
  'type.exercise': 'Təlim',
  'type.clash': 'Toqquşma',
  'type.attack': 'Hücum',
  'type.ceasefire': 'Atəşkəs',
  'type.deployment': 'Qüvvə yerləşdirilməsi',
  'type.sanction': 'Sanksiya',
  'type.aid': 'Yardım',
  'type.protest': 'Etiraz',
  'type.legal': 'Hüquqi addım',
  'type.border': 'Sərhəd',
  'type.trade': 'Ticarət',
  'type.energy': 'Enerji',
  'type.other': 'Hadisə',

  'status.happened': 'Baş tutub',
  'status.ongoing': 'Davam edir',
  'status.announced': 'Elan olunub',
  'status.conditional': 'Şərtli',
  'status.proposed': 'Təklif olunub',
  'status.postponed': 'Təxirə salınıb',
  'status.cancelled': 'Ləğv edilib',
  'status.denied': 'Təkzib edilib',
  'status.disputed': 'Mübahisəli',
  'status.unknown': 'Naməlum',
  'status.overdue': 'Vaxtı ötüb',

  ...bodyAz,
  ...foundAz,
  ...pagesAz,
  ...changesAz,
  ...dossiersAz,
  ...asOfAz,
  ...searchAz,
  ...newsletterAz,
  ...memoryAz,
  ...mirrorAz,
}
