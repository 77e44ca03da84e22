import { acts, alone, type Frame, lemmas, words } from '../frame.ts'
import { fuels } from '../frame-words.ts'

const produce = lemmas(
  `tomato apple apricot peach cherry grape pepper potato onion vegetable fruit citrus mandarin hazelnut nut honey tea sugar rice corn maize
   dairy cheese milk butter meat beef pork poultry chicken egg fish trout shrimp wine brandy cognac beer water flower livestock sheep cattle
   steel aluminium aluminum timber cement car textile fertiliser fertilizer good product produce import goods`,
)
const money = lemmas(
  'million billion euro dollar loan grant tranche credit aid assistance relief fund funding',
)
const vehicles = lemmas(
  'bus minibus coach car truck lorry tanker van tram train carriage locomotive plane helicopter jet ferry boat dinghy vessel ship trawler tractor',
)
const spacecraft = lemmas('satellite rocket spacecraft capsule probe orbiter telescope module')
const missiles = lemmas('missile missiles projectile')

/** Help, power, goods and wrecks by the idioms of news: "chipped in", "went dark", "turned back at the border", "flipped over". */
export const waresAndWrecks: readonly Frame[] = [
  {
    type: 'aid',
    verbs: words('chip kick pitch pony cough stump fork come'),
    followedBy: new Set(['in', 'up', 'out']),
    needs: money,
    requires: lemmas('million billion'),
    lacks: lemmas('budget price plan fine ransom'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('sign'),
    followedBy: new Set(['off']),
    needs: money,
    needsIn: 'object',
    requires: lemmas('tranche loan credit grant aid assistance disbursement bailout'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('freeze suspend withhold pull cut halt slash stop end axe unfreeze restore resume cancel'),
    needs: lemmas('aid assistance funding support'),
    needsIn: 'direct',
    requires: lemmas('development humanitarian financial budget budgetary military economic food foreign'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('turn'),
    followedBy: new Set(['off', 'on']),
    needs: lemmas('tap spigot'),
    requires: lemmas('funding aid assistance money fund grant'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('throw extend offer lend'),
    needs: lemmas('lifeline'),
    needsIn: 'direct',
    requires: lemmas('million billion loan financial'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('treat vaccinate inoculate feed shelter'),
    needs: lemmas('patient wounded injured child refugee victim survivor displaced'),
    needsIn: 'direct',
    subjectIs: lemmas('doctor medic hospital team agency crescent cross charity unicef who programme'),
    ...acts,
  },
  {
    type: 'energy',
    verbs: words('step ramp scale crank dial wind'),
    followedBy: new Set(['up', 'back', 'down']),
    needs: fuels,
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'energy',
    verbs: words('plunge leave cast'),
    needs: lemmas('darkness power electricity light heating'),
    subjectIs: lemmas('blackout outage failure breakdown fault collapse'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('unplug decouple detach unhook plug hook'),
    needs: lemmas('grid network system'),
    requires: lemmas('grid electricity power'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('take bring go come'),
    needs: lemmas('offline online onstream'),
    requires: lemmas('plant reactor pipeline station unit turbine refinery field grid terminal block'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('mothball decommission recommission relaunch'),
    needs: lemmas('plant reactor refinery pipeline station unit terminal'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('fire power start'),
    followedBy: new Set(['up']),
    needs: lemmas('reactor turbine boiler plant'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('strike discover find tap'),
    needs: lemmas('gas oil deposit'),
    needsIn: 'direct',
    requires: lemmas('field well offshore deposit reserve'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('introduce impose order lift begin start'),
    needs: lemmas('blackout blackouts outage rationing'),
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'trade',
    verbs: words('bar shut lock keep banish block'),
    needs: produce,
    needsIn: 'direct',
    requires: lemmas('market shelf import importer'),
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('ban bar blacklist embargo'),
    needs: produce,
    needsIn: 'direct',
    lacks: lemmas('alcohol advertising use smoking'),
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('hit retaliate respond answer counter strike'),
    needs: lemmas('tariff tariffs duty duties levy'),
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('slap levy clap charge'),
    needs: lemmas('tariff duty levy surcharge tax tariffs'),
    needsIn: 'direct',
    requires: lemmas('export import good goods steel car on'),
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('pull roll chug trundle set head moor berth anchor unload steam reach enter sail'),
    needs: lemmas('freight cargo grain container wheat corn maize goods bulk'),
    requires: lemmas('train ship vessel freighter carrier wagon lorry truck consignment'),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'trade',
    verbs: words('turn send'),
    followedBy: new Set(['back', 'away']),
    needs: lemmas('truck lorry trucks lorries shipment consignment cargo'),
    needsIn: 'direct',
    ...acts,
  },
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
    type: 'sanction',
    verbs: words('shut close shutter vacate'),
    needs: lemmas('embassy consulate'),
    needsIn: 'direct',
    requires: lemmas('its'),
    ...alone,
  },
]
