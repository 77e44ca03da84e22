import type { pagesEn } from './en.ts'

/** Sharing, corrections, contact, privacy and translations, in German. */
export const pagesDe: Readonly<Record<keyof typeof pagesEn, string>> = {
  'share.title': 'Diesen Bericht teilen',
  'share.link': 'Seine Adresse zum Kopieren',
  'share.mail': 'Per E-Mail',
  'share.note':
    'Einfache Links: Von diesen Diensten wird nichts geladen, und sie erfahren nur von Ihnen, wenn Sie einem folgen.',

  'feeds.title': 'Feeds und Kalender',
  'feeds.intro':
    'Folgen Sie ohne Konto: Geben Sie eine dieser Adressen in einen Feedreader ein, oder die eines Kalenders in Ihren Kalender.',
  'feeds.all': 'Alle Artikel',
  'feeds.kinds': 'Arten von Artikeln',
  'feeds.calendar': 'Kalender',
  'feeds.own':
    'Alle im Verzeichnis, jeder Ort und je zwei, die sich trafen, haben eigene Feeds oder einen eigenen Kalender: Sie stehen am Fuß jeder Seite.',

  'corrections.title': 'Korrekturen',
  'corrections.intro':
    'Was wir falsch hatten und was wir später ergänzt haben, das Neueste zuerst. Eine Korrektur trägt ein Datum, sagt, was falsch war, und bleibt stehen.',
  'corrections.empty': 'Bisher wurde kein Bericht korrigiert.',
  'corrections.correction': 'Korrektur',
  'corrections.update': 'Ergänzung',
  'corrections.tell': 'Haben Sie einen Fehler gefunden? Bitte sagen Sie es uns.',
  'corrections.all': 'Alle Korrekturen dieser Redaktion',
  'corrections.record':
    'Was im Verzeichnis korrigiert wurde, steht mit seiner Geschichte auf der Seite jedes Ereignisses.',

  'contact.title': 'Kontakt',
  'contact.mail': 'E-Mail',
  'contact.post': 'Anschrift',
  'contact.none': 'Diese Redaktion hat noch keine Adresse angegeben.',
  'contact.mistakeTitle': 'Fehler',
  'contact.mistake':
    'Ist ein Bericht falsch, senden Sie uns bitte seine Adresse und was richtig ist, wenn möglich mit Quelle. Wir korrigieren sichtbar: Die Korrektur trägt ein Datum, und alle stehen auf einer Seite.',
  'contact.writeTitle': 'Mit uns arbeiten',

  'privacy.title': 'Datenschutz',
  'privacy.intro': 'Was diese Website von Ihnen weiß, wenn Sie sie lesen, und was sie behält.',
  'privacy.reading': 'Lesen',
  'privacy.readingText':
    'Sie können alles lesen, ohne uns etwas mitzuteilen. Die Seiten laden nichts von anderen Adressen, und wir führen keine Liste, wer was gelesen hat. Wie oft eine Seite an einem Tag gelesen wird, kann gezählt werden: ohne Cookies und ohne Adressen.',
  'privacy.choice': 'Cookies',
  'privacy.choiceText':
    'Bevor Sie wählen, wird nichts gespeichert. Von Ihrer Wahl behalten wir einen Beleg, der sagt, was wann gewählt wurde, und nichts darüber, wer gewählt hat.',
  'privacy.limits': 'Suche und Formulare',
  'privacy.limitsText':
    'Damit niemand diese Website überfluten kann, werden Suchen und Formulare nach einem verschlüsselten Abdruck der Netzadresse gezählt, aus dem sich die Adresse nicht ablesen lässt. Er wird höchstens eine Stunde behalten.',
  'privacy.sent': 'Was Sie uns senden',
  'privacy.sentText':
    'Bewerbungen und ihre Dateien liegen auf dem eigenen Server der Redaktion und werden nur von ihr gelesen. Bestellen Sie Briefe, behalten wir Ihre Adresse, bis Sie sie abbestellen. Bitten Sie uns darum, löschen wir alles.',
  'privacy.embeds': 'Karten, Videos und Beiträge',
  'privacy.embedsText':
    'Sie kommen von anderen Anbietern und werden nur nach Ihrem Klick oder mit Ihrer Einwilligung geladen; der Anbieter erhält dann Ihre Adresse.',
  'privacy.record': 'Menschen im Verzeichnis',
  'privacy.recordText':
    'Das Verzeichnis enthält, was öffentliche Berichte über Menschen im Amt und im öffentlichen Leben sagen, jede Angabe mit ihrer Quelle. Wer genannt ist, kann eine Korrektur verlangen. Was das Gesetz verlangt, wird gelöscht, und ein Vermerk sagt, dass es so war.',
  'privacy.rights': 'Ihre Rechte',
  'privacy.rightsText':
    'Sie können fragen, was wir über Sie haben, es berichtigen oder löschen lassen und sich bei Ihrer Datenschutzbehörde beschweren.',

  'article.original': 'Original auf {language}',
  'article.stale':
    'Das Original auf {language} wurde am {date} geändert, nach dieser Übersetzung. Was dort neu ist, kann hier fehlen.',
}
