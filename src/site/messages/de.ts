import { asOfDe } from './as-of/de.ts'
import { bodyDe } from './body/de.ts'
import { changesDe } from './changes/de.ts'
import { dossiersDe } from './dossiers/de.ts'
import type { MessageKey } from './en.ts'
import { foundDe } from './found/de.ts'
import { memoryDe } from './memory/de.ts'
import { mirrorDe } from './mirror/de.ts'
import { newsletterDe } from './newsletter/de.ts'
import { pagesDe } from './pages/de.ts'
import { searchDe } from './search/de.ts'

/** The interface in German. */
export const de: Readonly<Record<MessageKey, string>> = {
  'language.name': 'Deutsch',
  'term.value': '{term}: {value}',
  quotation: '„{words}“',
  'skip.content': 'Zum Inhalt springen',
  'site.actors': 'Personen und Organisationen',
  'site.about': 'Über uns',
  'site.writeForUs': 'Für uns schreiben',
  'site.cookiePolicy': 'Cookie-Richtlinie',
  'site.changeConsent': 'Cookie-Auswahl ändern',
  'site.sections': 'Rubriken',
  'site.desk': 'Die Redaktion',
  'site.countries': 'Länder',
  'site.processes': 'Prozesse',
  'site.languages': 'Sprachen',
  'site.translationMissing': 'diesen Artikel gibt es nicht auf {language}',
  'site.demonstration':
    'Eine Vorführung: Die Berichte sind aus öffentlichen Tatsachen geschrieben, die Redaktion ist erfunden.',

  'front.lead': 'Aufmacher',
  'front.latest': 'Neueste',
  'front.calendar': 'Angekündigt, und was daraus wurde',
  'front.calendarNote':
    'Aus dem Verzeichnis der Redaktion. Überfällig ist, was angekündigt war und wovon nach seinem Tag nichts berichtet wurde.',
  'front.byCountry': 'Nach Ländern',
  'front.empty': 'Noch ist nichts veröffentlicht.',
  'front.elsewhere': 'In dieser Sprache gibt es erst wenige Artikel. Sprache der übrigen: {language}.',
  'front.allActors': 'Alle Personen und Organisationen',

  'category.empty': 'In dieser Rubrik gibt es noch keinen Artikel.',
  'category.older': 'Ältere Artikel',
  'category.newest': 'Neueste Artikel',

  'article.by': 'Von {name}',
  'article.facts': 'Was dieser Bericht sagt',
  'article.factsNote':
    '{count, plural, one {Ein Ereignis, redaktionell bestätigt, mit den Worten, auf denen es beruht.} other {# Ereignisse, redaktionell bestätigt, mit den Worten, auf denen sie beruhen.}}',
  'article.factAt': 'Ereignis {number} im Kasten „Was dieser Bericht sagt“',
  'article.eventPage': 'Alle Berichte über dieses Ereignis',
  'article.statements': 'Wer was gesagt hat',
  'article.sources': 'Quellen',
  'article.seeAlso': 'Siehe auch',
  'article.sameEvent': 'Dasselbe Ereignis: {event}',
  'article.alsoAbout': 'Auch über {actors}',
  'article.category': 'Rubrik',

  'embed.map': 'Karte',
  'embed.video': 'Video',
  'embed.post': 'Beitrag',
  'embed.explanation':
    '{kind, select, map {Diese Karte} video {Dieses Video} other {Dieser Beitrag}} kommt von {provider}. Beim Laden erfährt {provider} Ihre Adresse und kann Cookies setzen. Bisher wurde nichts geladen.',
  'embed.load':
    '{kind, select, map {Diese Karte} video {Dieses Video} other {Diesen Beitrag}} von {provider} laden',
  'embed.source': 'Stattdessen bei {provider} öffnen',
  'embed.loaded': 'Geladen von {provider}.',

  'fact.who': 'Wer',
  'fact.where': 'Wo',
  'fact.when': 'Wann',
  'fact.topics': 'Worüber',
  'date.unknown': 'ohne Datum',
  'actors.none': 'kein Akteur genannt',
  'actors.others': '{count, plural, one {# weiterer} other {# weitere}}',

  'statement.noDate': 'ohne Datum',

  'event.record': 'Was das Verzeichnis enthält',
  'event.kicker': 'Ereignis',
  'event.readouts': 'Wie darüber berichtet wurde',
  'event.readoutsNote':
    '{count, plural, one {Ein Bericht erzählt von diesem Ereignis.} other {# Berichte erzählen von diesem Ereignis. Ihre Darstellungen stehen nebeneinander.}}',
  'event.notPublished': 'auf dieser Seite nicht veröffentlicht',
  'event.says': 'Berichtet als',
  'event.credits': 'Beruft sich auf',
  'event.creditsNobody': 'keine Quelle genannt',
  'event.names': 'Nennt',
  'event.history': 'Geschichte dieses Eintrags',
  'event.historyNote':
    'Jede Angabe, worauf sie beruht, wer sie wann festgehalten hat. Nichts wird gelöscht; Ersetztes bleibt stehen.',
  'event.past': 'ersetzt',

  'history.at': 'Festgehalten',
  'history.property': 'Angabe',
  'history.value': 'Wert',
  'history.basis': 'Beruht auf',
  'history.by': 'Von',

  'actor.kind.person': 'Person',
  'actor.kind.organisation': 'Organisation',
  'actor.kind.state': 'Staat',
  'actor.kind.place': 'Ort',
  'actor.kind.group': 'Gruppe',
  'actor.timeline': 'Zeitleiste',
  'actor.noEvents': 'Noch kein bestätigtes Ereignis.',
  'actor.contacts': 'Kontakte',
  'actor.contact': '{count, plural, one {# gemeinsames Ereignis} other {# gemeinsame Ereignisse}}',
  'actor.lastContact': 'zuletzt {date}',
  'actor.statements': 'Äußerungen',
  'actor.spellings': 'Auch geschrieben',
  'actor.history': 'Geschichte dieses Eintrags',
  'actor.events': '{count, plural, one {# Ereignis} other {# Ereignisse}}',

  'actors.title': 'Personen und Organisationen',
  'actors.intro': 'Alle, die das Verzeichnis kennt; zuerst die mit den meisten bestätigten Ereignissen.',
  'actors.empty': 'Das Verzeichnis kennt noch niemanden: Kein Vorschlag wurde bisher bestätigt.',

  'author.kicker': 'Autorenseite',
  'author.articles': 'Artikel',
  'author.empty': 'Noch kein Artikel.',

  'about.title': 'Über {title}',
  'about.people': 'Die Redaktion',

  'write.title': 'Für uns schreiben',
  'write.intro': 'Offene Ausschreibungen der Redaktion und das Formular dazu.',
  'write.noCalls': 'Zurzeit gibt es keine offene Ausschreibung.',
  'write.regions': 'Regionen',
  'write.closes': 'Offen bis {date}',
  'write.open': 'Offen ohne Schlusstermin',
  'write.apply': 'Bewerben',
  'write.call': 'Die Ausschreibung, auf die Sie antworten',
  'write.name': 'Ihr Name',
  'write.email': 'E-Mail',
  'write.emailHint': 'An diese Adresse antworten wir.',
  'write.region': 'Die Region, die Sie kennen',
  'write.languages': 'Sprachen, die Sie lesen und schreiben',
  'write.message': 'Ein paar Worte an uns',
  'write.messageHint': 'Freiwillig.',
  'write.cv': 'Lebenslauf',
  'write.cover-letter': 'Anschreiben',
  'write.writing-sample': 'Textprobe',
  'write.fileHint': 'PDF, DOCX oder reiner Text, bis 10 MB.',
  'write.honeypot': 'Dieses Feld frei lassen',
  'write.submit': 'Bewerbung senden',
  'write.privacy':
    'Was Sie senden, liest nur die Redaktion; es liegt auf ihrem eigenen Server. Dieses Formular setzt kein Cookie.',
  'write.problems':
    '{count, plural, one {Ein Feld braucht noch Ihre Aufmerksamkeit. Was Sie getippt haben, bleibt erhalten; bitte wählen Sie die Dateien erneut.} other {# Felder brauchen noch Ihre Aufmerksamkeit. Was Sie getippt haben, bleibt erhalten; bitte wählen Sie die Dateien erneut.}}',
  'write.problem.required': 'Bitte füllen Sie dieses Feld aus.',
  'write.problem.email': 'Das sieht nicht nach einer E-Mail-Adresse aus; ein Beispiel ist name@example.org.',
  'write.problem.tooLong': 'Das ist länger als die {limit} Zeichen, die wir annehmen.',
  'write.problem.line': 'Bitte schreiben Sie das in eine Zeile, ohne die Zeichen < > @ : / \\.',
  'write.problem.call': 'Bitte wählen Sie eine der offenen Ausschreibungen.',
  'write.problem.fileMissing': 'Bitte wählen Sie eine Datei.',
  'write.problem.fileEmpty': 'Diese Datei ist leer. Bitte prüfen Sie sie und wählen Sie sie erneut.',
  'write.problem.fileTwice': 'Hier kamen mehrere Dateien an. Bitte fassen Sie sie in einer zusammen.',
  'write.problem.fileTooLarge':
    'Diese Datei ist größer als 10 MB. Eine kürzere Fassung oder ein PDF mit kleineren Bildern genügt.',
  'write.problem.fileType':
    'Wir können PDF, DOCX und reinen Text lesen. Diese Datei ist nichts davon, wie auch immer sie heißt.',
  'write.problem.honeypot': 'Bitte lassen Sie dieses Feld leer: Es hält automatische Absender auf.',
  'write.problem.other': 'Das konnten wir nicht annehmen: {message}',
  'write.received': 'Ihre Bewerbung ist angekommen',
  'write.reference': 'Aktenzeichen',
  'write.receivedNext':
    'Bitte notieren Sie diese Nummer. Die Redaktion hat eine Bestätigung an Ihre E-Mail-Adresse geschickt und beantwortet jede Bewerbung.',

  'consent.title': 'Cookies auf dieser Seite',
  'consent.banner':
    'Wir möchten eingebettete Inhalte laden und mit Cookies zählen, wie viele uns lesen. Vor Ihrer Wahl wird nichts gesetzt, und die Seite funktioniert in jedem Fall gleich.',
  'consent.accept': 'Ich akzeptiere Cookies',
  'consent.refuse': 'Nur notwendige',
  'consent.byPurpose': 'Nach Zweck wählen',
  'consent.intro':
    'Wählen Sie, was Sie erlauben. Sie können das jederzeit ändern; widerrufen ist so leicht wie erlauben.',
  'consent.current.none': 'Sie haben noch nicht gewählt. Es ist nichts gesetzt.',
  'consent.current.chosen': 'Ihre jetzige Wahl: {purposes}.',
  'consent.purpose.necessary': 'Notwendig',
  'consent.purpose.embeds': 'Eingebettete Inhalte',
  'consent.purpose.measurement': 'Zählung der Leserschaft',
  'consent.what.necessary': 'Merkt sich diese Wahl. Immer an, und erst gesetzt, wenn Sie wählen.',
  'consent.what.embeds':
    'Karten, Videos und Beiträge anderer Anbieter laden von selbst. Der Anbieter erfährt dann Ihre Adresse und kann eigene Cookies setzen.',
  'consent.what.measurement':
    'Eine Zufallszahl in einem Cookie für 30 Tage, damit wir wissen, wie viele uns lesen. Keine Seite, keine Adresse, kein Profil.',
  'consent.save': 'Diese Wahl speichern',
  'consent.nothing':
    'Diese Redaktion setzt kein Cookie, das Ihre Einwilligung braucht; es gibt also nichts zu wählen.',
  'consent.saved': 'Ihre Wahl ist gespeichert.',

  'cookies.intro':
    'Diese Liste entsteht aus demselben Register, nach dem die Software ihre Cookies setzt. Andere gibt es von dieser Seite nicht.',
  'cookies.none': 'Diese Seite setzt für ihre Leserschaft kein Cookie.',
  'cookies.why': 'Wofür',
  'cookies.duration': 'Wie lange',
  'cookies.days': '{count, plural, one {# Tag} other {# Tage}}',
  'cookies.setWhen': 'Wann es gesetzt wird',
  'cookies.avoid': 'Wie Sie es vermeiden',
  'cookies.purpose': 'Zweck',
  'cookies.thirdTitle': 'Andere Anbieter',
  'cookies.third':
    'Die Seiten rufen nichts von anderen Adressen ab. Karten, Videos und Beiträge laden erst nach Ihrem Klick oder mit Ihrer Einwilligung; dann gelten die Regeln des Anbieters.',
  'cookies.deleteTitle': 'Cookies im Browser löschen',
  'cookies.firefox':
    'Einstellungen, Datenschutz & Sicherheit, Cookies und Website-Daten, Daten verwalten: diese Seite wählen und entfernen.',
  'cookies.chrome':
    'Einstellungen, Datenschutz und Sicherheit, Drittanbieter-Cookies, Alle Websitedaten: diese Seite wählen und löschen.',
  'cookies.safari':
    'Einstellungen, Datenschutz, Websitedaten verwalten: diese Seite wählen und entfernen. Auf dem iPhone: Einstellungen, Apps, Safari, Erweitert, Website-Daten.',
  'cookies.edge':
    'Einstellungen, Datenschutz, Suche und Dienste, Cookies, Alle Cookies und Websitedaten: diese Seite wählen und löschen.',

  'error.404.title': 'Unter dieser Adresse gibt es keine Seite',
  'error.404.text': 'Vielleicht ist die Adresse vertippt, oder die Seite wurde nie veröffentlicht.',
  'error.410.title': 'Dieser Artikel wurde zurückgezogen',
  'error.410.text':
    'Die Redaktion hatte ihn veröffentlicht und hat ihn zurückgenommen. Seine Adresse bleibt, damit Verweise diesen Hinweis finden.',
  'error.403.title': 'Dieses Formular kam von einer anderen Seite',
  'error.403.text':
    'Zu Ihrer Sicherheit nehmen wir nur Formulare von unseren eigenen Seiten an. Bitte öffnen Sie die Seite hier und senden Sie es erneut.',
  'error.413.title': 'Das war zu viel auf einmal',
  'error.413.text':
    'Das Formular enthielt mehr, als wir annehmen. Dateien dürfen je 10 MB haben, zusammen 30 MB. Bitte gehen Sie zurück, kürzen Sie es und senden Sie es erneut.',
  'error.429.title': 'Zu viele Versuche von Ihrem Anschluss',
  'error.429.text':
    'Bitte versuchen Sie es in {minutes, plural, one {einer Minute} other {# Minuten}} erneut. Wenn Sie im Browser zurückgehen, bleibt erhalten, was Sie getippt haben.',
  'error.500.title': 'Bei uns ist etwas schiefgegangen',
  'error.500.text':
    'Es steht nun im Protokoll. Oft hilft es, es gleich noch einmal zu versuchen; wenn nicht, sagen Sie bitte der Redaktion Bescheid.',
  'error.400.title': 'Das Formular war nicht lesbar',
  'error.400.text':
    'Es kam beschädigt oder unvollständig an. Bitte gehen Sie zurück und senden Sie es erneut.',
  'error.front': 'Startseite',

  'type.visit': 'Besuch',
  'type.meeting': 'Treffen',
  'type.call': 'Telefonat',
  'type.negotiation': 'Verhandlung',
  'type.mediation': 'Vermittlung',
  'type.statement': 'Erklärung',
  'type.announcement': 'Ankündigung',
  'type.agreement': 'Vereinbarung',
  'type.ceremony': 'Zeremonie',
  'type.appointment': 'Ernennung',
  'type.exercise': 'Übung',
  'type.clash': 'Gefecht',
  'type.attack': 'Angriff',
  'type.ceasefire': 'Waffenruhe',
  'type.deployment': 'Entsendung',
  'type.sanction': 'Sanktion',
  'type.aid': 'Hilfe',
  'type.protest': 'Protest',
  'type.legal': 'Rechtsakt',
  'type.border': 'Grenze',
  'type.trade': 'Handel',
  'type.energy': 'Energie',
  'type.other': 'Ereignis',

  'status.happened': 'Geschehen',
  'status.ongoing': 'Im Gange',
  'status.announced': 'Angekündigt',
  'status.conditional': 'Bedingt',
  'status.proposed': 'Vorgeschlagen',
  'status.postponed': 'Verschoben',
  'status.cancelled': 'Abgesagt',
  'status.denied': 'Bestritten',
  'status.disputed': 'Umstritten',
  'status.unknown': 'Unklar',
  'status.overdue': 'Überfällig',

  ...bodyDe,
  ...foundDe,
  ...pagesDe,
  ...changesDe,
  ...dossiersDe,
  ...asOfDe,
  ...searchDe,
  ...newsletterDe,
  ...memoryDe,
  ...mirrorDe,
}
