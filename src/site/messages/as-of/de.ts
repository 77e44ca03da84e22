import type { asOfEn } from './en.ts'

/** What pages of an earlier day say in German. */
export const asOfDe: Readonly<Record<keyof typeof asOfEn, string>> = {
  'asOf.banner': 'Nach den Berichten bis {date}.',
  'asOf.present': 'Den heutigen Stand zeigen',
  'asOf.form': 'Was an einem Tag bekannt war',
  'asOf.day': 'Tag',
  'asOf.show': 'Zeigen',
  'asOf.title': 'Noch nicht bekannt',
  'asOf.unknown': 'Kein Bericht bis {date} erzählte davon.',
  'asOf.begins': 'Der erste Bericht des Registers ist vom {date}.',
  'asOf.wrongTitle': 'Auf diesen Tag lässt sich nicht zurückblicken',
  'asOf.wrong':
    'Ein Tag wird als 2020-08-25 geschrieben, muss existieren und darf nicht in der Zukunft liegen.',
}
