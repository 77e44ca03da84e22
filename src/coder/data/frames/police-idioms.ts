import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'

const police = lemmas(
  `police policeman policewoman agent officer authority authorities guard detective investigator constable gendarme force
   service commando marshal sheriff patrol intelligence kgb fsb sbu interpol security masked`,
)
const houses = lemmas(
  'address home house office apartment flat premise premises headquarters newsroom villa mansion residence station studio compound warehouse hideout den property editorial church mosque nightclub',
)

/** What the police do, told by the rarer verbs: "swooped on the office", "were bundled into vans", "was picked up at the airport". */
export const policeIdioms: readonly Frame[] = [
  {
    type: 'legal',
    verbs: words('swoop descend pounce burst break comb ransack raid storm search enter turn'),
    needs: houses,
    needsIn: 'object',
    subjectIs: police,
    lacks: lemmas('hostage gunman militant insurgent kill protester demonstrator'),
    ...acts,
    brings: /^(on|upon|into|in|at)$/,
  },
  {
    type: 'legal',
    verbs: words(
      'drag lead bundle haul whisk cart frogmarch take carry scoop pull spirit load pick round herd',
    ),
    followedBy: new Set(['away', 'off', 'up', 'into', 'to', 'in']),
    subjectIs: police,
    lacks: lemmas('position part measure wounded injured body place control hospital ambulance street'),
    ...acts,
    brings: /^(against|for)$/,
  },
  {
    type: 'legal',
    verbs: words(
      'drag lead bundle haul whisk cart march frogmarch take scoop bring pull escort spirit hustle',
    ),
    needs: lemmas('handcuff handcuffs van custody questioning interrogation cell precinct'),
    needsIn: 'object',
    ...acts,
    brings: /^(against|for|by)$/,
  },
  {
    type: 'legal',
    verbs: words('bring take lead haul summon call'),
    followedBy: new Set(['in', 'away', 'for', 'to', 'into']),
    needs: lemmas('questioning interrogation'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('drag snatch haul pull take seize pluck'),
    followedBy: new Set(['from']),
    needs: lemmas('home house bed car apartment flat vehicle dormitory hostel'),
    needsIn: 'object',
    requires: lemmas('from'),
    lacks: lemmas('gunman militant rebel goods item body'),
    ...acts,
    brings: /^by$/,
  },
  {
    type: 'legal',
    verbs: words('pick'),
    followedBy: new Set(['up']),
    toSomebody: 'in the passive too',
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('leave clamp confine put place remand detain transfer move send return'),
    needs: lemmas('custody arrest jail prison detention colony cell'),
    needsIn: 'object',
    requires: lemmas('in under to into behind'),
    lacks: lemmas('pressure warrant troop'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('lock bang'),
    followedBy: new Set(['up']),
    lacks: lemmas('fund money horn troop weapon arms rifle'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('let release free'),
    needs: lemmas('bail parole recognizance'),
    needsIn: 'object',
    requires: lemmas('bail parole recognizance'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('block restrict throttle ban cut suspend'),
    needs: lemmas('access'),
    needsIn: 'direct',
    requires: lemmas(
      'website site app platform telegram youtube tiktok whatsapp signal network portal page channel media internet',
    ),
    ...alone,
  },
  {
    type: 'attack',
    verbs: words('clear empty sweep'),
    needs: lemmas('square camp encampment street avenue sit-in'),
    needsIn: 'direct',
    subjectIs: lemmas('police policeman troop soldier gendarme force'),
    lacks: lemmas('mine snow debris'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('impound'),
    ...acts,
  },
  // "launched operations to catch the suspects"
  {
    type: 'legal',
    nouns: phrases(
      'operation, operations, police operation, security operation, police raids, raids, sweep, dragnet',
    ),
    requires: lemmas('suspect warrant'),
    ...acts,
  },
  // "Istanbul police teams carried out operations"
  {
    type: 'legal',
    nouns: phrases('operation, operations, raids, searches'),
    subjectIs: lemmas('police gendarmerie gendarme'),
    lacks: lemmas('militant gunman rebel terrorist kill hostage insurgent shoot'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('handcuff nick cuff bust unmask'),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('foil thwart disrupt uncover expose neutralise neutralize prevent smash dismantle'),
    needs: lemmas('plot conspiracy ring network cell plan'),
    needsIn: 'direct',
    subjectIs: police,
    requires: lemmas(
      'plot conspiracy ring spy terror terrorist smuggling trafficking assassinate assassination coup cell',
    ),
    ...acts,
  },
  {
    type: 'legal',
    verbs: words('surrender give hand turn'),
    needs: lemmas('himself herself themselves'),
    needsIn: 'direct',
    requires: lemmas('police in up authority court'),
    ...acts,
    brings: /^to$/,
  },
  {
    type: 'legal',
    verbs: words('surrender extradite hand transfer deliver fly'),
    toSomebody: 'in the passive too',
    requires: lemmas(
      'face trial custody fugitive suspect warrant charge prosecution justice convict hague court',
    ),
    ...acts,
  },
]
