import { acts, type Frame, lemmas, phrases, words } from '../frame.ts'
import { crowds, fighters, strongholds, weapons } from '../frame-words.ts'

/** The same act told from the other end: "the convoy came under fire from militants". */
const suffers = { subject: 'target', object: 'actor', parties: 1, takesObject: false } as const
const sides = { subject: 'participant', object: 'participant', parties: 1, takesObject: false } as const

/** Ways of telling violence by rarer verbs and by nouns; PLOVER's ASSAULT and the classes 18 to 20 of CAMEO served as list. */
export const violence: readonly Frame[] = [
  {
    type: 'clash',
    verbs: words('go'),
    nextIs: 'to',
    needs: lemmas('war'),
    needsIn: 'object',
    lacks: lemmas('prepare'),
    ...{ subject: 'participant', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'attack',
    verbs: words('break drive push clear scatter charge confront club chase force remove attack evict'),
    needs: crowds,
    needsIn: 'object',
    subjectIs: lemmas('police policeman officer force soldier troop guard gendarme authority commando'),
    // "charged the protesters with an offence" is a prosecutor's act.
    lacks: lemmas(
      'dinghy boat raft frontier offense offence misdemeanor misdemeanour crime felony count treason terrorism hooliganism',
    ),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('answer respond reply retaliate'),
    needs: lemmas('bullet gas fire force cannon airstrike strike artillery shelling drone missile rocket'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('come'),
    followedBy: new Set(['under']),
    needs: lemmas('attack fire shelling bombardment assault'),
    needsIn: 'object',
    brings: /^(from|by)$/,
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('fall'),
    followedBy: new Set(['to']),
    needs: lemmas(
      'rebel insurgent militant fighter force army troop soldier taliban jihadist militia separatist',
    ),
    needsIn: 'object',
    brings: /^to$/,
    ...suffers,
  },
  {
    type: 'attack',
    verbs: words('open'),
    followedBy: new Set(['on', 'upon', 'at', 'into']),
    needs: lemmas('fire gunfire'),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('fire'),
    followedBy: new Set(['on', 'upon', 'at', 'into']),
    needs: lemmas(
      `police soldier troop gunman guard force crowd protester ship boat fighter militant gunmen car vehicle position village rebel army navy
       civilian demonstrator marcher people villager student worshipper mourner resident worker peacekeeper convoy bus rally camp`,
    ),
    lacks: lemmas('air'),
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('blow gun mow shoot burn wipe cut'),
    followedBy: new Set(['up', 'down', 'dead', 'out']),
    needs: lemmas(
      `bridge building house pipeline railway car vehicle plane helicopter aircraft jet drone line village mosque church
       policeman police officer judge politician soldier civilian man woman people protester crowd official journalist leader commander mayor candidate minister bus convoy depot monument`,
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('take hold'),
    needs: lemmas('hostage captive prisoner'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('target pummel hammer hit pound strafe'),
    needs: strongholds,
    needsIn: 'object',
    ...acts,
  },
  // "targeted what it claimed were camps of the group"
  {
    type: 'attack',
    verbs: words('target strike hit bomb'),
    needs: lemmas('what'),
    needsIn: 'direct',
    requires: strongholds,
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('land fall slam crash rain hit strike target damage destroy down'),
    needs: weapons,
    needsIn: 'subject',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('advance push thrust sweep'),
    followedBy: new Set(['on', 'into', 'toward', 'towards', 'through']),
    needs: lemmas('force troop army rebel fighter tank column insurgent militant'),
    needsIn: 'subject',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('hijack lynch poison maim overpower oust gas'),
    needs: lemmas(
      'plane aircraft ship tanker vessel boat airliner man people politician opponent journalist agent spy civilian village villager fisherman truck bus',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('board ram intercept harass sink'),
    needs: lemmas('ship vessel tanker boat freighter trawler frigate'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'attack',
    verbs: words('destroy damage burn torch vandalise vandalize desecrate raze level flatten'),
    needs: strongholds,
    needsIn: 'object',
    ...acts,
  },
  // "destroyed an air defence system": what armies fight with.
  {
    type: 'attack',
    verbs: words('destroy'),
    needs: lemmas(
      'system radar launcher howitzer artillery tank helicopter warship frigate missile ammunition',
    ),
    needsIn: 'direct',
    lacks: lemmas('arms stockpile treaty chemical own its dispose'),
    ...acts,
  },
  { type: 'attack', verbs: words('lay'), needs: lemmas('siege'), needsIn: 'object', ...acts },
  {
    type: 'attack',
    verbs: words('take seize wrest'),
    followedBy: new Set(['over', 'control']),
    needs: fighters,
    needsIn: 'subject',
    ...acts,
  },
  {
    type: 'attack',
    nouns: phrases(
      `missile attack, suicide attack, car bombing, bomb attack, gun attack, terrorist attack, terror attack, arson attack, knife attack,
       assassination attempt, mass shooting, mortar attack, artillery attack, grenade attack, air raid, air attack, roadside bombing,
       ambush, stabbing, ground offensive, ground operation, counteroffensive, counter-offensive, pogrom, kidnapping, abduction,
       hostage-taking, military aggression, armed attack, murder, beheading, poisoning, ethnic cleansing, missile barrage, missile strikes,
       barrage, arson, carnage, atrocity, lynching, military campaign, bombing campaign, military assault, armed assault, bomb blast,
       mutiny, security operation, counterterrorism operation, anti-terrorist operation, police operation, attempted assassination, drone raid`,
    ),
    ...acts,
  },
  {
    type: 'attack',
    nouns: phrases('capture, fall, seizure, siege, recapture, storming, takeover, shooting down, downing'),
    ofName: true,
    ...acts,
  },
  {
    type: 'attack',
    nouns: phrases('strike, bomb, car bomb, roadside bomb, suicide bomber, landmine, mine'),
    needs: lemmas(
      'air missile drone military jet artillery target base position convoy militant kill wound injure explode hit destroy target retaliatory israeli deadly on against',
    ),
    brings: /^(on|against|in)$/,
    ...acts,
  },
  {
    type: 'clash',
    verbs: words('repel repulse fend beat fight'),
    followedBy: new Set(['off', 'back', 'an', 'the', 'attacks', 'attack']),
    needs: lemmas('attack assault offensive incursion attacker force rebel'),
    needsIn: 'object',
    ...sides,
    takesObject: true,
  },
  {
    type: 'clash',
    verbs: words('exchange trade'),
    needs: lemmas('fire shot gunfire blow'),
    needsIn: 'object',
    ...sides,
  },
  {
    type: 'clash',
    verbs: words('engage scuffle brawl tussle grapple'),
    followedBy: new Set(['with', 'in']),
    needs: lemmas(
      'police fighter force soldier troop rebel protester militant lawmaker deputy guard army combat battle',
    ),
    ...sides,
  },
  {
    type: 'clash',
    nouns: phrases(
      `shootout, shoot-out, gunbattle, armed clash, military clash, street battle, scuffle, brawl, cross-border fire, exchange of gunfire, exchange of fire, exchanges of fire,
       combat, heavy fighting, ethnic clash, ethnic violence, sectarian violence, communal violence, intercommunal violence, armed confrontation,
       standoff, stand-off, naval standoff, naval stand-off, naval battle, tribal clash, cross-border clash, border skirmish`,
    ),
    ...sides,
  },
  {
    type: 'clash',
    nouns: phrases('war, civil war, armed conflict, conflict, military conflict'),
    onlyDated: true,
    ...sides,
  },
]
