/** Regions that rule themselves and that few or no states recognise, in small letters: what is theirs is told by their name. */
export const breakaways: ReadonlySet<string> = new Set([
  'abkhazia',
  'south ossetia',
  'tskhinvali region',
  'nagorno-karabakh',
  'transnistria',
  'somaliland',
  'northern cyprus',
  'kurdistan',
  'puntland',
  'tigray',
  'catalonia',
  'republika srpska',
  'gagauzia',
  'gaza',
  'gaza strip',
  'west bank',
])
