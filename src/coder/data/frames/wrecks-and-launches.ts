import { acts, alone, type Frame, lemmas, words } from '../frame.ts'

const vehicles = lemmas(
  'bus minibus coach car truck lorry tanker van tram train carriage locomotive plane helicopter jet ferry boat dinghy vessel ship trawler tractor boeing airbus antonov embraer ilyushin cessna tupolev airliner tanker freighter',
)
const spacecraft = lemmas('satellite rocket spacecraft capsule probe orbiter telescope module')
const missiles = lemmas('missile missiles projectile')

/** Accidents, launches, flight and epidemics by the idioms of news: "flipped over", "ran aground", "streamed across the border". */
export const wrecksAndLaunches: readonly Frame[] = [
  {
    type: 'other',
    verbs: words(
      'overturn flip skid smash careen swerve tumble jackknife ram slam plough plow plunge fall sink',
    ),
    needs: vehicles,
    needsIn: 'subject',
    lacks: lemmas(
      'attack attacker ramming strike missile drone torpedo shell ruling price share sale warship navy',
    ),
    ...alone,
  },
  {
    type: 'other',
    verbs: words(
      'bury trap swallow topple uproot sever engulf sweep wash isolate strand maroon destroy hit pummel lash ravage swamp burst swell displace',
    ),
    needs: lemmas(
      `landslide mudslide avalanche floodwater flood floodwaters rockslide rockfall storm cyclone typhoon hurricane tornado tsunami wildfire quake
       earthquake torrent downpour`,
    ),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('put send place lift boost carry hurl'),
    needs: spacecraft,
    needsIn: 'direct',
    requires: lemmas('orbit space'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('fire lob launch shoot test send'),
    needs: missiles,
    needsIn: 'direct',
    requires: lemmas('sea ocean pacific'),
    lacks: lemmas('ship vessel tanker warship drone frigate israel target'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('splash dock undock'),
    followedBy: new Set(['down', 'with', 'from', 'at']),
    needs: spacecraft,
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('fly bring take ferry bus'),
    followedBy: new Set(['home', 'out', 'back']),
    needs: lemmas(
      'captive prisoner hostage detainee national citizen staff diplomat pilgrim student worker tourist soldier crew peacekeeper miner',
    ),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'other',
    verbs: words('stream pour flood flock flee surge trek cross escape'),
    followedBy: new Set(['into', 'across', 'over', 'to', 'out']),
    needs: lemmas(
      'refugee migrant family people civilian resident villager thousand hundred evacuee sudanese afghan syrian ukrainian',
    ),
    needsIn: 'subject',
    requires: lemmas('into to across over border'),
    lacks: lemmas(
      'street streets square protest rally fan tourist pilgrim police troop soldier fighter force',
    ),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('take seek find'),
    needs: lemmas('refuge shelter sanctuary'),
    needsIn: 'direct',
    requires: lemmas('embassy consulate mission'),
    personal: true,
    ...alone,
  },
  {
    type: 'other',
    verbs: words('run'),
    followedBy: new Set(['aground', 'ashore']),
    needs: vehicles,
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('spew belch eject erupt rumble'),
    needs: lemmas('volcano crater'),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'other',
    verbs: words('land touch return parachute'),
    needs: lemmas('capsule spacecraft shuttle lander probe rover cosmonaut astronaut taikonaut'),
    needsIn: 'subject',
    requires: lemmas('capsule spacecraft shuttle lander probe rover orbit space station earth moon mars'),
    ...alone,
  },
  {
    type: 'other',
    verbs: words('detect confirm find report register diagnose'),
    needs: lemmas(
      'flu anthrax cholera measles polio ebola mpox plague rabies fever foot-and-mouth dengue marburg',
    ),
    needsIn: 'direct',
    lacks: lemmas('vaccine drug cure'),
    ...alone,
  },
]
