import { asOfHy } from './as-of/hy.ts'
import { bodyHy } from './body/hy.ts'
import { changesHy } from './changes/hy.ts'
import { dossiersHy } from './dossiers/hy.ts'
import type { MessageKey } from './en.ts'
import { foundHy } from './found/hy.ts'
import { memoryHy } from './memory/hy.ts'
import { mirrorHy } from './mirror/hy.ts'
import { newsletterHy } from './newsletter/hy.ts'
import { pagesHy } from './pages/hy.ts'
import { searchHy } from './search/hy.ts'

/** The interface in (Eastern) Armenian. */
export const hy: Readonly<Record<MessageKey, string>> = {
  'language.name': 'Հայերեն',
  'term.value': '{term}՝ {value}',
  quotation: '«{words}»',
  'skip.content': 'Անցնել բովանդակությանը',
  'site.actors': 'Անձինք և կազմակերպություններ',
  'site.about': 'Մեր մասին',
  'site.writeForUs': 'Գրեք մեզ համար',
  'site.cookiePolicy': 'Քուքիների քաղաքականություն',
  'site.changeConsent': 'Փոխել քուքիների ընտրությունը',
  'site.sections': 'Բաժիններ',
  'site.desk': 'Խմբագրություն',
  'site.countries': 'Երկրներ',
  'site.processes': 'Գործընթացներ',
  'site.languages': 'Լեզուներ',
  'site.translationMissing': 'այս նյութը չկա հետևյալ լեզվով՝ {language}',
  'site.demonstration':
    'Ցուցադրական կայք. նյութերը գրված են հանրահայտ փաստերի հիման վրա, խմբագրությունը հորինված է։',

  'front.lead': 'Գլխավոր նյութ',
  'front.latest': 'Վերջին նյութերը',
  'front.calendar': 'Ինչ էր հայտարարվել և ինչ եղավ',
  'front.calendarNote':
    'Խմբագրության գրանցամատյանից։ Եթե հայտարարված օրն անցել է, իսկ տեղեկություն չկա, իրադարձությունը համարվում է ժամկետանց։',
  'front.byCountry': 'Ըստ երկրների',
  'front.empty': 'Դեռ ոչինչ չի հրապարակվել։',
  'front.elsewhere': 'Այս լեզվով դեռ քիչ նյութ կա։ Մյուս նյութերի լեզուն՝ {language}։',
  'front.allActors': 'Բոլոր անձինք և կազմակերպությունները',

  'category.empty': 'Այս բաժնում դեռ նյութ չկա։',
  'category.older': 'Ավելի վաղ նյութեր',
  'category.newest': 'Ամենանոր նյութերը',

  'article.by': 'Հեղինակ՝ {name}',
  'article.facts': 'Ինչ է ասում այս նյութը',
  'article.factsNote':
    '{count, plural, one {Խմբագրի հաստատած # իրադարձություն և այն խոսքերը, որոնց վրա այն հիմնված է։} other {Խմբագրի հաստատած # իրադարձություն և այն խոսքերը, որոնց վրա դրանք հիմնված են։}}',
  'article.factAt': 'Իրադարձություն {number}՝ «Ինչ է ասում այս նյութը» բաժնում',
  'article.eventPage': 'Այս իրադարձության մասին բոլոր նյութերը',
  'article.statements': 'Ով ինչ ասաց',
  'article.sources': 'Աղբյուրներ',
  'article.seeAlso': 'Կարդացեք նաև',
  'article.sameEvent': 'Նույն իրադարձությունը՝ {event}',
  'article.alsoAbout': 'Այստեղ նույնպես հիշատակվում են՝ {actors}',
  'article.category': 'Բաժին',

  'embed.map': 'Քարտեզ',
  'embed.video': 'Տեսանյութ',
  'embed.post': 'Գրառում',
  'embed.explanation':
    '{kind, select, map {Այս քարտեզի աղբյուրը} video {Այս տեսանյութի աղբյուրը} other {Այս գրառման աղբյուրը}}՝ {provider}։ Բեռնելիս {provider} կայքն իմանում է ձեր ցանցային հասցեն և կարող է քուքիներ պահել։ Առայժմ ոչինչ չի բեռնվել։',
  'embed.load':
    '{kind, select, map {Բեռնել քարտեզը} video {Բեռնել տեսանյութը} other {Բեռնել գրառումը}} ({provider})',
  'embed.source': 'Բացել աղբյուրում՝ {provider}',
  'embed.loaded': 'Բեռնման աղբյուրը՝ {provider}։',

  'fact.who': 'Ով',
  'fact.where': 'Որտեղ',
  'fact.when': 'Երբ',
  'fact.topics': 'Թեմա',
  'date.unknown': 'ամսաթիվը նշված չէ',
  'actors.none': 'մասնակից նշված չէ',
  'actors.others': '{count, plural, one {ևս #} other {ևս #}}',

  'statement.noDate': 'առանց ամսաթվի',

  'event.record': 'Ինչ կա գրանցամատյանում',
  'event.kicker': 'Իրադարձություն',
  'event.readouts': 'Ինչպես է այն ներկայացվել',
  'event.readoutsNote':
    '{count, plural, one {Այս իրադարձության մասին պատմում է # նյութ։} other {Այս իրադարձության մասին պատմում է # նյութ։ Դրանց վարկածները ներկայացված են կողք կողքի։}}',
  'event.notPublished': 'այս կայքում չի հրապարակվել',
  'event.says': 'Հաղորդվել է որպես',
  'event.credits': 'Հղում',
  'event.creditsNobody': 'աղբյուրը նշված չէ',
  'event.names': 'Նշված են',
  'event.history': 'Այս գրառման պատմությունը',
  'event.historyNote':
    'Յուրաքանչյուր տվյալ, դրա հիմքը, ով և երբ է այն գրանցել։ Ոչինչ չի ջնջվում. փոխարինվածը պահպանվում է։',
  'event.past': 'փոխարինված',

  'history.at': 'Գրանցվել է',
  'history.property': 'Տվյալ',
  'history.value': 'Արժեք',
  'history.basis': 'Հիմք',
  'history.by': 'Ում կողմից',

  'actor.kind.person': 'Անձ',
  'actor.kind.organisation': 'Կազմակերպություն',
  'actor.kind.state': 'Պետություն',
  'actor.kind.place': 'Վայր',
  'actor.kind.group': 'Խումբ',
  'actor.timeline': 'Ժամանակագրություն',
  'actor.noEvents': 'Հաստատված իրադարձություն դեռ չկա։',
  'actor.contacts': 'Շփումներ',
  'actor.contact': '{count, plural, one {# ընդհանուր իրադարձություն} other {# ընդհանուր իրադարձություն}}',
  'actor.lastContact': 'վերջինը՝ {date}',
  'actor.statements': 'Հայտարարություններ',
  'actor.spellings': 'Այլ գրելաձևեր',
  'actor.history': 'Այս գրառման պատմությունը',
  'actor.events': '{count, plural, one {# իրադարձություն} other {# իրադարձություն}}',

  'actors.title': 'Անձինք և կազմակերպություններ',
  'actors.intro':
    'Բոլորը, ում գիտի գրանցամատյանը. սկզբում նրանք են, ովքեր ունեն ամենաշատ հաստատված իրադարձությունները։',
  'actors.empty': 'Գրանցամատյանը դեռ դատարկ է. ոչ մի առաջարկ չի հաստատվել։',

  'author.kicker': 'Հեղինակ',
  'author.articles': 'Նյութեր',
  'author.empty': 'Դեռ նյութ չկա։',

  'about.title': '«{title}» խմբագրության մասին',
  'about.people': 'Խմբագրություն',

  'write.title': 'Գրեք մեզ համար',
  'write.intro': 'Խմբագրության բաց մրցույթները և դիմելու ձևը։',
  'write.noCalls': 'Այս պահին բաց մրցույթ չկա։',
  'write.regions': 'Տարածաշրջաններ',
  'write.closes': 'Դիմելու վերջնաժամկետ՝ {date}',
  'write.open': 'Դիմելու ժամկետը սահմանափակված չէ',
  'write.apply': 'Դիմել',
  'write.call': 'Որ մրցույթին եք դիմում',
  'write.name': 'Ձեր անունը',
  'write.email': 'Էլ. փոստ',
  'write.emailHint': 'Պատասխանը կուղարկենք այս հասցեին։',
  'write.region': 'Տարածաշրջանը, որը գիտեք',
  'write.languages': 'Լեզուներ, որոնցով կարդում և գրում եք',
  'write.message': 'Մի քանի խոսք մեզ',
  'write.messageHint': 'Պարտադիր չէ։',
  'write.cv': 'Ինքնակենսագրական (CV)',
  'write.cover-letter': 'Ուղեկցող նամակ',
  'write.writing-sample': 'Գրության նմուշ',
  'write.fileHint': 'PDF, DOCX կամ պարզ տեքստ, մինչև 10 ՄԲ։',
  'write.honeypot': 'Այս դաշտը դատարկ թողեք',
  'write.submit': 'Ուղարկել դիմումը',
  'write.privacy':
    'Ձեր ուղարկածը կարդում են միայն խմբագիրները, և այն պահվում է խմբագրության սեփական սերվերում։ Այս ձևը քուքիներ չի պահում։',
  'write.problems':
    '{count, plural, one {Ստուգեք # դաշտ։ Ձեր գրածը պահպանվել է. խնդրում ենք ֆայլերը նորից ընտրել։} other {Ստուգեք # դաշտ։ Ձեր գրածը պահպանվել է. խնդրում ենք ֆայլերը նորից ընտրել։}}',
  'write.problem.required': 'Խնդրում ենք լրացնել այս դաշտը։',
  'write.problem.email': 'Սա նման չէ էլ. փոստի հասցեի. օրինակ՝ name@example.org։',
  'write.problem.tooLong': 'Սա չափազանց երկար է. ընդունում ենք առավելագույնը {limit} նիշ։',
  'write.problem.line': 'Խնդրում ենք սա գրել մեկ տողով՝ առանց < > @ : / \\ նշանների։',
  'write.problem.call': 'Խնդրում ենք ընտրել բաց մրցույթներից մեկը։',
  'write.problem.fileMissing': 'Խնդրում ենք ընտրել ֆայլ։',
  'write.problem.fileEmpty': 'Այս ֆայլը դատարկ է։ Խնդրում ենք ստուգել և նորից ընտրել։',
  'write.problem.fileTwice': 'Այստեղ մի քանի ֆայլ է ուղարկվել։ Խնդրում ենք դրանք միավորել մեկում։',
  'write.problem.fileTooLarge':
    'Այս ֆայլը 10 ՄԲ-ից մեծ է։ Բավական է ավելի կարճ տարբերակ կամ ավելի փոքր պատկերներով PDF։',
  'write.problem.fileType':
    'Մենք կարդում ենք PDF, DOCX և պարզ տեքստ։ Այս ֆայլը դրանցից ոչ մեկը չէ՝ անկախ իր անունից։',
  'write.problem.honeypot': 'Խնդրում ենք այս դաշտը դատարկ թողնել. այն կանգնեցնում է ինքնաշխատ ուղարկումները։',
  'write.problem.other': 'Չկարողացանք սա ընդունել՝ {message}',
  'write.received': 'Ձեր դիմումը ստացվել է',
  'write.reference': 'Դիմումի համար',
  'write.receivedNext':
    'Խնդրում ենք գրի առնել այս համարը։ Խմբագրությունը հաստատում է ուղարկել ձեր էլ. փոստին և կպատասխանի յուրաքանչյուր դիմումի։',

  'consent.title': 'Քուքիներն այս կայքում',
  'consent.banner':
    'Կցանկանայինք քուքիների միջոցով բեռնել արտաքին նյութեր և հաշվել ընթերցողներին։ Մինչև ձեր ընտրությունը ոչինչ չի պահվում, և կայքը երկու դեպքում էլ նույն կերպ է աշխատում։',
  'consent.accept': 'Ընդունում եմ քուքիները',
  'consent.refuse': 'Միայն անհրաժեշտները',
  'consent.byPurpose': 'Ընտրել ըստ նպատակի',
  'consent.intro':
    'Ընտրեք, թե ինչ եք թույլատրում։ Կարող եք ցանկացած պահի փոխել ընտրությունը. հրաժարվելը նույնքան հեշտ է, որքան թույլատրելը։',
  'consent.current.none': 'Դուք դեռ ընտրություն չեք կատարել։ Ոչինչ չի պահվել։',
  'consent.current.chosen': 'Ձեր ներկայիս ընտրությունը՝ {purposes}։',
  'consent.purpose.necessary': 'Անհրաժեշտ',
  'consent.purpose.embeds': 'Արտաքին նյութեր',
  'consent.purpose.measurement': 'Ընթերցողների հաշվարկ',
  'consent.what.necessary':
    'Հիշում է այս ընտրությունը։ Միշտ միացված է և պահվում է միայն ձեր ընտրությունից հետո։',
  'consent.what.embeds':
    'Այլ կայքերի քարտեզները, տեսանյութերը և գրառումները բեռնվում են ինքնաբերաբար։ Այդ դեպքում այդ կայքերն իմանում են ձեր ցանցային հասցեն և կարող են պահել իրենց քուքիները։',
  'consent.what.measurement':
    'Պատահական թիվ քուքիի մեջ՝ 30 օրով, որպեսզի իմանանք, թե քանի ընթերցող ունենք։ Ո՛չ էջ, ո՛չ հասցե, ո՛չ անձնական տվյալ։',
  'consent.save': 'Պահպանել այս ընտրությունը',
  'consent.nothing':
    'Այս խմբագրությունը չի պահում ձեր համաձայնությունը պահանջող քուքիներ, ուստի ընտրելու բան չկա։',
  'consent.saved': 'Ձեր ընտրությունը պահպանվել է։',

  'cookies.intro':
    'Այս ցանկը կազմվում է նույն ռեգիստրից, ըստ որի ծրագիրը քուքիներ է պահում։ Այս կայքն ուրիշ քուքիներ չունի։',
  'cookies.none': 'Այս կայքն իր ընթերցողների համար քուքիներ չի պահում։',
  'cookies.why': 'Ինչի համար',
  'cookies.duration': 'Ժամկետ',
  'cookies.days': '{count, plural, one {# օր} other {# օր}}',
  'cookies.setWhen': 'Երբ է պահվում',
  'cookies.avoid': 'Ինչպես խուսափել',
  'cookies.purpose': 'Նպատակ',
  'cookies.thirdTitle': 'Այլ կայքեր',
  'cookies.third':
    'Էջերն այլ հասցեներից ոչինչ չեն պահանջում։ Քարտեզները, տեսանյութերը և գրառումները բեռնվում են միայն ձեր սեղմումից հետո կամ ձեր համաձայնությամբ. այդ ժամանակ գործում են տվյալ կայքի կանոնները։',
  'cookies.deleteTitle': 'Ինչպես ջնջել քուքիները դիտարկիչում',
  'cookies.firefox':
    'Կարգավորումներ, Գաղտնիություն և անվտանգություն, Քուքիներ և կայքի տվյալներ, Կառավարել տվյալները. ընտրեք այս կայքը և հեռացրեք։',
  'cookies.chrome':
    'Կարգավորումներ, Գաղտնիություն և անվտանգություն, Երրորդ կողմի քուքիներ, Դիտել կայքերի բոլոր տվյալները. ընտրեք այս կայքը և ջնջեք։',
  'cookies.safari':
    '«Settings», «Privacy», «Manage Website Data». ընտրեք այս կայքը և հեռացրեք։ iPhone հեռախոսում՝ «Settings», «Apps», «Safari», «Advanced», «Website Data»։',
  'cookies.edge':
    'Կարգավորումներ, Գաղտնիություն, որոնում և ծառայություններ, Քուքիներ, Տեսնել բոլոր քուքիները և կայքի տվյալները. ընտրեք այս կայքը և ջնջեք։',

  'error.404.title': 'Այս հասցեով էջ չկա',
  'error.404.text': 'Հնարավոր է՝ հասցեն սխալ է գրված, կամ էջը երբեք չի հրապարակվել։',
  'error.410.title': 'Այս նյութը հետ է կանչվել',
  'error.410.text':
    'Խմբագրությունը հրապարակել էր այն և հետ է կանչել։ Հասցեն պահպանվում է, որպեսզի հղումները հասնեն այս ծանուցմանը։',
  'error.403.title': 'Այս ձևն ուղարկվել է այլ կայքից',
  'error.403.text':
    'Ձեր անվտանգության համար ընդունում ենք միայն մեր էջերից ուղարկված ձևերը։ Խնդրում ենք էջը բացել այստեղ և նորից ուղարկել։',
  'error.413.title': 'Ծավալը չափազանց մեծ է',
  'error.413.text':
    'Ձևի ծավալը գերազանցում է թույլատրելին։ Յուրաքանչյուր ֆայլ կարող է լինել մինչև 10 ՄԲ, բոլորը միասին՝ մինչև 30 ՄԲ։ Խնդրում ենք հետ գնալ, փոքրացնել և նորից ուղարկել։',
  'error.429.title': 'Չափազանց շատ փորձեր ձեր կապից',
  'error.429.text':
    'Խնդրում ենք նորից փորձել {minutes, plural, one {# րոպեից} other {# րոպեից}}։ Եթե դիտարկիչում հետ գնաք, ձեր գրածը կպահպանվի։',
  'error.500.title': 'Մեր կողմից սխալ է տեղի ունեցել',
  'error.500.text':
    'Այն գրանցվել է մատյանում։ Հաճախ օգնում է քիչ անց նորից փորձելը. եթե ոչ, խնդրում ենք տեղեկացնել խմբագրությանը։',
  'error.400.title': 'Ձևը հնարավոր չեղավ կարդալ',
  'error.400.text': 'Այն հասել է վնասված կամ թերի։ Խնդրում ենք հետ գնալ և նորից ուղարկել։',
  'error.front': 'Գլխավոր էջ',

  'type.visit': 'Այց',
  'type.meeting': 'Հանդիպում',
  'type.call': 'Հեռախոսազրույց',
  'type.negotiation': 'Բանակցություններ',
  'type.mediation': 'Միջնորդություն',
  'type.statement': 'Հայտարարություն',
  'type.announcement': 'Ծանուցում',
  'type.agreement': 'Համաձայնագիր',
  'type.ceremony': 'Արարողություն',
  'type.appointment': 'Նշանակում',
  'type.exercise': 'Զորավարժություն',
  'type.clash': 'Բախում',
  'type.attack': 'Հարձակում',
  'type.ceasefire': 'Հրադադար',
  'type.deployment': 'Տեղակայում',
  'type.sanction': 'Պատժամիջոց',
  'type.aid': 'Օգնություն',
  'type.protest': 'Բողոքի ցույց',
  'type.legal': 'Իրավական քայլ',
  'type.border': 'Սահման',
  'type.trade': 'Առևտուր',
  'type.energy': 'Էներգետիկա',
  'type.other': 'Իրադարձություն',

  'status.happened': 'Կայացել է',
  'status.ongoing': 'Ընթանում է',
  'status.announced': 'Հայտարարված է',
  'status.conditional': 'Պայմանական',
  'status.proposed': 'Առաջարկված է',
  'status.postponed': 'Հետաձգված է',
  'status.cancelled': 'Չեղարկված է',
  'status.denied': 'Հերքված է',
  'status.disputed': 'Վիճարկվում է',
  'status.unknown': 'Անհայտ',
  'status.overdue': 'Ժամկետանց',

  ...bodyHy,
  ...foundHy,
  ...pagesHy,
  ...changesHy,
  ...dossiersHy,
  ...asOfHy,
  ...searchHy,
  ...newsletterHy,
  ...memoryHy,
  ...mirrorHy,
}
