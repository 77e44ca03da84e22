import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in German. */
export const memoryDe: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'Die meisten Kontakte: {month}',
  'front.connectedNote': 'Wer die meisten anderen traf, anrief oder besuchte',
  'front.contacts': '{count, plural, one {# Kontakt} other {# Kontakte}}',
  'article.background': 'Hintergrund',
  'article.backgroundNote':
    'Was die hier Genannten zuvor taten, soweit es an diesem Tag auf dieser Seite zu lesen war.',
  'follow.title': 'Dieser Seite folgen',
  'follow.mail': 'Was es hier Neues gibt, jeden Montag per E-Mail',
}
