/** What a mirror's pages say in English. */
export const mirrorEn = {
  'mirror.form': 'Needs the live site, {site}: this is a copy of its pages.',
  'mirror.all': 'All pages of this copy. With a script, this list is narrowed by what you type.',
  'mirror.none': 'Nothing has these words.',
} as const
