import { lemmas, words } from './frame.ts'

/** What is signed. */
export const documents = lemmas(
  `agreement treaty memorandum protocol declaration statement document accord deal contract charter pact regulation
   roadmap text code convention communique communiqué arrangement framework partnership statute`,
)
/** Who is set free or handed over, so that a "release" is no press release. */
export const captives = lemmas(
  `detainee prisoner captive hostage soldier serviceman servicemen sailor crew journalist activist national citizen
   convict tourist spy dissident hiker agent officer pilot fisherman peacekeeper worker diplomat foreigner expatriate staff miner`,
)
/** By what one speaks to somebody who is elsewhere. */
export const telephones = lemmas('phone telephone video videolink')
export const forces = lemmas(
  `troop troops force soldier peacekeeper serviceman unit battalion brigade ship warship vessel aircraft plane jet carrier fleet
   tank army navy division weapon missile submarine police observer monitor fighter combatant militia guard engineer personnel contingent reinforcement reinforcements
   instructor trainer paratrooper marine helicopter brigade platoon sapper regiment squadron gendarme commando legionnaire bomber warplane
   destroyer frigate corvette`,
)
/** Who fights for ground: soldiers, rebels, and bodies of them by name. */
export const fighters = new Set([
  ...forces,
  ...words(
    `rebel insurgent militant guerrilla jihadist separatist taliban mutineer warlord offensive column tank paramilitary peshmerga invader commando
     junta coalition hezbollah m23 isis ypg`,
  ),
])
export const crowds = lemmas(
  `crowd protester demonstrator supporter rioter thousand hundred opposition activist resident worker farmer student
   teacher miner doctor driver villager migrant refugee veteran mother relative citizen people dozen mourner believer opponent nationalist`,
)
export const help = lemmas(
  `aid assistance loan grant relief funding fund money supply donation medicine vaccine ventilator mask equipment shelter
   million billion euro dollar`,
)
export const fuels = lemmas('gas oil electricity power energy fuel coal uranium pipeline lng petroleum')
export const weapons = lemmas(
  'missile rocket drone shell artillery bomb mortar grenade cannon shot bullet round',
)
export const laws = lemmas('law bill legislation amendment constitution code decree')
export const borders = lemmas('border crossing checkpoint frontier airspace waters territory')
/** What is shot at or burnt: bases and houses. */
export const strongholds = lemmas(
  `base convoy depot position airport airfield building hospital school house home village mosque church infrastructure refinery plant
   substation warehouse port headquarters checkpoint factory bunker camp barracks residential apartment tank vehicle airbase facility
   site target embassy consulate cemetery monastery town city neighbourhood neighborhood`,
)
export const warships = lemmas(
  'warship ship destroyer frigate carrier submarine flotilla fleet corvette vessel cruiser squadron icebreaker',
)
/** What is given to an ally. */
export const arms = lemmas(
  `weapon arms missile tank howitzer ammunition munition jet fighter system launcher vehicle helicopter drone rifle shell patriot
   artillery equipment weaponry boat radar`,
)
/** What states buy and sell. */
export const wares = lemmas(
  `aircraft jet plane arms weapon tank helicopter drone missile system submarine frigate stake share company bank wheat grain gold
   uranium airliner locomotive copper mine goods product wine good`,
)
/** The offices that one takes or is given. */
export const posts = lemmas(
  `minister president chairman chair chairwoman head chief director envoy ambassador commander premier speaker secretary governor mayor
   representative leader commissioner coordinator prosecutor successor patriarch catholicos judge chancellor king queen pope premiership
   presidency chairmanship member general spokesman spokesperson spokeswoman deputy cabinet office post`,
)
/** What states join and leave. */
export const unions = lemmas(
  `organisation organization union alliance bloc group commonwealth nato eu treaty accord accords pact court ecowas csto cis brics council
   un opec schengen eurozone wto assembly convention osce community federation league`,
)

/** Those who travel and are received for a state or a body. */
export const officials = lemmas(
  `minister president premier leader secretary delegation envoy official diplomat chancellor king queen pope emir prince chair
   chairman chairwoman chairperson commissioner representative mediator chief senator governor speaker he she who`,
)

/** Who sits in judgement. */
export const judges = lemmas('court judge tribunal jury magistrate chamber bench panel cassation')
