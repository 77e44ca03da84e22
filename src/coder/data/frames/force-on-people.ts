import { acts, type Frame, lemmas, phrases, words } from '../frame.ts'
import { captives, crowds } from '../frame-words.ts'

/** Told of whom it befell: "five people lost their lives in a rocket attack". */
const suffers = { subject: 'target', object: 'actor', parties: 1, takesObject: false } as const

/** Who is taken or beaten: people by what they are. */
const victims = new Set([
  ...captives,
  ...crowds,
  ...words(
    `man woman child girl boy schoolgirl schoolboy pupil schoolchild priest bishop nun missionary journalist reporter blogger judge mayor
     governor lawmaker senator minister candidate politician official lawyer aide trader driver engineer teacher doctor medic nurse volunteer
     tourist passenger villager herder farmer fisherman worshipper commuter pedestrian bystander civilian soldier officer policeman policewoman
     serviceman guard peacekeeper commander leader elder chief cleric imam rabbi pastor businessman son daughter brother wife husband mother
     father relative family employee contractor observer monitor delegate envoy diplomat conscript recruit lieutenant sergeant corporal colonel general captain policemen
     police servicemen troop premier king defector refugee student aid`,
  ),
])

const ofForce = lemmas(
  `attack strike airstrike bombing shelling shooting blast explosion raid bombardment ambush massacre assault bomb missile rocket drone shell
   mortar mine landmine gunfire gunman gunmen crossfire grenade sniper bullet`,
)
const ofMishap = lemmas(
  'crash accident quake earthquake flood storm fire landslide avalanche disease coronavirus virus cholera cancer illness capsize gas methane',
)
const armed = lemmas(
  `gunman gunmen man attacker assailant militant militia rebel soldier police policeman officer agent commando force troop army insurgent fighter
   bandit jihadist kidnapper pirate gang mob separatist terrorist group guerrilla islamist extremist`,
)

/** What is done by force to people: they are snatched, riddled with bullets, put to death, lose their lives. */
export const forceOnPeople: readonly Frame[] = [
  {
    type: 'attack',
    verbs: words('snatch grab'),
    needs: victims,
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('whisk drag haul bundle spirit march frogmarch cart lead'),
    followedBy: new Set(['away', 'off', 'from', 'out', 'into']),
    needs: victims,
    needsIn: 'object',
    subjectIs: armed,
    lacks: lemmas('police court prison cell courtroom'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('spray riddle pepper rake'),
    needs: lemmas('bullet gunfire fire shrapnel round machine-gun shot pellet'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words(
      `waylay bludgeon lynch electrocute dismember throttle strangle decapitate disembowel machete shoot-up manhandle pistol-whip maul knife hospitalise
       massacre butcher exterminate assassinate hack tear-gas teargas baton-charge baton waterboard`,
    ),
    lacks: lemmas('dog bear animal'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('beat punch kick pummel mistreat ill-treat torture'),
    needs: victims,
    needsIn: 'direct',
    lacks: lemmas('election vote runoff ballot poll primary percent race title final match'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('rough beat'),
    followedBy: new Set(['up']),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('wade charge lay plough plow tear'),
    followedBy: new Set(['into', 'at', 'the']),
    needs: crowds,
    needsIn: 'object',
    subjectIs: lemmas('police policeman officer soldier troop force guard gendarme army cavalry'),
    ...acts,
    brings: /^(into|at)$/,
  },
  {
    type: 'attack',
    verbs: words('use deploy employ wield swing resort'),
    needs: lemmas('truncheon baton club whip gas cannon bullet pellet violence force'),
    needsIn: 'direct',
    subjectIs: lemmas('police policeman officer soldier troop force guard gendarme army'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('put'),
    followedBy: new Set(['to']),
    needs: lemmas('death'),
    needsIn: 'object',
    ...acts,
  },
  // "put two villages to the torch"
  {
    type: 'attack',
    verbs: words('put'),
    needs: lemmas('sword torch'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('martyr'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('lose'),
    needs: lemmas('life'),
    needsIn: 'direct',
    requires: ofForce,
    lacks: ofMishap,
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('die perish'),
    needs: ofForce,
    lacks: new Set([
      ...ofMishap,
      ...words('firefight clash shootout battle fighting gunfight protest gunbattle gunman gunmen'),
    ]),
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('claim take cost'),
    needs: lemmas('life'),
    needsIn: 'direct',
    requires: ofForce,
    lacks: ofMishap,
    ...{ subject: 'actor', object: 'target', parties: 1, takesObject: false },
  },
  {
    type: 'attack',
    verbs: words('escape survive'),
    needs: lemmas('attempt assassination ambush bombing attack shooting bomb'),
    needsIn: 'direct',
    lacks: lemmas('vote motion censure impeachment coup'),
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('meet'),
    needs: lemmas('death end'),
    needsIn: 'direct',
    requires: ofForce,
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('fall'),
    followedBy: new Set(['victim', 'prey']),
    requires: new Set([...ofForce, ...armed]),
    ...suffers,
    brings: /^to$/,
  },
  {
    type: 'attack',
    verbs: words('hold keep'),
    followedBy: new Set(['hostage', 'captive', 'prisoner']),
    lacks: lemmas('prime cell'),
    ...acts,
  },
  {
    type: 'other',
    verbs: words('free release liberate'),
    needs: victims,
    needsIn: 'direct',
    lacks: lemmas('town city village bail court prosecutor statement'),
    ...acts,
    brings: /^to$/,
  },
  {
    type: 'attack',
    verbs: words('cause inflict'),
    needs: lemmas('casualty loss'),
    needsIn: 'direct',
    requires: new Set([...ofForce, ...armed, 'fire', 'artillery']),
    ...acts,
    brings: /^(on|to)$/,
  },
  {
    type: 'attack',
    verbs: words('turn train'),
    needs: lemmas('gun weapon rifle machine-gun cannon'),
    needsIn: 'direct',
    ...acts,
    brings: /^(on|upon|against)$/,
  },
  {
    type: 'attack',
    verbs: words('go run'),
    followedBy: new Set(['on', 'amok']),
    needs: lemmas('rampage spree amok'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('descend swoop pounce fall'),
    followedBy: new Set(['on', 'upon']),
    needs: lemmas(
      'village town camp convoy house home patrol farm settlement post market school traveller villager',
    ),
    needsIn: 'object',
    subjectIs: armed,
    ...acts,
  },
  {
    type: 'attack',
    nouns: phrases(
      `mass killing, mass killings, targeted killing, extrajudicial killing, summary execution, mass execution, revenge killing, hit-and-run, drive-by shooting, gang rape,
       mass rape, mass abduction, mass kidnapping, sniper fire, machine-gun fire, gunfire, small-arms fire, tank fire, bloodbath, bloodshed, slaughter, slaying, knifing,
       stoning, firebombing, parcel bomb, letter bomb, petrol bombing, truck bombing, truck bomb, car-bomb attack, suicide car bombing, machete attack, axe attack, ramming,
       car ramming, vehicle ramming, vehicle attack, hostage crisis, hostage taking, deportation of the, pogroms, killings`,
    ),
    needs: lemmas(
      'kill wound injure claim take leave happen carry hit come die occur rock target follow begin hold strike suspect blame massacre lose',
    ),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('carry make'),
    followedBy: new Set(['off']),
    needs: victims,
    needsIn: 'object',
    ...acts,
    brings: /^with$/,
  },
  {
    type: 'attack',
    verbs: words('cost'),
    needs: lemmas('life'),
    requires: ofForce,
    lacks: ofMishap,
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('catch'),
    needs: lemmas('crossfire'),
    needsIn: 'object',
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('eliminate neutralise neutralize liquidate'),
    needs: lemmas(
      'militant terrorist intruder fighter saboteur soldier commander leader infiltrator gunman insurgent rebel attacker smuggler ringleader extremist jihadist officer',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('break'),
    followedBy: new Set(['up']),
    needs: lemmas(
      'rally march demonstration protest gathering sit-in vigil picket procession parade crowd camp blockade',
    ),
    needsIn: 'direct',
    requires: lemmas(
      'police policeman officer force soldier troop guard gendarme gas cannon bullet baton truncheon grenade',
    ),
    ...acts,
    takesObject: false,
  },
  {
    type: 'attack',
    verbs: words('disperse scatter teargas suppress'),
    needs: lemmas('march sit-in vigil picket procession parade crowd camp'),
    needsIn: 'direct',
    ...acts,
    takesObject: false,
  },
  {
    type: 'other',
    verbs: words('set'),
    followedBy: new Set(['free']),
    needs: victims,
    needsIn: 'object',
    lacks: lemmas('court judge prosecutor prison bail police'),
    ...acts,
  },
]
