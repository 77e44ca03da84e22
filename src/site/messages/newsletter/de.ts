import type { newsletterEn } from './en.ts'

/** What the newsletter's pages and letters say in German. */
export const newsletterDe: Readonly<Record<keyof typeof newsletterEn, string>> = {
  'newsletter.title': 'Rundbrief',
  'newsletter.intro':
    'Was diese Redaktion veröffentlicht hat, per E-Mail: jeden Morgen oder einmal in der Woche, in Ihrer Sprache. Ohne Verfolgung und ohne Bilder, die uns verraten, dass Sie ihn lesen; ein Klick beendet ihn.',
  'newsletter.email': 'E-Mail-Adresse',
  'newsletter.rhythm': 'Wie oft',
  'newsletter.daily': 'Jeden Morgen',
  'newsletter.weekly': 'Montags',
  'newsletter.language': 'Sprache',
  'newsletter.topics': 'Worüber',
  'newsletter.everything': 'Wählen Sie nichts aus, um alles zu bekommen.',
  'newsletter.formats': 'Arten von Beiträgen',
  'newsletter.actors': 'Menschen und Organisationen',
  'newsletter.submit': 'Bestellen',
  'newsletter.privacy':
    'Wir bewahren Ihre Adresse und diese Auswahl auf, sonst nichts. Wenn Sie gehen, löschen wir beides. Eine Bestellung, die nicht bestätigt wird, löschen wir nach drei Tagen.',
  'newsletter.asked.title': 'Sehen Sie in Ihr Postfach',
  'newsletter.asked':
    'Wenn an diese Adresse geschrieben werden kann, ist ein Brief dorthin unterwegs. Öffnen Sie den Link darin innerhalb von drei Tagen. Kommt keiner, sehen Sie bei den unerwünschten Nachrichten nach oder versuchen Sie es in einer halben Stunde noch einmal.',
  'newsletter.problem.email':
    'Das ist keine E-Mail-Adresse, an die geschrieben werden kann, wie name@example.org.',
  'newsletter.problem.flood':
    'Gerade melden sich ungewöhnlich viele an. Versuchen Sie es in einer Stunde noch einmal.',
  'newsletter.problem.wishes': 'Diese Auswahl können wir nicht aufbewahren. Wählen Sie neu.',
  'newsletter.confirm.title': 'Bestellung bestätigen',
  'newsletter.confirm.ask': 'Sollen wir den Rundbrief an {email} schicken?',
  'newsletter.confirm.submit': 'Ja, bestellen',
  'newsletter.confirm.never': 'Nein, und nie wieder an diese Adresse schreiben',
  'newsletter.confirmed.title': 'Der Rundbrief ist bestellt',
  'newsletter.confirmed': 'Der nächste geht an {email}.',
  'newsletter.never.title': 'Wir schreiben Ihnen nicht',
  'newsletter.never':
    'Die Adresse ist gelöscht. Damit niemand sie wieder anmelden kann, bewahren wir einen Fingerabdruck auf, aus dem sie sich nicht lesen lässt.',
  'newsletter.manage.title': 'Ihr Rundbrief',
  'newsletter.manage.intro': 'Er geht an {email}.',
  'newsletter.manage.save': 'Speichern',
  'newsletter.manage.saved': 'Ihre Auswahl ist gespeichert.',
  'newsletter.manage.change': 'Auswahl ändern',
  'newsletter.unsubscribe': 'Abbestellen',
  'newsletter.unsubscribe.ask': 'Soll der Rundbrief enden? Wir löschen dann Ihre Adresse.',
  'newsletter.unsubscribed.title': 'Der Rundbrief ist abbestellt',
  'newsletter.unsubscribed': 'Ihre Adresse und Ihre Auswahl sind gelöscht. Es kommt kein weiterer Brief.',
  'newsletter.gone.title': 'Dieser Link führt zu keiner Bestellung',
  'newsletter.gone':
    'Er ist abgelaufen, wurde nicht ganz kopiert, oder die Bestellung ist schon beendet. Sie können neu bestellen.',
  'newsletter.again': 'Zum Rundbrief',
  'newsletter.follow': 'Per E-Mail folgen',
  'newsletter.footer': 'Die Nachrichten per E-Mail, jeden Montag',
  'mail.confirm.subject': 'Bitte bestätigen: Rundbrief von {desk}',
  'mail.confirm.text':
    'Jemand, wahrscheinlich Sie, hat den Rundbrief von {desk} an diese Adresse bestellt. Öffnen Sie diese Seite, um das zu bestätigen:',
  'mail.confirm.ignore':
    'Waren Sie es nicht, tun Sie nichts: Die Adresse wird in drei Tagen gelöscht. Auf derselben Seite können Sie auch verhindern, dass andere uns noch einmal an Sie schreiben lassen.',
  'mail.confirm.button': 'Bestellung bestätigen',
  'mail.known.subject': 'Sie haben ihn schon: Rundbrief von {desk}',
  'mail.known.text':
    'Diese Adresse bekommt den Rundbrief von {desk} bereits. Hier können Sie ändern, was Sie bekommen, oder ihn beenden:',
  'mail.digest.daily': '{desk}: {date}',
  'mail.digest.weekly': '{desk}: die Woche bis zum {date}',
  'mail.digest.count': '{count, plural, one {Ein Beitrag} other {# Beiträge}}',
  'mail.digest.why': 'Sie bekommen diesen Brief, weil Sie den Rundbrief von {desk} bestellt haben.',
}
