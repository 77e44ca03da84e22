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

/** Their seats of government, in small letters: who speaks of Sukhumi speaks of Abkhazia. */
export const seatsOfBreakaways: ReadonlyMap<string, string> = new Map([
  ['sukhumi', 'Abkhazia'],
  ['sokhumi', 'Abkhazia'],
  ['tskhinvali', 'South Ossetia'],
  ['stepanakert', 'Nagorno-Karabakh'],
  ['khankendi', 'Nagorno-Karabakh'],
  ['tiraspol', 'Transnistria'],
  ['hargeisa', 'Somaliland'],
  ['erbil', 'Kurdistan'],
  ['mekelle', 'Tigray'],
  ['comrat', 'Gagauzia'],
  ['banja luka', 'Republika Srpska'],
  ['gaza city', 'Gaza'],
])
