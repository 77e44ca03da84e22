import type { memoryEn } from './en.ts'

/** What front page, articles and dossiers say of what came before, and of following them, in Azerbaijani. */
export const memoryAz: Readonly<Record<keyof typeof memoryEn, string>> = {
  'front.connected': 'Ən çox təması olanlar: {month}',
  'front.connectedNote': 'Ən çox şəxs və qurumla görüşən, danışan və ya onlara səfər edənlər',
  'front.contacts': '{count, plural, one {# təmas} other {# təmas}}',
  'article.background': 'Əvvəl nə olub',
  'article.backgroundNote':
    'Burada adı çəkilənlər əvvəllər nə edib: həmin günə qədər bu saytda yazılanlara görə.',
  'follow.title': 'Bu səhifəni izləyin',
  'follow.mail': 'Bu səhifədəki yeniliklər e-poçtla, hər bazar ertəsi',
}
