import { acts, alone, type Frame, lemmas, moves } from '../frame.ts'
import { crowds, forces } from '../frame-words.ts'

/** Soldiers of whom these are told are not deployed: the dead are brought home, captives are moved. */
const carried = lemmas('dead homeless wounded injured captured captive detained imprisoned body remains')

/** Troops that are moved, exercises and protests. */
export const drillsAndMarches: readonly Frame[] = [
  {
    type: 'deployment',
    verbs: ['deploy', 'station', 'redeploy', 'mobilise', 'mobilize', 'amass', 'reposition'],
    nouns: ['deployment', 'mobilization', 'mobilisation', 'redeployment'],
    // Voters and money are mobilised, too.
    lacks: lemmas(
      'electorate voter supporter support resource fund opinion youth follower donor investment capital',
    ),
    ...moves,
  },
  {
    type: 'deployment',
    verbs: [
      'withdraw',
      'send',
      'pull',
      'dispatch',
      'move',
      'leave',
      'arrive',
      'return',
      'enter',
      'transfer',
      'relocate',
      'evacuate',
      'rotate',
      'recall',
      'patrol',
      'reinforce',
    ],
    needs: forces,
    needsIn: 'direct',
    lacks: carried,
    ...moves,
  },
  {
    type: 'deployment',
    lacks: carried,
    verbs: ['leave', 'arrive', 'land', 'return', 'deploy', 'enter', 'withdraw', 'pull', 'move', 'march'],
    needs: forces,
    needsIn: 'subject',
    ...moves,
  },
  {
    type: 'deployment',
    verbs: ['withdraw', 'pull'],
    needs: lemmas(
      'district territory region area village town city zone position enclave strip height border bank base',
    ),
    needsIn: 'object',
    lacks: lemmas(
      'agreement treaty organization organisation candidacy accord pact race election union support recognition ambassador',
    ),
    ...moves,
  },
  { type: 'deployment', nouns: ['withdrawal', 'pullout', 'withdrawal of troops'], needs: forces, ...moves },
  {
    type: 'deployment',
    verbs: ['order', 'tell'],
    needs: forces,
    needsIn: 'object',
    requires: lemmas(
      'leave withdraw deploy move return advance pull retreat march enter go border into out home',
    ),
    ...acts,
  },
  {
    type: 'deployment',
    verbs: ['order', 'tell', 'ask', 'give'],
    needs: lemmas('base airfield airbase garrison'),
    needsIn: 'object',
    requires: lemmas('vacate leave close evacuate quit abandon'),
    ...acts,
  },
  { type: 'deployment', verbs: ['go', 'put', 'place'], needs: new Set(['alert']), ...acts },
  {
    type: 'exercise',
    nouns: [
      ...[
        'military exercises',
        'military exercise',
        'joint exercises',
        'military drills',
        'drills',
        'exercises',
      ],
      ...[
        'naval exercises',
        'naval drills',
        'manoeuvres',
        'maneuvers',
        'war games',
        'joint exercise',
        'joint drills',
      ],
    ],
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  // "supervised a live-fire drill", "oversaw the test of a launcher"
  {
    type: 'exercise',
    verbs: ['supervise', 'oversee', 'observe', 'guide', 'inspect', 'watch'],
    needs: lemmas('drill test exercise launch firing manoeuvre maneuver'),
    needsIn: 'direct',
    requires: lemmas(
      'missile rocket weapon military fire artillery nuclear drone submarine launcher warhead army',
    ),
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'exercise',
    nouns: ['exercise', 'drill'],
    needs: lemmas(
      'military naval joint troop nato army navy ship aircraft soldier annual large air host hold conduct stage launch begin start',
    ),
    ...{ subject: 'actor', object: 'participant', parties: 1, takesObject: false },
  },
  {
    type: 'protest',
    verbs: ['demonstrate', 'march', 'riot', 'picket'],
    nouns: [
      ...[
        'protest',
        'demonstration',
        'rally',
        'uprising',
        'riot',
        'protest movement',
        'mass protest',
        'street protest',
      ],
      ...[
        'hunger strike',
        'general strike',
        'march',
        'sit-in',
        'mass rally',
        'unrest',
        'protest rally',
        'walkout',
      ],
    ],
    ...alone,
  },
  // "rallied the allies behind the plan"
  { type: 'protest', verbs: ['rally'], noObject: true, ...alone },
  {
    type: 'protest',
    verbs: ['take', 'gather', 'block', 'set', 'strike', 'fill', 'flood', 'pack'],
    needs: lemmas('street square barricade protester demonstrator protest avenue boulevard'),
    ...alone,
  },
  { type: 'protest', verbs: ['protest'], needs: crowds, ...alone },
]
