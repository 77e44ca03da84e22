import { acts, alone, type Frame, lemmas, phrases, words } from '../frame.ts'
import { arms, fuels, help, wares } from '../frame-words.ts'

/** Aid, energy and trade, by their rarer words. */
export const aidActs: readonly Frame[] = [
  // "was awarding compensation to the victims' families", and not what a court awards.
  {
    type: 'aid',
    verbs: words('award pay grant offer promise provide'),
    needs: lemmas('compensation reparation reparations'),
    needsIn: 'direct',
    lacks: lemmas('court judge tribunal jury ruling judgment panel'),
    ...acts,
  },
  {
    type: 'energy',
    verbs: words('produce extract drill generate'),
    needs: fuels,
    needsIn: 'direct',
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('cut reduce halt suspend stop resume restore increase'),
    needs: lemmas('supply delivery shipment flow'),
    needsIn: 'direct',
    subjectIs: lemmas('gazprom company utility operator naftogaz sonatrach socar'),
    ...acts,
  },
  {
    type: 'energy',
    verbs: words('cut'),
    followedBy: new Set(['off']),
    subjectIs: lemmas('gazprom company utility operator naftogaz'),
    ...acts,
  },
  {
    type: 'energy',
    nouns: phrases('drilling, gas production, oil production, power generation'),
    needs: lemmas('start begin halt resume suspend stop could'),
    ...alone,
  },
  {
    type: 'aid',
    verbs: words('supply donate provide deliver give hand gift transfer'),
    needs: arms,
    needsIn: 'object',
    ...acts,
  },
  // "armed the rebels with missiles", and not "a gunman armed with a rifle".
  {
    type: 'aid',
    verbs: words('arm'),
    needs: arms,
    needsIn: 'object',
    requires: lemmas('rebel government army militia fighter force insurgent opposition regime ally'),
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('airlift fly ship truck rush bring drop dispatch evacuate parachute deliver distribute'),
    needs: lemmas(
      'aid relief food tent blanket medicine supply supplies assistance doctor rescuer generator vaccine',
    ),
    needsIn: 'direct',
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('forgive cancel write restructure reschedule'),
    needs: lemmas('debt'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('set put'),
    followedBy: new Set(['aside', 'up', 'forward']),
    needs: help,
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'aid',
    verbs: words(
      'unveil announce promise commit approve extend release pledge boost double authorise authorize',
    ),
    needs: lemmas('aid assistance loan grant relief bailout credit tranche funding goods'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('propose request seek'),
    needs: lemmas('aid assistance loan grant relief bailout credit tranche funding'),
    needsIn: 'object',
    status: 'proposed',
    ...acts,
  },
  {
    type: 'aid',
    verbs: words('send'),
    needs: lemmas(
      'aid relief rescuer doctor firefighter rescue medic food medicine tent assistance humanitarian blanket',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'aid',
    nouns: phrases(
      'aid package, financial assistance, bailout, relief supplies, aid convoy, military aid, humanitarian convoy, rescue package, economic aid, emergency aid, military assistance, loan package, development aid, food aid, credit line, aid shipment, airlift, technical assistance, relief effort, rescue operation',
    ),
    needs: new Set([
      ...help,
      'send',
      'provide',
      'approve',
      'announce',
      'pledge',
      'arrive',
      'deliver',
      'reach',
      'offer',
      'promise',
      'suspend',
      'begin',
    ]),
    ...acts,
  },
  {
    type: 'energy',
    verbs: words(
      'stop halt suspend cut restore resume start begin increase reduce reopen restart shut turn raise lower ban boost limit ration divert pump reroute',
    ),
    needs: fuels,
    needsIn: 'direct',
    ...alone,
  },
  { type: 'energy', verbs: words('cut turn shut'), followedBy: new Set(['off']), needs: fuels, ...acts },
  {
    type: 'energy',
    verbs: words('connect disconnect synchronise synchronize desynchronise switch link'),
    needs: lemmas('grid network'),
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('restart commission build launch shut start complete construct halt open load reopen'),
    needs: lemmas('reactor pipeline refinery turbine hydropower gasfield oilfield interconnector'),
    needsIn: 'object',
    ...alone,
  },
  {
    type: 'energy',
    verbs: words('flow begin start resume stop arrive reach'),
    needs: fuels,
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'energy',
    nouns: phrases(
      'gas supply, oil supply, gas delivery, power cut, power outage, gas price, oil price, gas cutoff, oil shipment, power supply, oil sales, gas sales, gas flow, gas transit, electricity export, electricity exports, oil production, power grid',
    ),
    needs: lemmas(
      'cut halt stop suspend resume restore raise lower increase reduce begin start end agree double hit shut restart disrupt',
    ),
    ...alone,
  },
  {
    type: 'trade',
    verbs: words('sell buy purchase order acquire'),
    needs: wares,
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'trade',
    verbs: words(
      'impose raise cut lift slap scrap suspend abolish double threaten reduce waive lower announce',
    ),
    needs: lemmas('tariff duty duties quota tax tariffs'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('ban resume restrict allow block halt stop prohibit suspend curb'),
    needs: lemmas(
      'import export imports exports shipment sale wine fruit vegetable meat grain wheat mineral transit truck cargo',
    ),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('launch resume start open begin restore relaunch'),
    needs: lemmas('flight flights service ferry freight corridor route'),
    requires: lemmas('flight flights rail freight train ferry bus corridor route direct trade'),
    needsIn: 'object',
    ...alone,
  },
  { type: 'trade', verbs: words('privatise privatize'), ...acts },
  {
    type: 'trade',
    verbs: words('tighten step'),
    needs: lemmas('check control inspection'),
    requires: lemmas('wine food fruit product goods import water truck'),
    needsIn: 'object',
    ...acts,
  },
  {
    type: 'trade',
    verbs: words('arrive cross leave depart pass'),
    needs: lemmas('train freight cargo wagon consignment shipment convoy truck ship container'),
    requires: lemmas(
      'freight cargo wagon grain goods consignment shipment container wheat fertiliser fertilizer transit',
    ),
    needsIn: 'subject',
    ...alone,
  },
  {
    type: 'trade',
    nouns: phrases(
      'import tariff, tariffs, trade war, arms sale, arms deal, arms sales, trade restrictions, export restrictions, import duty, direct flights',
    ),
    needs: lemmas(
      'impose raise cut lift announce suspend approve begin sell double threaten resume agree halt slap',
    ),
    ...acts,
  },
]
