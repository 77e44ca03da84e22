import { lemmas } from './frame.ts'

/** What is signed. */
export const documents = lemmas(
  `agreement treaty memorandum protocol declaration statement document accord deal contract charter pact regulation
   roadmap text convention communique communiqué truce arrangement framework partnership`,
)
/** Who is set free or handed over, so that a "release" is no press release. */
export const captives = lemmas(
  'detainee prisoner captive hostage soldier serviceman servicemen sailor crew journalist activist national citizen',
)
/** By what one speaks to somebody who is elsewhere. */
export const telephones = lemmas('phone telephone telephoned video call videolink')
export const forces = lemmas(
  `troop troops force soldier peacekeeper serviceman unit battalion brigade ship warship vessel aircraft plane jet carrier fleet
   tank army navy division weapon missile submarine police observer monitor fighter combatant militia guard engineer personnel contingent reinforcement reinforcements
   instructor trainer paratrooper marine helicopter brigade`,
)
export const crowds = lemmas(
  `crowd protester demonstrator supporter rioter thousand hundred opposition activist resident worker farmer student
   teacher miner doctor driver villager migrant refugee veteran mother relative citizen people dozen mourner believer`,
)
export const help = lemmas(
  `aid assistance loan grant relief funding fund money supply donation medicine vaccine ventilator mask equipment shelter
   million billion euro dollar`,
)
export const fuels = lemmas('gas oil electricity power energy fuel coal uranium pipeline lng petroleum')
export const weapons = lemmas(
  'missile rocket drone shell artillery bomb mortar grenade cannon shot bullet round',
)
export const laws = lemmas('law bill legislation amendment constitution code act decree')
export const borders = lemmas('border crossing checkpoint frontier airspace waters territory')
