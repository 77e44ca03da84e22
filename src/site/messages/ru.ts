import { asOfRu } from './as-of/ru.ts'
import { bodyRu } from './body/ru.ts'
import { changesRu } from './changes/ru.ts'
import { dossiersRu } from './dossiers/ru.ts'
import type { MessageKey } from './en.ts'
import { foundRu } from './found/ru.ts'
import { memoryRu } from './memory/ru.ts'
import { mirrorRu } from './mirror/ru.ts'
import { newsletterRu } from './newsletter/ru.ts'
import { pagesRu } from './pages/ru.ts'
import { searchRu } from './search/ru.ts'

/** The interface in Russian. */
export const ru: Readonly<Record<MessageKey, string>> = {
  'language.name': 'Русский',
  'term.value': '{term}: {value}',
  quotation: '«{words}»',
  'skip.content': 'Перейти к содержанию',
  'site.actors': 'Люди и организации',
  'site.about': 'О редакции',
  'site.writeForUs': 'Пишите для нас',
  'site.cookiePolicy': 'Правила о файлах cookie',
  'site.changeConsent': 'Изменить выбор файлов cookie',
  'site.sections': 'Рубрики',
  'site.desk': 'Редакция',
  'site.countries': 'Страны',
  'site.processes': 'Процессы',
  'site.languages': 'Языки',
  'site.translationMissing': 'этого материала нет на языке: {language}',
  'site.demonstration': 'Демонстрация: материалы написаны по общедоступным фактам, сама редакция вымышлена.',

  'front.lead': 'Главный материал',
  'front.latest': 'Последние материалы',
  'front.calendar': 'Что было объявлено и что из этого вышло',
  'front.calendarNote':
    'Из реестра редакции. Событие считается просроченным, если объявленный день прошёл, а сообщений о нём нет.',
  'front.byCountry': 'По странам',
  'front.empty': 'Пока ничего не опубликовано.',
  'front.elsewhere': 'На этом языке материалов пока немного. Язык остальных: {language}.',
  'front.allActors': 'Все люди и организации',

  'category.empty': 'В этой рубрике пока нет материалов.',
  'category.older': 'Более ранние материалы',
  'category.newest': 'Новейшие материалы',

  'article.by': 'Автор: {name}',
  'article.facts': 'О чём говорит этот материал',
  'article.factsNote':
    '{count, plural, one {# событие, подтверждённое редактором, с текстом, на котором оно основано.} few {# события, подтверждённых редактором, с текстом, на котором они основаны.} many {# событий, подтверждённых редактором, с текстом, на котором они основаны.} other {# события, подтверждённых редактором, с текстом, на котором они основаны.}}',
  'article.factAt': 'Событие {number} во врезке «О чём говорит этот материал»',
  'article.eventPage': 'Все сообщения об этом событии',
  'article.statements': 'Кто что сказал',
  'article.sources': 'Источники',
  'article.seeAlso': 'Читайте также',
  'article.sameEvent': 'То же событие: {event}',
  'article.alsoAbout': 'Здесь тоже упоминаются: {actors}',
  'article.category': 'Рубрика',

  'embed.map': 'Карта',
  'embed.video': 'Видео',
  'embed.post': 'Публикация',
  'embed.explanation':
    '{kind, select, map {Эту карту предоставляет} video {Это видео предоставляет} other {Эту публикацию предоставляет}} {provider}. При загрузке {provider} узнаёт ваш сетевой адрес и может сохранить файлы cookie. Пока ничего не загружено.',
  'embed.load': 'Загрузить {kind, select, map {карту} video {видео} other {публикацию}} ({provider})',
  'embed.source': 'Открыть на сайте {provider}',
  'embed.loaded': 'Загружено с сайта {provider}.',

  'fact.who': 'Кто',
  'fact.where': 'Где',
  'fact.when': 'Когда',
  'fact.topics': 'О чём',
  'date.unknown': 'дата не указана',
  'actors.none': 'участники не названы',
  'actors.others': '{count, plural, one {ещё #} few {ещё #} many {ещё #} other {ещё #}}',

  'statement.noDate': 'без даты',

  'event.record': 'Что известно реестру',
  'event.kicker': 'Событие',
  'event.readouts': 'Как об этом сообщали',
  'event.readoutsNote':
    '{count, plural, one {Об этом событии рассказывает # материал.} few {Об этом событии рассказывают # материала. Их версии приведены рядом.} many {Об этом событии рассказывают # материалов. Их версии приведены рядом.} other {Об этом событии рассказывают # материала. Их версии приведены рядом.}}',
  'event.notPublished': 'на этом сайте не опубликовано',
  'event.says': 'Как сообщено',
  'event.credits': 'Со ссылкой на',
  'event.creditsNobody': 'источник не назван',
  'event.names': 'Названы',
  'event.history': 'История этой записи',
  'event.historyNote':
    'Все сведения: на чём они основаны, кто и когда их внёс. Ничего не удаляется: заменённое остаётся.',
  'event.past': 'заменено',

  'history.at': 'Внесено',
  'history.property': 'Сведение',
  'history.value': 'Значение',
  'history.basis': 'Основание',
  'history.by': 'Кем',

  'actor.kind.person': 'Человек',
  'actor.kind.organisation': 'Организация',
  'actor.kind.state': 'Государство',
  'actor.kind.place': 'Место',
  'actor.kind.group': 'Группа',
  'actor.timeline': 'Хроника',
  'actor.noEvents': 'Подтверждённых событий пока нет.',
  'actor.contacts': 'Контакты',
  'actor.contact':
    '{count, plural, one {# общее событие} few {# общих события} many {# общих событий} other {# общего события}}',
  'actor.lastContact': 'последнее {date}',
  'actor.statements': 'Высказывания',
  'actor.spellings': 'Другие написания',
  'actor.history': 'История этой записи',
  'actor.events': '{count, plural, one {# событие} few {# события} many {# событий} other {# события}}',

  'actors.title': 'Люди и организации',
  'actors.intro': 'Все, кого знает реестр; первыми стоят те, у кого больше подтверждённых событий.',
  'actors.empty': 'Реестр пока пуст: ни одно предложение ещё не подтверждено.',

  'author.kicker': 'Автор',
  'author.articles': 'Материалы',
  'author.empty': 'Материалов пока нет.',

  'about.title': 'О редакции «{title}»',
  'about.people': 'Редакция',

  'write.title': 'Пишите для нас',
  'write.intro': 'Открытые конкурсы редакции и форма для ответа.',
  'write.noCalls': 'Сейчас открытых конкурсов нет.',
  'write.regions': 'Регионы',
  'write.closes': 'Приём заявок до {date}',
  'write.open': 'Приём заявок без ограничения срока',
  'write.apply': 'Подать заявку',
  'write.call': 'На какой конкурс вы отвечаете',
  'write.name': 'Ваше имя',
  'write.email': 'Электронная почта',
  'write.emailHint': 'Ответ придёт на этот адрес.',
  'write.region': 'Регион, который вы знаете',
  'write.languages': 'Языки, на которых вы читаете и пишете',
  'write.message': 'Несколько слов для нас',
  'write.messageHint': 'Необязательно.',
  'write.cv': 'Резюме',
  'write.cover-letter': 'Сопроводительное письмо',
  'write.writing-sample': 'Образец текста',
  'write.fileHint': 'PDF, DOCX или простой текст, до 10 МБ.',
  'write.honeypot': 'Оставьте это поле пустым',
  'write.submit': 'Отправить заявку',
  'write.privacy':
    'Присланное читают только редакторы; оно хранится на собственном сервере редакции. Эта форма не сохраняет файлов cookie.',
  'write.problems':
    '{count, plural, one {Проверьте # поле. Введённое сохранено; файлы, пожалуйста, выберите заново.} few {Проверьте # поля. Введённое сохранено; файлы, пожалуйста, выберите заново.} many {Проверьте # полей. Введённое сохранено; файлы, пожалуйста, выберите заново.} other {Проверьте # поля. Введённое сохранено; файлы, пожалуйста, выберите заново.}}',
  'write.problem.required': 'Пожалуйста, заполните это поле.',
  'write.problem.email': 'Это не похоже на адрес электронной почты; пример: name@example.org.',
  'write.problem.tooLong': 'Слишком длинно: мы принимаем не больше {limit} знаков.',
  'write.problem.line': 'Пожалуйста, напишите это одной строкой, без знаков < > @ : / \\.',
  'write.problem.call': 'Пожалуйста, выберите один из открытых конкурсов.',
  'write.problem.fileMissing': 'Пожалуйста, выберите файл.',
  'write.problem.fileEmpty': 'Этот файл пуст. Пожалуйста, проверьте его и выберите снова.',
  'write.problem.fileTwice': 'Здесь прислано несколько файлов. Пожалуйста, соберите их в один.',
  'write.problem.fileTooLarge':
    'Этот файл больше 10 МБ. Подойдёт сокращённый вариант или PDF с изображениями меньшего размера.',
  'write.problem.fileType':
    'Мы читаем PDF, DOCX и простой текст. Этот файл не относится к ним, как бы он ни назывался.',
  'write.problem.honeypot':
    'Пожалуйста, оставьте это поле пустым: оно останавливает автоматические рассылки.',
  'write.problem.other': 'Мы не смогли это принять: {message}',
  'write.received': 'Ваша заявка получена',
  'write.reference': 'Номер заявки',
  'write.receivedNext':
    'Пожалуйста, запишите этот номер. Редакция отправила подтверждение на вашу электронную почту и ответит на каждую заявку.',

  'consent.title': 'Файлы cookie на этом сайте',
  'consent.banner':
    'Мы хотели бы загружать встроенные материалы и считать читателей с помощью файлов cookie. До вашего выбора ничего не сохраняется, и сайт в любом случае работает одинаково.',
  'consent.accept': 'Принимаю cookie',
  'consent.refuse': 'Только необходимые',
  'consent.byPurpose': 'Выбрать по целям',
  'consent.intro':
    'Выберите, что вы разрешаете. Выбор можно изменить в любое время; отозвать согласие так же легко, как дать.',
  'consent.current.none': 'Вы ещё не сделали выбор. Ничего не сохранено.',
  'consent.current.chosen': 'Ваш нынешний выбор: {purposes}.',
  'consent.purpose.necessary': 'Необходимые',
  'consent.purpose.embeds': 'Встроенные материалы',
  'consent.purpose.measurement': 'Подсчёт читателей',
  'consent.what.necessary':
    'Запоминает этот выбор. Всегда включено и сохраняется только после вашего выбора.',
  'consent.what.embeds':
    'Карты, видео и публикации с других сайтов загружаются сами. Тогда эти сайты узнают ваш сетевой адрес и могут сохранить собственные файлы cookie.',
  'consent.what.measurement':
    'Случайное число в файле cookie на 30 дней, чтобы мы знали, сколько у нас читателей. Ни страниц, ни адресов, ни профилей.',
  'consent.save': 'Сохранить этот выбор',
  'consent.nothing':
    'Эта редакция не сохраняет файлов cookie, требующих вашего согласия, поэтому выбирать нечего.',
  'consent.saved': 'Ваш выбор сохранён.',

  'cookies.intro':
    'Этот список создан из того же реестра, по которому программа сохраняет файлы cookie. Других у этого сайта нет.',
  'cookies.none': 'Этот сайт не сохраняет файлов cookie у читателей.',
  'cookies.why': 'Зачем',
  'cookies.duration': 'Срок',
  'cookies.days': '{count, plural, one {# день} few {# дня} many {# дней} other {# дня}}',
  'cookies.setWhen': 'Когда сохраняется',
  'cookies.avoid': 'Как избежать',
  'cookies.purpose': 'Цель',
  'cookies.thirdTitle': 'Другие сайты',
  'cookies.third':
    'Страницы ничего не запрашивают по другим адресам. Карты, видео и публикации загружаются только после вашего нажатия или с вашего согласия; тогда действуют правила соответствующего сайта.',
  'cookies.deleteTitle': 'Как удалить файлы cookie в браузере',
  'cookies.firefox':
    'Настройки, Приватность и защита, Куки и данные сайтов, Управление данными: выберите этот сайт и удалите его.',
  'cookies.chrome':
    'Настройки, Конфиденциальность и безопасность, Сторонние файлы cookie, Все данные и разрешения сайтов: выберите этот сайт и удалите данные.',
  'cookies.safari':
    'Настройки, Конфиденциальность, Управлять данными веб-сайтов: выберите этот сайт и удалите его. На iPhone: Настройки, Приложения, Safari, Дополнения, Данные сайтов.',
  'cookies.edge':
    'Параметры, Конфиденциальность, поиск и службы, Файлы cookie, Просмотреть все файлы cookie и данные сайта: выберите этот сайт и удалите данные.',

  'error.404.title': 'По этому адресу нет страницы',
  'error.404.text': 'Возможно, в адресе опечатка или страница никогда не публиковалась.',
  'error.410.title': 'Этот материал отозван',
  'error.410.text':
    'Редакция опубликовала его, а затем отозвала. Адрес сохранён, чтобы ссылки приводили к этому пояснению.',
  'error.403.title': 'Эта форма отправлена с другого сайта',
  'error.403.text':
    'Ради вашей безопасности мы принимаем формы только с наших собственных страниц. Пожалуйста, откройте страницу здесь и отправьте форму снова.',
  'error.413.title': 'Слишком большой объём',
  'error.413.text':
    'В форме больше данных, чем мы принимаем. Размер каждого файла — до 10 МБ, всех вместе — до 30 МБ. Пожалуйста, вернитесь, сократите объём и отправьте снова.',
  'error.429.title': 'Слишком много попыток с вашего адреса',
  'error.429.text':
    'Пожалуйста, попробуйте снова через {minutes, plural, one {# минуту} few {# минуты} many {# минут} other {# минуты}}. Если вернуться назад в браузере, введённое сохранится.',
  'error.500.title': 'У нас что-то сломалось',
  'error.500.text':
    'Ошибка записана в журнал. Часто помогает повторить попытку чуть позже; если нет, пожалуйста, сообщите редакции.',
  'error.400.title': 'Форму не удалось прочитать',
  'error.400.text': 'Она пришла повреждённой или неполной. Пожалуйста, вернитесь и отправьте её снова.',
  'error.front': 'Главная страница',

  'type.visit': 'Визит',
  'type.meeting': 'Встреча',
  'type.call': 'Телефонный разговор',
  'type.negotiation': 'Переговоры',
  'type.mediation': 'Посредничество',
  'type.statement': 'Заявление',
  'type.announcement': 'Объявление',
  'type.agreement': 'Соглашение',
  'type.ceremony': 'Церемония',
  'type.appointment': 'Назначение',
  'type.exercise': 'Учения',
  'type.clash': 'Столкновение',
  'type.attack': 'Нападение',
  'type.ceasefire': 'Прекращение огня',
  'type.deployment': 'Развёртывание сил',
  'type.sanction': 'Санкции',
  'type.aid': 'Помощь',
  'type.protest': 'Протест',
  'type.legal': 'Правовой акт',
  'type.border': 'Граница',
  'type.trade': 'Торговля',
  'type.energy': 'Энергетика',
  'type.other': 'Событие',

  'status.happened': 'Состоялось',
  'status.ongoing': 'Продолжается',
  'status.announced': 'Объявлено',
  'status.conditional': 'При условии',
  'status.proposed': 'Предложено',
  'status.postponed': 'Отложено',
  'status.cancelled': 'Отменено',
  'status.denied': 'Опровергнуто',
  'status.disputed': 'Оспаривается',
  'status.unknown': 'Неясно',
  'status.overdue': 'Просрочено',

  ...bodyRu,
  ...foundRu,
  ...pagesRu,
  ...changesRu,
  ...dossiersRu,
  ...asOfRu,
  ...searchRu,
  ...newsletterRu,
  ...memoryRu,
  ...mirrorRu,
}
