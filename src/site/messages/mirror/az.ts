import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in Azerbaijani. */
export const mirrorAz: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'Bunun üçün saytın özü lazımdır, {site}: bu, onun səhifələrinin surətidir.',
  'mirror.all': 'Bu surətin bütün səhifələri. Skript işləyirsə, siyahı yazdıqlarınıza görə daralır.',
  'mirror.none': 'Bu sözlər heç yerdə yoxdur.',
}
