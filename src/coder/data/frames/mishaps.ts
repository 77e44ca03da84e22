import { alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { unions } from '../frame-words.ts'

const vehicles = lemmas(
  `plane aircraft helicopter airliner jet airplane aeroplane bus train ship boat ferry vessel truck tanker dinghy lorry coach trawler minibus
   tram carriage canopy dam roof bridge crane balloon`,
)
const disasters = lemmas(
  `earthquake quake flood flooding storm cyclone landslide avalanche typhoon hurricane mudslide tremor wildfire tornado tsunami blaze explosion blast fire
   volcano temblor aftershock rain floodwater heatwave`,
)

/** Accidents and what nature does, in the words of news: "came down near", "ripped through", "gave way". */
export const mishaps: readonly Frame[] = [
  {
    type: 'other',
    verbs: words('come go plunge plummet nosedive veer skid hit strike'),
    followedBy: new Set(['down', 'into', 'off', 'from', 'under']),
    needs: vehicles,
    needsIn: 'subject',
    lacks: lemmas('service sale display effect'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('collapse'),
    needs: lemmas(
      'headquarters hotel school building bridge tower roof dam mine factory hospital church mosque stadium',
    ),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('jump leave'),
    needs: lemmas('rails track tracks rail'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('give cave burst fall crash collapse'),
    followedBy: new Set(['way', 'in', 'down', 'its']),
    needs: lemmas('dam roof bridge building wall canopy levee mine embankment tower balcony stand'),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words(
      `rip tear jolt rattle flatten level slam batter pound lash wreck ruin rumble gut erupt blanket inundate submerge claim injure leave raze
       bring damage spread race break roar tear barrel crash sweep engulf`,
    ),
    needs: disasters,
    needsIn: 'subject',
    lacks: lemmas('sniper artillery mortar gun rocket enemy tank missile rebel gunman'),
    ...alone,
  },
  { type: 'other', verbs: words('erupt'), needs: lemmas('volcano'), needsIn: 'subject', ...alone },
  { type: 'other', verbs: words('collide'), ...alone },
  {
    type: 'other',
    verbs: words('break escape'),
    followedBy: new Set(['out', 'from']),
    needs: lemmas('prison jail custody'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'other',
    nouns: phrases('crash'),
    needs: lemmas('plane aircraft airliner helicopter jet train bus'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('pass'),
    followedBy: new Set(['away']),
    personal: true,
    ...alone,
  },
  {
    type: 'other',
    verbs: words('lose'),
    needs: lemmas('life lives'),
    needsIn: 'direct',
    requires: lemmas('accident crash earthquake flood fire collapse when quake storm'),
    ...alone,
  },
  {
    type: 'other',
    nouns: phrases(
      `quake, temblor, tremor, aftershock, mine blast, train derailment, derailment, crash landing, emergency landing, air disaster, rail disaster,
       mining disaster, ferry disaster, forest fire, volcanic eruption, eruption, mudslide, storm surge, sandstorm, heatwave, power failure, oil spill,
       train collision, traffic accident, road accident, bridge collapse, dam collapse, stampede, crush, sinking, hijacking`,
    ),
    needs: lemmas(
      `kill strike hit leave injure destroy devastate rock shake magnitude epicentre epicenter dead victim occur happen survivor damage near cause follow
       rescue flatten january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday`,
    ),
    ...alone,
  },
  {
    type: 'other',
    nouns: phrases(
      'ballot, poll, polls, plebiscite, by-elections, primaries, runoff ballot, general elections',
    ),
    needs: lemmas(
      'hold win boycott vote result rig annul monday tuesday wednesday thursday friday saturday sunday presidential parliamentary postpone observer',
    ),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('strip'),
    needs: lemmas('seat membership vote'),
    needsIn: 'object',
    requires: new Set([...unions, 'seat']),
    ...alone,
    takesObject: true,
    object: 'target',
  },
  {
    type: 'other',
    verbs: words('leave quit walk storm exit'),
    needs: lemmas('room hall chamber session podium'),
    needsIn: 'object',
    requires: lemmas('protest out delegation delegate participant deputy lawmaker'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('abolish'),
    needs: lemmas('monarchy presidency death'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('switch transfer'),
    needs: lemmas('recognition'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('withdraw revoke rescind'),
    needs: lemmas('recognition'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('lift blast dock'),
    followedBy: new Set(['off', 'with', 'from']),
    needs: lemmas('rocket spacecraft capsule shuttle satellite'),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('kill destroy injure hurt damage'),
    needs: lemmas(
      'crash accident stampede heatwave outbreak leak cholera ebola virus famine drought epidemic',
    ),
    needsIn: 'subject',
    lacks: lemmas('sniper artillery mortar gun rocket enemy tank missile rebel gunman'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('reject approve back endorse support'),
    subjectIs: lemmas('voter electorate'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('vote'),
    needs: lemmas('runoff ballot plebiscite'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('confirm report record detect find'),
    needs: lemmas('ebola cholera flu polio measles virus coronavirus covid plague mpox outbreak'),
    requires: lemmas('case outbreak strain death'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('kill destroy injure hurt damage'),
    needs: lemmas('fire'),
    needsIn: 'subject',
    requires: lemmas(
      `hospital warehouse factory nightclub hotel camp home house dormitory market prison forest church school mine building refinery theatre theater
       mall hostel apartment plant ship ferry bus train`,
    ),
    lacks: lemmas('sniper artillery mortar gun rocket enemy tank missile rebel gunman'),
    ...alone,
  },
]
