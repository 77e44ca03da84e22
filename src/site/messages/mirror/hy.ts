import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in Armenian. */
export const mirrorHy: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'Դրա համար պետք է բուն կայքը՝ {site}. սա դրա էջերի պատճենն է։',
  'mirror.all': 'Այս պատճենի բոլոր էջերը։ Եթե սկրիպտն աշխատում է, ցանկը նեղանում է ըստ մուտքագրվածի։',
  'mirror.none': 'Այս բառերը ոչ մի տեղ չկան։',
}
