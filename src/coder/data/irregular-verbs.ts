/** Past and participle of the frames' and light verbs that the regular endings miss. */
export const irregularVerbs: Readonly<Record<string, readonly string[]>> = {
  meet: ['met'],
  come: ['came'],
  fly: ['flew', 'flown'],
  speak: ['spoke', 'spoken'],
  hold: ['held'],
  have: ['has', 'had'],
  pay: ['paid'],
  make: ['made'],
  take: ['took', 'taken'],
  begin: ['began', 'begun', 'beginning'],
  strike: ['struck', 'striking'],
  shoot: ['shot'],
  withdraw: ['withdrew', 'withdrawn'],
  travel: ['travelled', 'travelling', 'traveled', 'traveling'],
  initial: ['initialled', 'initialed', 'initialling', 'initialing'],
  confer: ['conferred', 'conferring'],
}
