import type { mirrorEn } from './en.ts'

/** What a mirror's pages say in Russian. */
export const mirrorRu: Readonly<Record<keyof typeof mirrorEn, string>> = {
  'mirror.form': 'Нужен сам сайт, {site}: это копия его страниц.',
  'mirror.all': 'Все страницы этой копии. Если скрипты включены, список сужается по мере ввода.',
  'mirror.none': 'Этих слов нет нигде.',
}
