import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { crowds } from '../frame-words.ts'

/** What crowds and strikers do. */
export const crowdActs: readonly Frame[] = [
  {
    type: 'protest',
    verbs: words('demand call chant'),
    subjectIs: lemmas('protester demonstrator crowd striker picketer'),
    ...alone,
  },
  // "The union has called for protests on Saturday"
  {
    type: 'protest',
    verbs: words('call'),
    followedBy: new Set(['for', 'a', 'another']),
    needs: lemmas('protest demonstration strike rally march walkout sit-in'),
    needsIn: 'object',
    lacks: lemmas('end halt stop ban air drone missile calm restraint military'),
    status: 'proposed',
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('come go'),
    followedBy: new Set(['out']),
    needs: crowds,
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('bring draw send'),
    needs: lemmas('street streets'),
    requires: crowds,
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('gather assemble converge turn pour throng mass camp besiege picket congregate descend'),
    followedBy: new Set(['outside', 'in', 'on', 'at', 'near', 'out', 'around', 'onto', 'before', 'to']),
    needs: crowds,
    needsIn: 'subject',
    lacks: lemmas('summit conference meeting funeral church border migrant refugee asylum-seeker'),
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('throw hurl pelt burn chant set light pitch erect break clash try climb scale wave'),
    needs: crowds,
    needsIn: 'subject',
    lacks: lemmas('migrant refugee asylum-seeker'),
    ...alone,
    requires: lemmas(
      'stone bottle egg petrol bomb flag effigy slogan barricade tire tyre tent fence cordon firework anthem parliament building',
    ),
  },
  { type: 'protest', verbs: words('burn'), needs: lemmas('flag effigy'), needsIn: 'object', ...alone },
  {
    type: 'protest',
    verbs: words('go'),
    needs: lemmas('strike'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'protest',
    verbs: words('begin end launch start'),
    needs: lemmas('strike'),
    requires: lemmas('worker miner teacher doctor driver nurse union pilot farmer hunger prisoner strike'),
    needsIn: 'direct',
    ...alone,
  },
  { type: 'protest', verbs: words('walk'), followedBy: new Set(['off']), ...alone },
  { type: 'protest', verbs: words('revolt rebel'), ...alone },
  {
    type: 'protest',
    verbs: words('storm occupy seize ransack loot attack enter invade breach overrun'),
    needs: crowds,
    needsIn: 'subject',
    // "the deputies of the opposition will enter parliament"
    lacks: lemmas('mp mps deputy lawmaker party faction seat election parliamentarian mandate'),
    ...acts,
  },
  {
    type: 'protest',
    nouns: phrases(
      `vigil, picket, revolt, insurrection, hunger strike, civil disobedience, street demonstration, anti-government protest,
       protest march, opposition rally, student protest, protest camp, national strike, rail strike, work stoppage, disturbance, candlelight vigil,
       antigovernment protest, anti-government demonstration, mass demonstration, mass protest, pro-democracy protest, transport strike, disturbances`,
    ),
    ...alone,
  },
  {
    type: 'protest',
    nouns: phrases('strike'),
    needs: lemmas(
      'worker miner driver union rail pilot teacher doctor nurse farmer labour labor employee journalist truck controller crew staff railway docker dockworker trucker lawyer judge postal student trader shopkeeper cleaner',
    ),
    requires: lemmas(
      'worker miner driver union pilot teacher doctor nurse employee controller crew staff docker begin end launch pay wage',
    ),
    lacks: lemmas(
      'drone missile rocket kill artillery jet warplane aircraft bomb target hit wound raid airstrike',
    ),
    ...alone,
  },
]
