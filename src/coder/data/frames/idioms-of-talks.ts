import { type Frame, journey, lemmas, phrases, together, words } from '../frame.ts'
import { telephones } from '../frame-words.ts'

const mediates = { subject: 'mediator', object: 'participant', parties: 1, takesObject: false } as const
const negotiates = { subject: 'participant', object: 'participant', parties: 2, takesObject: false } as const

const officials = lemmas(
  `minister president premier leader secretary delegation envoy official diplomat chancellor king queen pope emir prince chair
   chairman chairwoman chairperson commissioner representative mediator chief senator governor speaker he she who`,
)
const goBetweens = lemmas(
  'mediator intermediary broker peacemaker facilitator conduit go-between middleman interlocutor mediation',
)

/** Meetings, calls, negotiations and good offices by set phrases: "put their heads together", "picked up the phone". */
export const idiomsOfTalks: readonly Frame[] = [
  {
    type: 'meeting',
    verbs: words('put'),
    needs: lemmas('head'),
    needsIn: 'direct',
    requires: lemmas('together'),
    ...together,
    parties: 1,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: words('cross'),
    needs: lemmas('path'),
    needsIn: 'direct',
    ...together,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: words('rub break clink'),
    needs: lemmas('shoulder elbow bread glass'),
    needsIn: 'direct',
    ...together,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: words('come meet'),
    needs: lemmas('face'),
    followedBy: new Set(['face']),
    ...together,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: words('dine lunch breakfast'),
    needs: lemmas(
      'minister president premier king queen chancellor counterpart ambassador emir prince secretary mr',
    ),
    personal: true,
    ...together,
    takesObject: false,
  },
  {
    type: 'meeting',
    verbs: words('drop pop'),
    followedBy: new Set(['on', 'by']),
    needs: lemmas('minister president premier leader counterpart ambassador office residence'),
    subjectIs: officials,
    ...together,
    takesObject: false,
    brings: /^(on|by|with)$/,
  },
  {
    type: 'meeting',
    nouns: phrases('audience, private audience'),
    needs: lemmas('grant give have hold receive get obtain seek ask request'),
    ...together,
    brings: /^(with|to)$/,
  },
  // "paid a courtesy call on the speaker": nobody telephones.
  {
    type: 'meeting',
    nouns: phrases('courtesy call, farewell call, condolence call, protocol call, call'),
    needs: lemmas('pay'),
    ...together,
    brings: /^(on|upon|with)$/,
  },
  {
    type: 'call',
    verbs: words('pick get jump hop come'),
    needs: lemmas('phone telephone line receiver blower'),
    followedBy: new Set(['up', 'on', 'off']),
    ...together,
    brings: /^(with|to)$/,
  },
  // "sounded out the president by phone"
  {
    type: 'call',
    verbs: words(
      'sound contact reach update invite reiterate lobby grill quiz implore beg canvass coordinate',
    ),
    needs: telephones,
    requires: telephones,
    needsIn: 'object',
    ...together,
  },
  {
    type: 'call',
    verbs: words('confer meet connect consult convene talk link'),
    needs: lemmas('video videolink videoconference video-link zoom conferencing teleconference'),
    requires: lemmas('video videolink videoconference video-link zoom conferencing teleconference'),
    ...together,
  },
  {
    type: 'call',
    nouns: phrases(
      `teleconference, video-conference, telephone exchange, phone exchange, hotline call, video consultations, video consultation, video talks, video chat`,
    ),
    ...together,
    parties: 1,
  },
  // "withdrew from the summit", "pulled out of Friday's talks": one's own part in it is off.
  {
    type: 'meeting',
    verbs: words('withdraw pull back bow drop opt stay'),
    followedBy: new Set(['from', 'out', 'away']),
    needs: lemmas(
      'summit session meeting conference forum talk talks round negotiation negotiations consultation',
    ),
    needsIn: 'object',
    status: 'cancelled',
    ...together,
    parties: 1,
    takesObject: false,
  },
  // "was welcomed at the airport by the governor": no position is taken.
  {
    type: 'meeting',
    verbs: words('welcome greet'),
    toSomebody: 'in the passive too',
    requires: lemmas('airport palace residence tarmac embassy ministry runway aerodrome'),
    ...together,
  },
  { type: 'meeting', verbs: words('fete feast'), toSomebody: 'in the passive too', ...together },
  {
    type: 'meeting',
    nouns: phrases('exchange of views, exchange of opinions, exchange'),
    needs: lemmas('view hold opinion'),
    lacks: lemmas('prisoner fire captive detainee body hostage gunfire stock rate letter student note'),
    ...together,
  },
  {
    type: 'meeting',
    nouns: phrases('banquet, state banquet, state dinner, gala dinner'),
    needs: lemmas('throw hold attend give host'),
    ...together,
    brings: /^(for|with)$/,
  },
  // "provide a platform for talks between"
  {
    type: 'mediation',
    verbs: words('provide'),
    needs: lemmas('platform venue'),
    needsIn: 'direct',
    requires: lemmas('talk talks negotiation meeting dialogue summit consultation'),
    ...mediates,
  },
  { type: 'meeting', verbs: words('buttonhole corner'), toSomebody: true, personal: true, ...together },
  {
    type: 'meeting',
    verbs: words('seek run bump catch'),
    followedBy: new Set(['out', 'into', 'up']),
    needs: lemmas('minister president premier leader counterpart chancellor king other colleague'),
    needsIn: 'object',
    personal: true,
    ...together,
    brings: /^(with|into)$/,
  },
  { type: 'meeting', verbs: words('seek'), nextIs: 'out', toSomebody: true, personal: true, ...together },
  {
    type: 'meeting',
    verbs: words('converse chat mingle confabulate'),
    followedBy: new Set(['with', 'in', 'at', 'for', 'briefly', 'on']),
    ...together,
    takesObject: false,
  },
  {
    type: 'mediation',
    verbs: words('give quit abandon relinquish drop end suspend'),
    needs: lemmas('mediator mediation'),
    needsIn: 'object',
    status: 'cancelled',
    ...mediates,
    brings: /^(between|among)$/,
  },
  // "hammered out the terms", as against the deal itself, which is an agreement.
  {
    type: 'negotiation',
    verbs: words('hammer thrash iron work hash haggle wrangle spar'),
    followedBy: new Set(['out', 'over', 'about']),
    needs: lemmas(
      'term detail difference wording wrinkle modality modalities text price condition timetable',
    ),
    ...negotiates,
    parties: 1,
  },
  {
    type: 'negotiation',
    verbs: words('sit gather come return go get'),
    needs: lemmas('table'),
    requires: lemmas('negotiating bargaining conference negotiation across around round same'),
    ...negotiates,
    parties: 1,
  },
  {
    type: 'negotiation',
    verbs: words('parley dicker horse-trade'),
    ...negotiates,
    brings: /^(with|between|among)$/,
  },
  {
    type: 'mediation',
    verbs: words('coax nudge cajole prod lure persuade get bring push drag coerce herd usher steer'),
    needs: lemmas('table'),
    requires: lemmas('back negotiating bargaining negotiation'),
    ...{ ...mediates, takesObject: true },
  },
  {
    type: 'mediation',
    verbs: words('act serve intervene'),
    followedBy: new Set(['as']),
    needs: new Set([...goBetweens, 'go']),
    ...mediates,
    brings: /^(between|among|with|for)$/,
  },
  {
    type: 'mediation',
    verbs: words('offer propose volunteer'),
    infinitive: true,
    needs: goBetweens,
    status: 'proposed',
    ...mediates,
    brings: /^(between|among|with|for)$/,
  },
  // "offered itself as a mediator", "put itself forward as a broker", "tendered its services"
  {
    type: 'mediation',
    verbs: words('offer put propose present volunteer cast pitch tender position'),
    followedBy: new Set(['itself', 'himself', 'herself', 'themselves', 'as', 'forward', 'services', 'its']),
    needs: goBetweens,
    status: 'proposed',
    ...mediates,
    brings: /^(between|among|with|for)$/,
  },
  {
    type: 'mediation',
    verbs: words('offer extend propose tender'),
    needs: lemmas('office'),
    requires: lemmas('good'),
    status: 'proposed',
    ...mediates,
  },
  {
    type: 'mediation',
    verbs: words('use lend employ exercise put'),
    needs: lemmas('office'),
    requires: lemmas('good'),
    needsIn: 'direct',
    ...mediates,
  },
  {
    type: 'mediation',
    verbs: words('relay ferry carry pass convey shuttle'),
    needs: lemmas('message proposal offer letter'),
    needsIn: 'direct',
    requires: lemmas('between'),
    ...mediates,
  },
  {
    type: 'mediation',
    verbs: words('step'),
    followedBy: new Set(['in']),
    requires: lemmas('mediate mediator broker between intermediary'),
    ...mediates,
  },
  {
    type: 'mediation',
    verbs: words('reconcile'),
    needs: lemmas('side faction party leader clan rival foe government group tribe brother'),
    needsIn: 'direct',
    ...{ ...mediates, takesObject: true },
  },
  {
    type: 'mediation',
    nouns: phrases(
      'mediation efforts, mediation attempt, mediation bid, mediation role, mediation proposal, peace initiative, offer of mediation, mediating role',
    ),
    needs: lemmas('offer begin launch resume reject accept start suspend end propose renew turn abandon'),
    ...mediates,
  },
  // "dispatched former president Uhuru Kenyatta to Goma"
  { type: 'visit', verbs: words('send dispatch despatch'), toSomebody: true, personal: true, ...journey },
  {
    type: 'visit',
    verbs: words('transit pass'),
    followedBy: new Set(['through']),
    needs: officials,
    needsIn: 'subject',
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('slip cross sail step'),
    followedBy: new Set(['into', 'in']),
    needs: lemmas('minister president premier secretary delegation envoy chancellor king pope senator'),
    needsIn: 'subject',
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('stop drop swing pop'),
    followedBy: new Set(['in', 'off', 'over', 'by']),
    personal: true,
    lacks: lemmas('flight train bus plane ship airline convoy truck ferry'),
    ...journey,
  },
  {
    type: 'visit',
    verbs: words('make'),
    needs: lemmas('way'),
    needsIn: 'direct',
    subjectIs: new Set([...officials, 'team', 'inspector', 'monitor', 'observer', 'negotiator', 'expert']),
    ...journey,
  },
  {
    type: 'visit',
    nouns: phrases(
      `regional trip, inspection trip, three-day trip, two-day trip, four-day trip, five-day trip, one-day trip, four-day visit, five-day visit, week-long visit, weeklong visit,
       whistle-stop tour, fence-mending visit, fence-mending trip, maiden visit, maiden trip, inaugural visit, courtesy visit, transit stop, refuelling stop, refueling stop, sojourn, excursion, getaway, day trip,
       goodwill visit, solidarity visit, swing`,
    ),
    ...journey,
  },
]
