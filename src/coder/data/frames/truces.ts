import { acts, type Frame, lemmas, phrases, words } from '../frame.ts'

const sides = { subject: 'participant', object: 'participant', parties: 1, takesObject: false } as const
const truce = lemmas('truce ceasefire cease-fire armistice lull pause cessation')

/** How fighting is stopped, and how a stop to it is kept, drawn out or broken. */
export const truces: readonly Frame[] = [
  {
    type: 'ceasefire',
    verbs: words('lay put throw down ground'),
    followedBy: new Set(['down', 'aside', 'their', 'its', 'arms', 'weapons']),
    needs: lemmas('arms weapon gun rifle tool'),
    needsIn: 'direct',
    lacks: lemmas('miner worker'),
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('silence still'),
    needs: lemmas('gun artillery cannon weapon'),
    needsIn: 'direct',
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('hold'),
    needs: lemmas('fire'),
    needsIn: 'direct',
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('declare announce observe begin call order introduce start proclaim'),
    needs: lemmas('pause cessation halt truce ceasefire cease-fire armistice moratorium standstill'),
    needsIn: 'direct',
    requires: lemmas(
      'fighting hostility fire truce ceasefire cease-fire armistice offensive strike attack shelling operation bombing humanitarian airstrike',
    ),
    ...sides,
  },
  // A truce is broken by firing.
  {
    type: 'attack',
    verbs: words('break breach violate flout'),
    needs: truce,
    needsIn: 'direct',
    lacks: lemmas('deadlock'),
    ...acts,
    takesObject: false,
  },
  {
    type: 'ceasefire',
    verbs: words('shatter rupture tear renounce denounce repudiate ditch'),
    needs: truce,
    needsIn: 'direct',
    lacks: lemmas('deadlock'),
    ...acts,
    takesObject: false,
  },
  {
    type: 'ceasefire',
    verbs: words('collapse unravel crumble fray enter'),
    needs: truce,
    needsIn: 'subject',
    lacks: lemmas('talk negotiation'),
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('bury'),
    needs: lemmas('hatchet'),
    needsIn: 'direct',
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('stop cease halt end suspend pause break'),
    followedBy: new Set([
      'fighting',
      'firing',
      'shooting',
      'shelling',
      'bombing',
      'off',
      'all',
      'their',
      'its',
      'the',
      'hostilities',
    ]),
    needs: lemmas(
      'fighting firing shooting shelling bombing hostilities hostility strike airstrike attack offensive operation bombardment raid assault',
    ),
    needsIn: 'object',
    lacks: lemmas('cash aid worker hunger joint'),
    ...sides,
  },
  {
    type: 'ceasefire',
    nouns: phrases(
      `humanitarian truce, fragile truce, ceasefire extension, temporary truce, local truce, Eid truce, Christmas truce, unilateral truce, open-ended truce, end of hostilities, halt to hostilities, halt to fighting, halt to the fighting, stop to the fighting, pause in fighting,
       pause in the fighting, pause in hostilities, suspension of hostilities, cessation of fire, cessation of fighting, end to the fighting, end of the fighting, end to fighting, ceasefire pact, ceasefire accord, peace truce, non-aggression pact`,
    ).map(one => one.toLowerCase()),
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('capitulate'),
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('surrender'),
    subjectIs: lemmas(
      'troop soldier army rebel force fighter garrison defender separatist militant unit insurgent guerrilla',
    ),
    lacks: lemmas('police court weapon territory village town city district'),
    ...sides,
  },
  {
    type: 'ceasefire',
    verbs: words('declare announce proclaim call order'),
    needs: lemmas('end halt stop'),
    needsIn: 'direct',
    requires: lemmas(
      'struggle war insurgency rebellion campaign fighting hostility hostilities jihad offensive shelling bombardment',
    ),
    ...sides,
  },
]
