import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in Turkish. */
export const mirrorTr: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'Bunun için sitenin kendisi gerekir, {site}: bu, sayfalarının bir kopyası.',
  'mirror.all': 'Bu kopyanın tüm sayfaları. Betik çalışıyorsa liste yazdıklarınıza göre daralır.',
  'mirror.none': 'Bu sözcükler hiçbir yerde yok.',
}
