import type { DeskSettings } from '../../src/desk/settings.ts'

/** A desk that has the countries and the process of the invented record. */
export const benchSettings: DeskSettings = {
  title: 'Bench',
  tagline: {},
  about: {},
  languages: ['en', 'ru', 'ka', 'hy'],
  formats: [
    { slug: 'news', name: { en: 'News' } },
    { slug: 'analysis', name: { en: 'Analysis' } },
  ],
  countries: [
    { slug: 'georgia', code: 'GE', name: { en: 'Georgia' } },
    { slug: 'armenia', code: 'AM', name: { en: 'Armenia' } },
    { slug: 'azerbaijan', code: 'AZ', name: { en: 'Azerbaijan' } },
  ],
  processes: [{ slug: 'delimitation', name: { en: 'Delimitation' }, description: {} }],
  authors: [],
  consent: { purposes: [] },
}
